import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LineKind } from '../../lib/model/card.ts';
import { Icon } from './Icon.tsx';
import { KindName } from './KindName.tsx';
import { useDropdown } from './use-dropdown.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly mark?: ComponentChildren;
  /** A kind is named with its own line. */
  readonly line?: LineKind;
  readonly chosen: boolean;
}

export interface ChoiceGroup {
  readonly name: string;
  /** `one` of them is chosen always (radio); of `any`, none chosen means all. */
  readonly pick: 'any' | 'one';
  readonly choices: readonly Choice[];
  readonly onPick: (id: string) => void;
}

interface Props {
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  /** Bordered where it stands by itself, quiet in a row of filters. */
  readonly look?: 'quiet' | 'plain';
}

/** A filter: a button with boxes to tick under it. When set it shows what is chosen, in the accent. */
export function Choices({ label, groups, look = 'quiet' }: Props): JSX.Element {
  const { open, root, button, toggle } = useDropdown();
  const chosen = groups
    .filter((group) => group.pick === 'any')
    .flatMap((group) => group.choices.filter((choice) => choice.chosen));
  const [first] = chosen;
  const start = groups[0]?.pick === 'one' ? 'input:checked' : 'input';
  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>(start)?.focus();
  }, [open, root, start]);
  return (
    <div class="dropdown" ref={root}>
      <button
        type="button"
        class={`button ${look}${first === undefined ? '' : ' set'}`}
        ref={button}
        aria-expanded={open}
        onClick={toggle}
      >
        {first === undefined ? label : chosen.length === 1 ? first.label : `${label} ${chosen.length}`}
        <Icon name="down" small />
      </button>
      {open ? (
        <div class="menu choices">
          {groups.map((group) => (
            <Group group={group} key={group.name} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Group({ group }: { group: ChoiceGroup }): JSX.Element {
  /* Where some have a shape, the words of all begin in one line. */
  const hasMarks = group.choices.some(({ mark }) => mark !== undefined && mark !== null);
  return (
    <fieldset>
      <legend class="menu-name">{group.name}</legend>
      {group.choices.map((choice) => (
        <label class="choice" key={choice.id}>
          <input
            type={group.pick === 'one' ? 'radio' : 'checkbox'}
            name={group.name}
            checked={choice.chosen}
            onChange={() => {
              group.onPick(choice.id);
            }}
          />
          {choice.mark ?? (hasMarks ? <span class="mark" /> : null)}
          {choice.line === undefined ? <span>{choice.label}</span> : <KindName kind={choice.line} />}
        </label>
      ))}
    </fieldset>
  );
}
