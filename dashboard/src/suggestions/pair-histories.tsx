/** Who did what to either end, for whoever may read it, once they ask. */
import { useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import type { EndRecord } from '../matches/ends/use-end.ts';
import { RecordHistory } from '../steps/record-history.tsx';

const HistoryOf = ({ record }: { readonly record: EndRecord['record'] }) => {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const title = say(`pair.history.${record.kind}`);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <RecordHistory record={record} title={title} />}
    </details>
  );
};

type PairHistoriesProps = { readonly pledge: EndRecord; readonly offer: EndRecord };

export const PairHistories = ({ pledge, offer }: PairHistoriesProps) =>
  [pledge, offer]
    .filter(({ whole }) => whole)
    .map(({ record }) => <HistoryOf key={record.id} record={record} />);
