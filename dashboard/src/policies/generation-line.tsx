/** One generation: its policy, its state, how far it is built, and what may be done with it now. */
import type { GenerationView } from '#shared/contract/upkeep-views';

import { useWords } from '../i18n/words-context.tsx';
import { BuildingOn } from './building-on.tsx';
import {
  type GenerationStep,
  GenerationStepForm,
  generationStepName,
  generationSteps,
} from './generation-forms.tsx';
import type { GenerationStepping } from './use-generation-steps.ts';

const stepsFor = ({ state }: Pick<GenerationView, 'state'>): readonly GenerationStep[] => {
  if (state === 'ready' || state === 'kept') return generationSteps;
  return state === 'building' ? ['drop'] : [];
};

type LineProps = {
  readonly generation: GenerationView;
  readonly etag: string;
  readonly served: number;
  readonly stepping: GenerationStepping;
  readonly reload: () => void;
};

const Steps = ({ generation, etag, served, stepping }: LineProps) => {
  const { say } = useWords();
  const { name, policy } = generation;
  const { version } = policy;
  const steps = stepsFor(generation).map((step) => ({ step, own: generationStepName(name, step) }));
  const open = steps.find(({ own }) => own === stepping.open);
  if (open) {
    const { step, own } = open;
    const ends = stepping.endsOf(own, say(`generations.${step}Done`, { version }));
    return <GenerationStepForm key={own} {...{ generation, step, etag, served, ...ends }} />;
  }
  return (
    <p className="actions">
      {steps.map(({ step, own }) => (
        <button
          key={step}
          ref={stepping.button(own)}
          type="button"
          className="button button--quiet"
          onClick={() => stepping.setOpen(own)}
        >
          {say(`generations.${step}`, { version })}
        </button>
      ))}
    </p>
  );
};

export const GenerationLine = (props: LineProps) => {
  const { say, time } = useWords();
  const { generation, reload } = props;
  const { policy, state, since } = generation;
  return (
    <li>
      <p>
        <strong>{say('policies.version', { version: policy.version })}</strong> ·{' '}
        {say(`policies.state.${state}`)}
        {since !== null && <span className="quiet"> · {time(since)}</span>}
      </p>
      {(state === 'building' || state === 'ready') && (
        <BuildingOn generation={generation} reload={reload} />
      )}
      <Steps {...props} />
    </li>
  );
};
