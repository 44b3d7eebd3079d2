/** A form that starts with the answers of another record. */
import { useMemo } from 'react';

import { useRemote } from '../api/remote.ts';
import { entriesOfCopy } from '../forms/answers/entries-of-record.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageProblem } from '../sending/page-problem.tsx';
import { useServices } from '../services/services.tsx';
import { NewRecordForm, type NewRecordProps } from './new-record.tsx';

export type CopiedRecordProps = Pick<NewRecordProps, 'kind' | 'party'> & { readonly id: string };

export const CopiedRecord = ({ kind, party, id }: CopiedRecordProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  const record = remote.state === 'ready' ? remote.value : undefined;
  const copied = useMemo(() => record && { record, entries: entriesOfCopy(record) }, [record]);
  if (copied) return <NewRecordForm kind={kind} party={party} copied={copied} />;
  if (remote.state !== 'failed') return <p role="status">{say('state.loading')}</p>;
  return <PageProblem title={say(`form.title.${kind}`)} problem={remote.problem} retry={reload} />;
};
