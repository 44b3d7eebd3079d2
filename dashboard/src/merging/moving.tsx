/** What is being moved, step by step, until it is done: said as it goes on, and gone on with where it stopped. */
import { useEffect, useEffectEvent, useState } from 'react';

import type { MergeView } from '#shared/contract/people/merge-views';

import type { Answered } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { useServices } from '../services/services.tsx';
import { moveUntilDone } from './move-until-done.ts';

type MovingProps = { readonly of: MergeView; readonly onDone: (merge: MergeView) => void };

const MovingOn = ({ of, onDone, again }: MovingProps & { readonly again: () => void }) => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [merge, setMerge] = useState(of);
  const [problem, setProblem] = useState<Problem>();
  const ended = useEffectEvent((answer: Answered<MergeView>) => {
    if (answer.ok) onDone(answer.value);
    else setProblem(answer.problem);
  });
  useEffect(() => {
    void moveUntilDone(of.id, { client, newKey, told: setMerge }).then(ended);
  }, [client, newKey, of.id]);
  const { pledges, offers, matches, people } = merge.moved;
  return (
    <div className="notice">
      <p role="status">
        {say(merge.way === 'in' ? 'merging.moving' : 'merging.movingBack', {
          records: pledges + offers,
          matches,
          people,
        })}
      </p>
      <p className="quiet">{say('merging.meanwhile')}</p>
      {problem && <SendProblem problem={problem} again={again} />}
    </div>
  );
};

export const Moving = (props: MovingProps) => {
  const [attempt, setAttempt] = useState(1);
  return <MovingOn key={attempt} {...props} again={() => setAttempt(attempt + 1)} />;
};
