/** That a record becomes public by itself, when, and the way to take that back in one click: it can be announced anew. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import type { Problem } from '../api/problem.ts';
import { readsOtherwise } from '../api/reads-otherwise.ts';
import { useWords } from '../i18n/words-context.tsx';
import { isHidden } from '../records/publication.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { StatusLine } from '../steps/status-line.tsx';

type AnnouncedRecordProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly mayRevoke: boolean;
  readonly reload: () => void;
};

type RevokeProps = Omit<AnnouncedRecordProps, 'mayRevoke'> & { readonly onDone: () => void };

const Revoke = ({ record, etag, reload, onDone }: RevokeProps) => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [key, setKey] = useState({ of: etag, is: newKey() });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);

  const revoke = async (): Promise<void> => {
    if (sending) return;
    setSending(true);
    // The same key for every try of one intent.
    const idempotencyKey = key.of === etag ? key.is : newKey();
    setKey({ of: etag, is: idempotencyKey });
    const answer = await client(record.kind === 'pledge' ? 'releasePledge' : 'releaseOffer', {
      path: { id: record.id },
      body: { revoke: true },
      ifMatch: etag,
      idempotencyKey,
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) onDone();
    if (readsOtherwise(answer)) reload();
  };

  return (
    <>
      {problem && !sending && <ProblemNotice problem={problem} />}
      <p className="actions">
        <button
          type="button"
          className="button button--quiet"
          aria-disabled={sending}
          onClick={() => void revoke()}
        >
          {say('announce.revoke')}
        </button>
        <span role="status">{sending && say('form.sending')}</span>
      </p>
    </>
  );
};

export const AnnouncedRecord = ({ mayRevoke, ...of }: AnnouncedRecordProps) => {
  const { say, moment } = useWords();
  const [isRevoked, setRevoked] = useState(false);
  const { world } = useServices();
  const { announced, isPublic } = of.record;
  return (
    <>
      {announced && !isHidden(world, of.record) && (
        <section className="notice" aria-label={say('announce.label')}>
          <p>
            {say(isPublic ? 'announce.recordAnew' : 'announce.record', {
              time: moment(announced.publicFrom),
            })}
            {announced.withheld?.map((group) => ` ${say(`record.withheld.${group}`)}`)}
          </p>
          {mayRevoke && <Revoke {...of} onDone={() => setRevoked(true)} />}
        </section>
      )}
      <StatusLine text={isRevoked && !announced ? say('announce.revoked') : null} />
    </>
  );
};
