import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface Option<T extends string> {
  readonly id: T;
  readonly label: ComponentChildren;
  readonly detail?: string;
}

interface Props<T extends string> {
  readonly name: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** One of a few, each with a line that says what it means. */
export function Options<T extends string>({ name, options, chosen, onChoose }: Props<T>): JSX.Element {
  const id = useId();
  return (
    <fieldset class="options">
      <legend>{name}</legend>
      {options.map((option) => (
        <label class="option" key={option.id}>
          <input
            type="radio"
            name={id}
            checked={option.id === chosen}
            onChange={() => {
              onChoose(option.id);
            }}
          />
          <span>
            <b>{option.label}</b>
            {option.detail === undefined ? null : <small>{option.detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
