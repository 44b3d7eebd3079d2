/** Taking one step of a match. */
import type { LegForParties } from '#shared/contract/matches/leg-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import { MomentField, momentFaults, momentTyped } from '../announce/moment-field.tsx';
import type { FieldProblem, Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Parties } from '../people/use-parties.ts';
import { reasonIn } from '../steps/reason-field.tsx';
import type { StepName } from '../steps/step-name.ts';
import { StepForm, type StepFormEnds } from '../steps/step-form.tsx';
import { amountFaults } from './amount-faults.ts';
import { AmountField, amountTyped } from './amount-field.tsx';
import { adviceFor } from '../forms/faults/field-advice.ts';
import { isHidden } from '../records/publication.ts';
import { LegFields, legText, PartiesFirst } from './legs/leg-fields.tsx';
import { legFaults, legTyped } from './legs/leg-typed.ts';
import { momentNamed } from './later-consent.ts';
import { isEnding, isStep, type MatchMove, needsReason } from './match-standing.ts';
import { moveMeaning, moveName, type MoveReader } from './move-words.ts';
import { SummaryField, summaryIn } from './summary-field.tsx';

const bodyOf = (
  move: MatchMove,
  form: HTMLFormElement,
  { seen, part }: Pick<MatchStepFormProps, 'seen' | 'part'>,
) => {
  const reason = reasonIn(form);
  return {
    ...(isStep(move) && { step: move }),
    ...(part && { leg: part.id }),
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

/** @param leg of a step that is of one part alone. */
export const matchStepName = (matchId: string, move: MatchMove, leg?: string): StepName =>
  leg === undefined ? `step-match-${matchId}-${move}` : `step-match-${matchId}-${move}-${leg}`;

type MatchStepFormProps = StepFormEnds<unknown> & {
  readonly move: MatchMove;
  readonly match: MatchForParties;
  readonly etag: string;
  readonly seen: string | undefined;
  /** Of a match of several legs, the one that the step is of. */
  readonly part: LegForParties | undefined;
  readonly reader: MoveReader;
};

const faultsOf = (move: MatchMove, form: HTMLFormElement): readonly FieldProblem[] => {
  if (move === 'revise') return amountFaults(amountTyped(form), false);
  return move === 'add_leg' ? legFaults(form) : momentFaults(form);
};

const MatchMoveForm = (props: MatchStepFormProps & { readonly parties?: Parties }) => {
  const { move, match, etag, seen, part, reader, parties, ...ends } = props;
  const words = useWords();
  const { say } = words;
  const { client, world } = useServices();
  const send = async (form: HTMLFormElement, idempotencyKey: string) => {
    const leg = move === 'add_leg' ? await legTyped(form, client) : undefined;
    if (leg?.ok === false) return leg;
    return client(isStep(move) ? 'moveMatch' : 'releaseMatch', {
      path: { id: match.id },
      body: { ...bodyOf(move, form, { seen, part }), ...leg?.value },
      ifMatch: etag,
      idempotencyKey,
    });
  };
  return (
    <StepForm
      {...ends}
      name={matchStepName(match.id, move, part?.id)}
      version={etag}
      title={say(moveName(move, match))}
      as={part ? 'h3' : 'h2'}
      meaning={say(moveMeaning(move, match, world, reader))}
      reason={needsReason(move) ? 'needed' : 'optional'}
      dangerous={isEnding(move)}
      check={(form) => faultsOf(move, form)}
      send={send}
      textOf={parties && legText(parties, words)}
    >
      {(problem) => (
        <>
          {parties && <LegFields parties={parties} problem={problem} />}
          {move === 'revise' && <ReviseFields match={match} problem={problem} />}
          {move === 'release' && !isHidden(world, match) && (
            <MomentField
              proposed={momentNamed(match, reader.partyId)}
              error={adviceFor(problem, '/publicFrom', words)}
            />
          )}
        </>
      )}
    </StepForm>
  );
};

export const MatchStepForm = (props: MatchStepFormProps) =>
  props.move === 'add_leg' ? (
    <PartiesFirst onCancel={props.onCancel}>
      {(parties) => <MatchMoveForm {...props} parties={parties} />}
    </PartiesFirst>
  ) : (
    <MatchMoveForm {...props} />
  );
