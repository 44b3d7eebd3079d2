/** The forms in which a generation is begun, shown and dropped: each says what it means before it is sent. */
import type { GenerationsView, GenerationView } from '#shared/contract/upkeep-views';

import { useWords } from '../i18n/words-context.tsx';
import { entriesOf, givenBy } from '../kept/answers-given.ts';
import { useServices } from '../services/services.tsx';
import { StepForm, type StepFormEnds } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';
import { BeginFields } from './begin-fields.tsx';
import { faultsOfPoints, policiesToBegin, policyIn } from './begun-policy.ts';

export const beginName: StepName = 'step-generation-new';
export const generationSteps = ['activate', 'drop'] as const;
export type GenerationStep = (typeof generationSteps)[number];
export const generationStepName = (name: string, step: GenerationStep): StepName =>
  `step-generation-${name}-${step}`;

const routeOf = {
  activate: 'activateGeneration',
  drop: 'dropGeneration',
} as const satisfies Record<GenerationStep, string>;

type Ends = Omit<StepFormEnds<GenerationsView>, 'standing'>;

type OfAll = Ends & { readonly generations: GenerationsView; readonly served: number };

const givenIn = (form: HTMLFormElement) => givenBy(entriesOf(new FormData(form)));

export const BeginForm = ({ generations, served, ...ends }: OfAll) => {
  const { say } = useWords();
  const { client } = useServices();
  const policies = policiesToBegin(generations);
  const fromIn = (form: HTMLFormElement) => {
    const version = Number(givenIn(form).first('from'));
    return policies.find((each) => each.version === version);
  };
  return (
    <StepForm
      {...ends}
      name={beginName}
      version="new"
      standing=""
      title={say('generations.begin')}
      meaning={say('generations.beginMeans', { served })}
      check={(form) => {
        const from = fromIn(form);
        return from ? faultsOfPoints(givenIn(form), from) : [];
      }}
      send={(form, idempotencyKey) => {
        const from = fromIn(form);
        const body = from && policyIn(givenIn(form), from, policies);
        return client('startGeneration', { body, idempotencyKey });
      }}
    >
      {(problem, _keepNow, restored) => (
        <BeginFields key={restored.length} {...{ policies, problem, restored, served }} />
      )}
    </StepForm>
  );
};

type OfOne = Ends & {
  readonly generation: GenerationView;
  readonly step: GenerationStep;
  readonly etag: string;
  readonly served: number;
};

export const GenerationStepForm = ({ generation, step, etag, served, ...ends }: OfOne) => {
  const { say } = useWords();
  const { client } = useServices();
  const { name, policy, state } = generation;
  const { version } = policy;
  return (
    <StepForm
      {...ends}
      name={generationStepName(name, step)}
      version={etag}
      standing={say(`policies.state.${state}`)}
      title={say(`generations.${step}`, { version })}
      meaning={say(`generations.${step}Means`, { version, served })}
      reason="optional"
      dangerous={step === 'drop'}
      send={(form, idempotencyKey) => {
        const reason = givenIn(form).first('reason').trim();
        return client(routeOf[step], {
          path: { name },
          body: reason === '' ? {} : { reason },
          ifMatch: etag,
          idempotencyKey,
        });
      }}
    />
  );
};
