/**
 * The stored contact of a record of one's own: seen here, changed and deleted where the record is edited, and deleted
 * here where nothing else of the record can be changed any more.
 */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';

import type { Problem } from '../api/problem.ts';
import { useRemote } from '../api/remote.ts';
import { Link } from '../navigation/link.tsx';
import { editPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';

type ContactPanelProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly mayEdit: boolean;
  readonly reload: () => void;
};

const DeleteContact = ({ record, etag, reload }: Omit<ContactPanelProps, 'mayEdit'>) => {
  const { say } = useWords();
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    setSending(true);
    const route = record.kind === 'pledge' ? 'editPledge' : 'editOffer';
    const body = { contact: null };
    const answer = await client(route, { path: { id: record.id }, body, ifMatch: etag });
    setSending(false);
    if (answer.ok) reload();
    else setProblem(answer.problem);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <button
        type="button"
        className="button button--quiet"
        disabled={isSending}
        onClick={() => void send()}
      >
        {say('contact.delete')}
      </button>
    </>
  );
};

export const ContactPanel = ({
  record,
  etag,
  mayEdit,
  reload: reloadRecord,
}: ContactPanelProps) => {
  const { kind, id } = record;
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeContact' : 'getOfferContact';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  if (remote.state === 'loading') return null;
  return (
    <section>
      <h2>{say('field.contact')}</h2>
      {remote.state === 'failed' ? (
        <ProblemNotice problem={remote.problem} retry={reload} />
      ) : (
        <ul>
          {[remote.value.name, remote.value.email, remote.value.phone]
            .filter((value) => value !== undefined)
            .map((value) => (
              <li key={value}>
                <bdi dir="auto">{value}</bdi>
              </li>
            ))}
        </ul>
      )}
      {mayEdit ? (
        <Link to={editPath(kind, id)}>{say('contact.change')}</Link>
      ) : (
        <DeleteContact record={record} etag={etag} reload={reloadRecord} />
      )}
    </section>
  );
};
