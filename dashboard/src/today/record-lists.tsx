/** Lists of records on which nothing is decided here: each line opens its record. */
import type { Today } from '#shared/contract/people/today-views';

import { useWords } from '../i18n/words-context.tsx';
import { queuePath } from '../navigation/pages.ts';
import { RecordLine } from './record-line.tsx';
import { WaitingList } from './waiting-list.tsx';

export const RecordLists = ({ today }: { readonly today: Today }) => {
  const { say } = useWords();
  const shown = today.queues.filter(({ queue, total }) => queue !== 'approval' || total > 0);
  return shown.map(({ queue, total, items }) => (
    <WaitingList
      key={queue}
      name={queue}
      title={say(`today.queue.${queue}`)}
      total={total}
      shown={items.length}
      all={queuePath(queue)}
      empty={`today.empty.${queue}`}
    >
      {items.map((record) => (
        <RecordLine key={record.id} queue={queue} record={record} asOf={today.asOf} />
      ))}
    </WaitingList>
  ));
};
