/** Taking one step of a match. */
import type { MatchForParties } from '#shared/contract/match-views';

import { opensAt } from '#shared/domain/match-release';

import { MomentField, momentFaults, momentTyped } from '../announce/moment-field.tsx';
import type { Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { reasonIn } from '../steps/reason-field.tsx';
import type { StepName } from '../steps/step-name.ts';
import { StepForm, type StepFormEnds } from '../steps/step-form.tsx';
import { amountFaults } from './amount-faults.ts';
import { AmountField, amountTyped } from './amount-field.tsx';
import { adviceFor } from '../forms/field-advice.ts';
import { isHidden } from '../records/publication.ts';
import { isEnding, isStep, type MatchMove, needsReason } from './match-standing.ts';
import { moveMeaning, moveName } from './move-words.ts';
import { SummaryField, summaryIn } from './summary-field.tsx';

const bodyOf = (move: MatchMove, form: HTMLFormElement, seen: string | undefined) => {
  const reason = reasonIn(form);
  return {
    ...(isStep(move) && { step: move }),
    ...(move === 'release' && momentTyped(form)),
    ...(move === 'withdrawRelease' && { withdraw: true }),
    ...(move === 'consent' && seen !== undefined && { seen }),
    ...(reason !== '' && { reason }),
    ...(move === 'revise' && { amount: amountTyped(form), summary: summaryIn(form) }),
  };
};

type ReviseFieldsProps = { readonly match: MatchForParties; readonly problem: Problem | null };

const ReviseFields = ({ match, problem }: ReviseFieldsProps) => {
  const words = useWords();
  return (
    <>
      <AmountField
        amount={match.quantity?.amount ?? null}
        hint={words.say('match.amountHint')}
        optional={match.quantity === null}
        error={adviceFor(problem, '/amount', words)}
      />
      <SummaryField
        synthetic={match.synthetic}
        summary={match.summary}
        error={adviceFor(problem, '/summary', words)}
      />
    </>
  );
};

export const matchStepName = (matchId: string, move: MatchMove): StepName =>
  `step-match-${matchId}-${move}`;

type MatchStepFormProps = StepFormEnds<unknown> & {
  readonly move: MatchMove;
  readonly match: MatchForParties;
  readonly etag: string;
  readonly seen: string | undefined;
};

export const MatchStepForm = ({ move, match, etag, seen, ...ends }: MatchStepFormProps) => {
  const words = useWords();
  const { say } = words;
  const { client, world } = useServices();
  return (
    <StepForm
      {...ends}
      name={matchStepName(match.id, move)}
      version={etag}
      title={say(moveName(move, match))}
      meaning={say(moveMeaning(move, match, world))}
      reason={needsReason(move) ? 'needed' : 'optional'}
      dangerous={isEnding(move)}
      check={(form) =>
        move === 'revise' ? amountFaults(amountTyped(form), false) : momentFaults(form)
      }
      send={(form, idempotencyKey) =>
        client(isStep(move) ? 'moveMatch' : 'releaseMatch', {
          path: { id: match.id },
          body: bodyOf(move, form, seen),
          ifMatch: etag,
          idempotencyKey,
        })
      }
    >
      {(problem) => (
        <>
          {move === 'revise' && <ReviseFields match={match} problem={problem} />}
          {move === 'release' && !isHidden(world, match) && (
            <MomentField
              proposed={opensAt(match)}
              error={adviceFor(problem, '/publicFrom', words)}
            />
          )}
        </>
      )}
    </StepForm>
  );
};
