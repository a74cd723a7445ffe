import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly title?: string;
  readonly children: ComponentChildren;
  /** At most one solid button. */
  readonly actions?: ComponentChildren;
}

/** Says what is so, what still works, and the next step. */
export function StatePage({ title, children, actions }: Props): JSX.Element {
  return (
    <div class="state" role="status">
      {title === undefined ? null : <h2>{title}</h2>}
      <p>{children}</p>
      {actions === undefined ? null : <div class="row">{actions}</div>}
    </div>
  );
}
