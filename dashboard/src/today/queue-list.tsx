/** One list of the worklist, with what its lines can be done with: decided on here, or coded on a page of its own. */
import type { Today } from '#shared/contract/people/today-views';
import type { WaitingRecord } from '#shared/contract/people/waiting-views';

import { useWords } from '../i18n/words-context.tsx';
import { codingPath, queuePath } from '../navigation/pages.ts';
import { AcceptSeveral } from './accept-several.tsx';
import { mayAccept, mayBeAcceptedWithOthers } from './acceptances.ts';
import { type LineActions, RecordLine } from './record-line.tsx';
import { WaitingList } from './waiting-list.tsx';

type Queue = Today['queues'][number];

/** What is decided on, and what is coded on a page of its own. */
export const mayDecide = ({ queue }: Queue): boolean => queue !== 'uncoded';

type QueueListProps = LineActions & {
  readonly queue: Queue;
  readonly asOf: string;
  readonly acceptSeveral: (chosen: readonly WaitingRecord[]) => void;
};

export const QueueList = (props: QueueListProps) => {
  const { queue, asOf, acceptanceOf, accept, undo, acceptSeveral } = props;
  const { say } = useWords();
  return (
    <WaitingList
      name={queue.queue}
      title={say(`today.queue.${queue.queue}`)}
      total={queue.total}
      shown={queue.items.length}
      all={mayDecide(queue) ? queuePath(queue.queue) : undefined}
      work={mayDecide(queue) ? undefined : { to: codingPath, text: say('coding.title') }}
      empty={`today.empty.${queue.queue}`}
      several={
        mayDecide(queue) && (
          <AcceptSeveral
            asOf={asOf}
            queue={queue.queue}
            records={queue.items.filter(
              (record) => mayAccept(acceptanceOf(record.id)) && mayBeAcceptedWithOthers(record),
            )}
            accept={acceptSeveral}
          />
        )
      }
    >
      {queue.items.map((record) => (
        <RecordLine
          key={record.id}
          queue={queue.queue}
          record={record}
          asOf={asOf}
          actions={mayDecide(queue) ? { acceptanceOf, accept, undo } : undefined}
        />
      ))}
    </WaitingList>
  );
};
