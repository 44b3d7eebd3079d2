/** The codes that the Secretariat set on a record, each with what stood before; its party takes one back in one click. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import { isStillOnBehalf } from '#shared/domain/records/on-behalf';

import type { Problem } from '../api/problem.ts';
import { readsOtherwise } from '../api/reads-otherwise.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { type CodeRow, codeRows } from './code-rows.ts';

type CodesPanelProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly mayEdit: boolean;
  readonly reload: () => void;
};

export const CodesPanel = ({ record, etag, mayEdit, reload }: CodesPanelProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  // Its words are not the party's yet, and an edit would make all of them its own: it is told only what stood otherwise.
  const isOnBehalf = isStillOnBehalf(record);
  const rows = codeRows(record, words).filter(({ before }) => !isOnBehalf || before !== '');
  if (rows.length === 0) return null;
  const takeBack = async ({ edit }: CodeRow): Promise<void> => {
    if (sending) return;
    setSending(true);
    const route = record.kind === 'pledge' ? 'editPledge' : 'editOffer';
    const answer = await client(route, { path: { id: record.id }, body: edit, ifMatch: etag });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    if (readsOtherwise(answer)) reload();
  };
  return (
    <section className="panel" aria-labelledby="codes-title">
      <h2 id="codes-title">{say('codes.title')}</h2>
      {!isOnBehalf && <p>{say('codes.lead')}</p>}
      {problem && !sending && <ProblemNotice problem={problem} />}
      <ul>
        {rows.map((row) => (
          <li key={row.pointer}>
            {row.component !== null && `${say('form.component', { number: row.component })}: `}
            {say('codes.set', { field: row.label, date: words.date(row.at.slice(0, 10)) })}{' '}
            {row.before === '' && say('codes.nothingBefore')}
            {row.before && say('codes.before', { value: row.before })}{' '}
            {mayEdit && !isOnBehalf && (
              <button
                type="button"
                className="button button--quiet"
                aria-disabled={sending}
                onClick={() => void takeBack(row)}
              >
                {say('codes.takeBack')}
                <span className="visually-hidden"> {row.label}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status">{sending && say('form.sending')}</p>
    </section>
  );
};
