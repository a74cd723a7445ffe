import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.ts';

interface Props {
  readonly title: string;
  /** What it means that a site is in this list. */
  readonly detail: string;
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
}

/** A list of sites by domain that can be added to and taken from. */
export function Sites({ title, detail, sites, onChange }: Props): JSX.Element {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = () => {
    const site = domainOf(typed);
    setRefused(site === null);
    if (site === null) return;
    setTyped('');
    if (!sites.includes(site)) onChange([...sites, site]);
  };
  return (
    <section class="sites">
      <h3>{title}</h3>
      <p class="sub">{detail}</p>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <Button
              look="quiet"
              label={words('remove')}
              name={words('remove_site', [site])}
              onClick={() => {
                onChange(sites.filter((each) => each !== site));
              }}
            />
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="unseen" for={id}>
          {words('site')}
        </label>
        <input
          id={id}
          class="field"
          value={typed}
          placeholder="news.example"
          autocomplete="off"
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
        <button type="submit" class="button plain">
          {words('add_site')}
        </button>
        {refused ? (
          <p class="sub" id={`${id}-refused`} role="alert">
            {words('site_refused')}
          </p>
        ) : null}
      </form>
    </section>
  );
}

/** The host of an address or a domain as typed; null where it is neither. */
export function domainOf(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  if (url === null || !/^[^.\s]+(\.[^.\s]+)+$/.test(url.hostname)) return null;
  return url.hostname.replace(/^www\./, '');
}
