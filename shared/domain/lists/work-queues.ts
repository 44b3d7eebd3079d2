/** The queues of whoever works with records: what stands in each, and in which order. */
import type { IndexEntry, Mark } from './index-entry.ts';
import { type ListOrder, longWaitDays, type QueueId } from './list-orders.ts';

const day = 24 * 60 * 60_000;

/** What queues are measured against. */
export type QueueDay = {
  /** Milliseconds. */
  readonly now: number;
  /** The last day of the next forum, `YYYY-MM-DD`; null where none is known. */
  readonly forum: string | null;
};

const has = (entry: IndexEntry, mark: Mark): boolean => entry.marks.includes(mark);
const isReached = ({ status }: IndexEntry['components'][number]): boolean =>
  status === 'met' || status === 'delivered';

/** A submitted record waits in one queue: for long, or as new or changed. */
const waitsLong = ({ stateSince }: IndexEntry, { now }: QueueDay): boolean =>
  now - stateSince >= longWaitDays * day;
const cameBack = (entry: IndexEntry): boolean =>
  has(entry, 'afterReturn') || has(entry, 'afterAcceptance');

export const workQueues: Readonly<
  Record<QueueId, (entry: IndexEntry, today: QueueDay) => boolean>
> = {
  new: (entry, today) =>
    entry.state === 'submitted' && !cameBack(entry) && !waitsLong(entry, today),
  waiting: (entry, today) => entry.state === 'submitted' && waitsLong(entry, today),
  changed: (entry, today) =>
    entry.state === 'submitted' && cameBack(entry) && !waitsLong(entry, today),
  uncoded: (entry) => has(entry, 'uncoded'),
  returned: ({ state }) => state === 'returned',
  due: ({ state, due, components }, { forum }) =>
    (state === 'submitted' || state === 'accepted') &&
    due !== null &&
    forum !== null &&
    due <= forum &&
    !components.every(isReached),
  open: ({ kind, state, components }) =>
    kind === 'pledge' &&
    (state === 'submitted' || state === 'accepted' || state === null) &&
    components.some(({ status }) => status === 'open'),
  approval: (entry) => has(entry, 'handedOver'),
};

/** The order in which a queue is worked through: what is most pressing first. */
export const orderOfQueue: Readonly<Record<QueueId, ListOrder>> = {
  new: 'waiting',
  waiting: 'waiting',
  changed: 'waiting',
  uncoded: 'waiting',
  returned: 'waiting',
  due: 'waiting',
  open: 'stated',
  approval: 'waiting',
};
