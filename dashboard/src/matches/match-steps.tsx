/** The steps that the reader may take with a match, one at a time. */
import { useState } from 'react';

import type { MatchForParties } from '#shared/contract/match-views';

import { useWords } from '../design/words-context.tsx';
import { nameOf } from '../records/names.ts';
import { isEnding, type MatchMove, movesOf } from './match-standing.ts';
import { MatchStepForm } from './match-step-form.tsx';

type MatchStepsProps = {
  readonly match: MatchForParties;
  readonly etag: string;
  readonly partyId: string | null;
  readonly reload: () => void;
};

export const MatchSteps = ({ match, etag, partyId, reload }: MatchStepsProps) => {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState<MatchMove | null>(null);
  const [since, setSince] = useState<number | null>(null);
  const moves = movesOf(match, partyId);
  const leave = (): void => {
    setOpen(null);
    reload();
  };
  const finish = (): void => {
    setSince(match.version);
    leave();
  };
  const done = since !== null && match.version > since;
  return (
    <section aria-label={say('step.label')}>
      <p role="status">
        {done && say('match.recorded', { state: nameOf('matchState', match.state, words) })}
      </p>
      {open && (
        <MatchStepForm
          key={`${open} ${etag}`}
          move={open}
          match={match}
          etag={etag}
          onDone={finish}
          onCancel={() => setOpen(null)}
          reload={leave}
        />
      )}
      {!open && moves.length > 0 && (
        <p className="actions">
          {moves.map((move, index) => (
            <button
              key={move}
              type="button"
              className={index === 0 && !isEnding(move) ? 'button' : 'button button--quiet'}
              onClick={() => setOpen(move)}
            >
              {say(`matchStep.${move}`)}
            </button>
          ))}
        </p>
      )}
    </section>
  );
};
