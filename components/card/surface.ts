import type { CardLook } from '../../lib/model/card.ts';

/** Where something floats: under the words, or over them where there is no room. Viewport pixels. */
export interface Near {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Our one element on the page, while something is open: on top of all, in a closed shadow root. */
export interface Surface {
  readonly root: HTMLElement;
  readonly place: (near: Near) => void;
  readonly owns: (event: Event) => boolean;
  readonly close: () => void;
}

const GAP = 8;
const kept =
  'keydown keyup keypress input beforeinput paste copy cut click pointerdown pointerup mousedown mouseup wheel';

function putStyle(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    /* Firefox keeps a content script from handing sheets to a shadow root. */
    shadow.appendChild(document.createElement('style')).textContent = css;
  }
}

/**
 * Opens a surface. The host hangs on the root element, outside of what frameworks manage, and lies in the top layer where the
 * browser has one for it, so that no page can cover, clip or shift it. What happens inside does not bubble into the page.
 */
export function openSurface(
  theme: 'light' | 'dark',
  className: string,
  role: string,
  { style, language }: CardLook,
): Surface {
  const host = document.createElement('div');
  host.popover = 'manual';
  host.style.cssText =
    'all:initial!important;position:absolute!important;z-index:2147483647!important;display:block!important';
  const shadow = host.attachShadow({ mode: 'closed' });
  putStyle(shadow, style);
  const root = shadow.appendChild(document.createElement('div'));
  root.className = className;
  root.lang = language;
  root.dataset['theme'] = theme;
  root.role = role;
  root.tabIndex = -1;
  for (const type of kept.split(' ')) {
    host.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  document.documentElement.append(host);
  if ('showPopover' in host) host.showPopover();

  const place = ({ left, top, bottom }: Near): void => {
    const { offsetWidth: width, offsetHeight: height } = root;
    const { clientWidth, clientHeight } = document.documentElement;
    const fitsBelow = height <= clientHeight - bottom - GAP * 2 || top - GAP < height;
    const y = fitsBelow
      ? Math.min(bottom + GAP, Math.max(GAP, clientHeight - height - GAP))
      : top - GAP - height;
    const x = Math.max(GAP, Math.min(left, clientWidth - width - GAP));
    host.style.setProperty('left', `${x + window.scrollX}px`, 'important');
    host.style.setProperty('top', `${y + window.scrollY}px`, 'important');
  };
  return {
    root,
    place,
    owns: (event) => event.composedPath().includes(host),
    close: () => {
      host.remove();
    },
  };
}

/** What a click in the surface asks for: the `data-act` of the button. */
export function onAct(root: HTMLElement, act: (name: string) => void): void {
  root.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest('[data-act]')?.getAttribute('data-act') : null;
    if (name) act(name);
  });
}
