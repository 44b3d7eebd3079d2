/** A submitter hands a record over to the approver of the party, or takes that back; both see since when it waits. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import type { Me } from '../api/answers.ts';
import type { Problem } from '../api/problem.ts';
import { readsOtherwise } from '../api/reads-otherwise.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { mayHandOver } from './record-actions.ts';
import { UnfinishedAnswers } from './unfinished-answers.tsx';

type HandOverProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly me: Me;
  readonly reload: () => void;
};

const Button = ({ record, etag, reload }: Omit<HandOverProps, 'me'>) => {
  const { say } = useWords();
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const [done, setDone] = useState(false);
  const isWaiting = record.handedOverAt !== undefined;
  const send = async (): Promise<void> => {
    if (sending) return;
    setSending(true);
    const answer = await client(record.kind === 'pledge' ? 'editPledge' : 'editOffer', {
      path: { id: record.id },
      body: { handOver: !isWaiting },
      ifMatch: etag,
    });
    setSending(false);
    setDone(answer.ok);
    setProblem(answer.ok ? null : answer.problem);
    if (readsOtherwise(answer)) reload();
  };
  return (
    <>
      {!isWaiting && <p>{say('handOver.means')}</p>}
      {problem && !sending && <ProblemNotice problem={problem} />}
      {problem && <UnfinishedAnswers record={record} problem={problem} />}
      <p className="actions">
        <button
          type="button"
          className={isWaiting ? 'button button--quiet' : 'button'}
          aria-disabled={sending}
          onClick={() => void send()}
        >
          {say(isWaiting ? 'handOver.takeBack' : 'handOver.title')}
        </button>
        <span role="status">{sending && say('form.sending')}</span>
      </p>
      <StatusLine text={done ? say(isWaiting ? 'handOver.done' : 'handOver.takenBack') : null} />
    </>
  );
};

export const HandOver = ({ record, etag, me, reload }: HandOverProps) => {
  const words = useWords();
  const { handedOverAt } = record;
  const mayHand = mayHandOver(me, record);
  if (!mayHand && handedOverAt === undefined) return null;
  return (
    <section className="notice" aria-label={words.say('handOver.title')}>
      {handedOverAt !== undefined && (
        <p>{words.say('handOver.since', { time: words.time(handedOverAt) })}</p>
      )}
      {mayHand && <Button record={record} etag={etag} reload={reload} />}
    </section>
  );
};
