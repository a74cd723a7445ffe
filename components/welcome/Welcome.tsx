import type { JSX } from 'preact';
import type { StandingName } from '../../lib/model/relation.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { ArticleWords } from '../parts/ArticleWords.tsx';
import { Button } from '../parts/Button.tsx';
import { KindName } from '../parts/KindName.tsx';
import { Logo } from '../parts/Logo.tsx';
import { StandingMark } from '../parts/StandingMark.tsx';
import { When } from '../settings/When.tsx';
import { standingName } from '../say/standing.ts';
import { useTongue } from '../words.ts';

interface Props {
  readonly reads: Settings['reads'];
  readonly onChoose: (reads: Settings['reads']) => void;
  readonly onStart: () => void;
  /** After the start: what to do next stands in the place of the button. */
  readonly started: boolean;
  readonly onSettings: () => void;
}

/** The first run: what it does, when it reads, and the two things to learn. */
export function Welcome({ reads, onChoose, onStart, started, onSettings }: Props): JSX.Element {
  const { words } = useTongue();
  return (
    <main class="welcome">
      <div>
        <p class="brand">
          <Logo />
          {words('extName')}
        </p>
        <h1>{words('welcome_title')}</h1>
        <p class="lead">{words('welcome_lead')}</p>
        <When reads={reads} onChoose={onChoose} />
        <div class="go" role="status">
          {started ? (
            <p>{words('welcome_started')}</p>
          ) : (
            <Button look="solid" label={words('welcome_start')} onClick={onStart} />
          )}
        </div>
        <p class="promise">{words('promise')}</p>
        <Button look="link" label={words('all_settings')} onClick={onSettings} />
      </div>
      <Demo />
    </main>
  );
}

const lines = ['unnamed', 'attribution', 'loss', 'duration'] as const;
const shapes: readonly StandingName[] = ['only-here', 'echoed', 'independent', 'conflicting'];

function Demo(): JSX.Element {
  const tongue = useTongue();
  const { words } = tongue;
  return (
    <div class="demo">
      <h2>{words('demo_title')}</h2>
      <p class="demo-text">
        {words('demo_1')}{' '}
        <ArticleWords line="duration" differs>
          {words('demo_duration')}
        </ArticleWords>
        {words('demo_2')} <ArticleWords line="attribution">{words('demo_attribution')}</ArticleWords>
        {words('demo_3')} <ArticleWords line="unnamed">{words('demo_unnamed')}</ArticleWords>
        {words('demo_4')} <ArticleWords line="loss">{words('demo_loss')}</ArticleWords> {words('demo_5')}
      </p>
      <h2>{words('demo_lines')}</h2>
      <dl>
        {lines.map((line) => (
          <div key={line}>
            <dt>
              <KindName kind={line} />
            </dt>
            <dd>{words(`demo_line_${line}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span class="kind-name lined differs line-duration">{words('demo_line_above')}</span>
          </dt>
          <dd>{words('demo_line_above_means')}</dd>
        </div>
      </dl>
      <h2>{words('demo_shapes')}</h2>
      <dl>
        {shapes.map((name) => (
          <div key={name}>
            <dt>
              <StandingMark name={name} origins={3} />
              {standingName(tongue, { name, origins: 3 })}
            </dt>
            <dd>{words(`demo_shape_${name.replace('-', '_')}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
