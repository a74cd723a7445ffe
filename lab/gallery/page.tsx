import '../../components/look/all.css';
import './fonts.css';
import './page.css';
import { render } from 'preact';
import { TongueContext, type Words } from '../../components/words.ts';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import { states } from './states.tsx';
import { stillness } from './stillness.ts';

const asked = new URLSearchParams(location.search);
const isGerman = asked.get('language') === 'de';
const messages: Readonly<Record<string, { message: string }>> = isGerman ? german : english;

const words: Words = (key, substitutions = []) =>
  (messages[key]?.message ?? '').replaceAll(/\$(\$|\d)/g, (_, n: string) =>
    n === '$' ? '$' : String(substitutions[Number(n) - 1] ?? ''),
  );

const theme = asked.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
document.documentElement.lang = isGerman ? 'de' : 'en';
document.title = 'Hearsay';

/* The card's shadow root is closed to pages; here it is open, so that its faults can be found. */
const attach: (init: ShadowRootInit) => ShadowRoot = Reflect.get(Element.prototype, 'attachShadow');
Element.prototype.attachShadow = function open(init) {
  return attach.call(this, { ...init, mode: 'open' });
};

const root = document.querySelector('#root');
const state = states.find(({ name }) => name === asked.get('state'));
if (root instanceof HTMLElement) {
  if (state === undefined) listStates(root);
  else {
    render(
      <TongueContext.Provider value={{ words, locale: isGerman ? 'de' : 'en-GB' }}>
        {state.show()}
      </TongueContext.Provider>,
      root,
    );
    void settle(root);
  }
}

async function settle(root: HTMLElement): Promise<void> {
  await stillness();
  await state?.act?.(root);
  await stillness();
  if (state?.height === undefined) scrollTo(0, 0);
  document.documentElement.dataset['settled'] = 'yes';
}

function listStates(root: HTMLElement): void {
  render(
    <ul>
      {states.map(({ name, width, height }) => (
        <li key={name} data-name={name} data-width={width} data-height={height}>
          <a href={`?state=${name}`}>{name}</a> <a href={`?state=${name}&theme=dark`}>dark</a>{' '}
          <a href={`?state=${name}&language=de`}>German</a>
        </li>
      ))}
    </ul>,
    root,
  );
}
