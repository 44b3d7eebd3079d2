/** The sets of suggestions there are, each by its policy, and what may be done with them now. */
import type { GenerationsView, GenerationView } from '#shared/contract/upkeep-views';
import { mostGenerations } from '#shared/domain/most-generations';

import { useWords } from '../i18n/words-context.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { BeginForm, beginName, generationStepName, generationSteps } from './generation-forms.tsx';
import { GenerationLine } from './generation-line.tsx';
import { servedFirst } from './policy-rows.ts';
import { type GenerationStepping, useGenerationSteps } from './use-generation-steps.ts';

/** Why none may be begun now, in the words of the refusal. */
const barOf = (written: readonly GenerationView[]) => {
  if (written.some(({ state }) => state === 'building' || state === 'ready'))
    return 'refusal.generationUnderWay' as const;
  return written.length >= mostGenerations ? ('refusal.tooManyGenerations' as const) : undefined;
};

export type GenerationsPanelProps = {
  readonly generations: GenerationsView;
  readonly etag: string;
  readonly reload: () => void;
};

type BeginningProps = Pick<GenerationsPanelProps, 'generations'> & {
  readonly written: readonly GenerationView[];
  readonly served: number;
  readonly stepping: GenerationStepping;
};

const Beginning = ({ generations, written, served, stepping }: BeginningProps) => {
  const { say } = useWords();
  const bar = barOf(written);
  if (stepping.open === beginName) {
    const ends = stepping.endsOf(beginName, say('generations.beginDone'));
    return <BeginForm {...{ generations, served, ...ends }} />;
  }
  if (bar) return <p className="quiet">{say(bar)}</p>;
  return (
    <p className="actions">
      <button
        ref={stepping.button(beginName)}
        type="button"
        className="button button--quiet"
        onClick={() => stepping.setOpen(beginName)}
      >
        {say('generations.begin')}
      </button>
    </p>
  );
};

export const GenerationsPanel = ({ generations, etag, reload }: GenerationsPanelProps) => {
  const { say } = useWords();
  const written = servedFirst(generations.items.filter(({ state }) => state !== 'dropped'));
  const served = written[0]?.policy.version ?? 0;
  const names = written.flatMap(({ name }) =>
    generationSteps.map((step) => generationStepName(name, step)),
  );
  const stepping = useGenerationSteps([beginName, ...names], reload);
  const { text, key } = stepping.told;
  // That it may be built on is so until it is built.
  const isOver =
    text === say('generations.beginDone') && !written.some(({ state }) => state === 'building');
  return (
    <section className="panel" aria-labelledby="generations-title">
      <h2 id="generations-title">{say('generations.title')}</h2>
      <p className="quiet">{say('generations.lead')}</p>
      <StatusLine key={key} text={key > 0 && !isOver ? text : null} />
      <ul>
        {written.map((generation) => (
          <GenerationLine
            key={generation.name}
            {...{ generation, etag, served, stepping, reload }}
          />
        ))}
      </ul>
      <Beginning {...{ generations, written, served, stepping }} />
    </section>
  );
};
