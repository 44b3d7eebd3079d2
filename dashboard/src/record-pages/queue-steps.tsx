/** A record that was opened from a worklist: where it stands in it, the ones before and after it, and the way back. */
import { useState } from 'react';

import { type QueueId, queueIds } from '#shared/domain/lists/list-orders';
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { inQueuePath, queueIn } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { neighboursOf } from './queue-neighbours.ts';

/** Of a longer queue, the place of a record beyond these is not told. */
const longestRead = '100';

type QueueStepsProps = { readonly record: PledgeView | OfferView; readonly search: string };

const Steps = ({ record, queue }: { record: PledgeView | OfferView; queue: QueueId }) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const { remote } = useRemote(`queue ${queue} ${record.id} ${record.version}`, () =>
    client('listRecords', { query: { queue, limit: longestRead } }),
  );
  const [place, setPlace] = useState(0);
  if (remote.state !== 'ready') return null;
  const { items, total } = remote.value;
  const { at, previous, next } = neighboursOf(items, record.id, place);
  if (at !== undefined && at !== place) setPlace(at);
  return (
    <>
      {at !== undefined && (
        <span>
          {say(`today.queue.${queue}`)} ·{' '}
          {say('queue.place', { at: words.number(at + 1), total: words.number(total) })}
        </span>
      )}
      {previous && (
        <Link to={inQueuePath(queue, previous.kind, previous.id)} rel="prev">
          {say('today.key.previous')}
        </Link>
      )}
      {next && (
        <Link to={inQueuePath(queue, next.kind, next.id)} rel="next">
          {say('today.key.next')}
        </Link>
      )}
    </>
  );
};

export const QueueSteps = ({ record, search }: QueueStepsProps) => {
  const { say } = useWords();
  const queue = queueIds.find((each) => each === queueIn(search));
  if (queue === undefined) return null;
  return (
    <nav className="actions" aria-label={say('queue.label')}>
      <Link to="/today">{say('queue.back')}</Link>
      <Steps record={record} queue={queue} />
    </nav>
  );
};
