/** Who looks after a match, as everyone at the Secretariat reads it, and the way to take it over. */
import { useState } from 'react';

import type { MatchCaseView } from '#shared/contract/matches/match-case-views';

import type { Problem } from '../api/problem.ts';
import { readsOtherwise } from '../api/reads-otherwise.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { officerName } from './case-words.ts';

export type ShownProps = {
  readonly matchCase: MatchCaseView;
  readonly etag: string;
  readonly sub: string;
  readonly reload: () => void;
};

export const Facts = ({ matchCase, sub }: Pick<ShownProps, 'matchCase' | 'sub'>) => {
  const words = useWords();
  const { say } = words;
  const { officer, standIn, note, handedOverAt, isUnowned } = matchCase;
  return (
    <>
      {isUnowned && <p className="notice notice--problem">{say('case.unowned')}</p>}
      {handedOverAt !== null && !isUnowned && (
        <p className="notice">{say('case.handedOver', { time: words.time(handedOverAt) })}</p>
      )}
      <dl className="facts">
        <div>
          <dt>{say('case.officer')}</dt>
          <dd>
            <bdi>{officerName(officer, matchCase, sub, words)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{say('case.standIn')}</dt>
          <dd>
            <bdi>{officerName(standIn, matchCase, sub, words)}</bdi>
          </dd>
        </div>
        {note !== null && (
          <div>
            <dt>{say('case.note')}</dt>
            <dd>
              <bdi dir="auto">{note}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
};

type TakeOverProps = ShownProps & { readonly onDone: () => void };

/** One press: whoever takes a match over keeps its note, which is theirs to change. */
export const TakeOver = ({ matchCase, etag, sub, reload, onDone }: TakeOverProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const take = async (): Promise<void> => {
    if (sending) return;
    setSending(true);
    const { matchId, standIn, note } = matchCase;
    const answer = await client('editMatchCase', {
      path: { id: matchId },
      body: { officer: sub, standIn: standIn === sub ? null : standIn, note },
      ifMatch: etag,
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) onDone();
    if (readsOtherwise(answer)) reload();
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <button type="button" className="button" aria-disabled={sending} onClick={() => void take()}>
        {say('case.takeOver')}
      </button>
    </>
  );
};
