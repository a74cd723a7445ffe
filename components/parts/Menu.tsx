import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';
import { useDropdown } from './use-dropdown.ts';

export interface MenuItem {
  readonly label: string;
  readonly detail?: string;
  readonly run: () => void;
}

export interface MenuGroup {
  readonly name: string;
  readonly items: readonly MenuItem[];
}

interface Props {
  readonly label: string;
  readonly icon: IconName;
  readonly groups: readonly MenuGroup[];
}

/** A menu button (ARIA Authoring Practices, "Menu Button"): arrows, Home and End move, Escape gives the focus back. */
export function Menu({ label, icon, groups }: Props): JSX.Element {
  const { open, root, button, toggle, close } = useDropdown();
  return (
    <div class="dropdown" ref={root}>
      <button
        type="button"
        class="button quiet"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={toggle}
      >
        <Icon name={icon} />
        {label}
      </button>
      {open ? <Items label={label} groups={groups} close={close} /> : null}
    </div>
  );
}

interface ItemsProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly close: () => void;
}

function Items({ label, groups, close }: ItemsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    focusItem(list.current, 0);
  }, []);
  return (
    <div
      class="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      ref={list}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step === undefined) return;
        event.preventDefault();
        moveFocus(list.current, step);
      }}
    >
      {groups.map((group) => (
        <div role="group" aria-label={group.name} key={group.name}>
          <p class="menu-name" aria-hidden="true">
            {group.name}
          </p>
          {group.items.map((item) => (
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              key={item.label}
              onClick={() => {
                close();
                item.run();
              }}
            >
              {item.label}
              {item.detail === undefined ? null : <small>{item.detail}</small>}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

type Step = 'next' | 'previous' | 'first' | 'last';

const steps: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

function itemsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

function focusItem(list: HTMLElement | null, index: number): void {
  itemsIn(list).at(index)?.focus();
}

function moveFocus(list: HTMLElement | null, step: Step): void {
  const items = itemsIn(list);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { next: (at + 1) % items.length, previous: at - 1, first: 0, last: -1 }[step];
  items.at(to)?.focus();
}
