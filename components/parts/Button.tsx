import type { JSX } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly label: string;
  /** What it is called beside others with the same words; holds the label. */
  readonly name?: string;
  readonly onClick: () => void;
  readonly icon?: IconName;
  /** `solid` is for the one main action of a surface; `icon` shows the icon alone, with the label as its name. */
  readonly look?: 'plain' | 'solid' | 'quiet' | 'icon' | 'link';
  readonly pressed?: boolean;
  /** It keeps the focus meanwhile, which a button that the browser disables loses. */
  readonly disabled?: boolean;
}

export function Button({
  label,
  name,
  onClick,
  icon,
  look = 'plain',
  pressed,
  disabled = false,
}: Props): JSX.Element {
  const bare = look === 'icon';
  return (
    <button
      type="button"
      class={bare ? 'button quiet bare' : `button ${look}`}
      aria-label={name ?? (bare ? label : undefined)}
      title={bare ? label : undefined}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {bare ? null : label}
    </button>
  );
}
