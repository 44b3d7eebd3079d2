/** The steps that the reader may take with a match, one at a time. */
import { useState } from 'react';

import type { LegForParties } from '#shared/contract/matches/leg-views';
import type { MatchEndsView } from '#shared/contract/matches/match-ends-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import type { Loaded } from '../api/remote.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { amountText } from '../records/amount-text.ts';
import { partyNamesText } from '../records/party-name.ts';
import { vocabularyLabel } from '../records/names.ts';
import { StatusLine } from '../steps/status-line.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import { EndsFirst } from './ends/ends-first.tsx';
import { isEnding, isJoint, type MatchMove, movesOf } from './match-standing.ts';
import { givesBesideOthers, movesOfPart, movesOfWhole } from './match-parts.ts';
import { MatchStepForm, matchStepName } from './match-step-form.tsx';
import { moveDone, moveName } from './move-words.ts';

export type MatchStepsProps = {
  readonly match: MatchForParties;
  readonly etag: string;
  readonly partyId: string | null;
  readonly reload: () => void;
  /** Whether its reader came to give the answer that is asked of them. */
  readonly toAnswer: boolean;
  /** Of a match of several legs, the one whose steps they are; undefined of those of the match as a whole. */
  readonly part?: LegForParties | undefined;
  /** Both ends as they read: what a consent is given to. */
  readonly ends: Loaded<Pick<MatchEndsView, 'scope'>>;
};

const standingText = (match: MatchForParties, words: Words): string =>
  [
    vocabularyLabel('matchStates', match.state, words),
    match.quantity && amountText(match.quantity.amount, match.quantity.measure, words),
    match.summary,
    words.say('record.version', { version: match.version, time: words.time(match.updatedAt) }),
  ]
    .filter(Boolean)
    .join(' · ');

export const MatchSteps = (props: MatchStepsProps) => {
  const { match, etag, partyId, reload, toAnswer, part, ends } = props;
  const words = useWords();
  const { say } = words;
  const moves = part
    ? movesOfPart(match, part, partyId)
    : movesOfWhole(match, movesOf(match, partyId));
  const underWay = useStepUnderWay((move) => matchStepName(match.id, move, part?.id), moves);
  const [open, setOpen] = useState<MatchMove | null>(
    underWay ?? (toAnswer ? (moves.find(isJoint) ?? null) : null),
  );
  const [taken, setTaken] = useState<{ move: MatchMove; version: number } | null>(null);
  const nameOf = ({ supporters }: LegForParties) => partyNamesText(supporters, words);
  const seen = ends.remote.state === 'ready' ? ends.remote.value.scope : undefined;
  const isReady = (move: MatchMove): boolean => move !== 'consent' || seen !== undefined;
  const shown = open !== null && isReady(open) ? open : null;
  const { leave, button } = useReturnFocus(shown);
  const cancel = (move: MatchMove): void => {
    leave(move);
    setOpen(null);
  };
  const finish = (move: MatchMove): void => {
    setTaken({ move, version: match.version });
    setOpen(null);
    reload();
  };
  const done = taken !== null && match.version > taken.version;
  return (
    <section aria-label={part ? `${say('step.label')}: ${nameOf(part)}` : say('step.label')}>
      <StatusLine
        key={match.version}
        text={done ? moveDone(taken.move, match.state, words) : null}
      />
      {!moves.every(isReady) && <EndsFirst ends={ends} isInForm={open === 'consent'} />}
      {shown && (
        <MatchStepForm
          key={shown}
          move={shown}
          match={match}
          etag={etag}
          onDone={() => finish(shown)}
          onCancel={() => cancel(shown)}
          reload={reload}
          standing={standingText(match, words)}
          seen={seen}
          part={part}
          reader={{
            partyId,
            isOfPart: part !== undefined || givesBesideOthers(match, partyId),
          }}
        />
      )}
      {!shown && moves.length > 0 && (
        <p className="actions">
          {moves.filter(isReady).map((move, index) => (
            <button
              key={move}
              ref={button(move)}
              type="button"
              className={index === 0 && !isEnding(move) ? 'button' : 'button button--quiet'}
              onClick={() => {
                setTaken(null);
                setOpen(move);
              }}
            >
              {say(moveName(move, match))}
            </button>
          ))}
        </p>
      )}
    </section>
  );
};
