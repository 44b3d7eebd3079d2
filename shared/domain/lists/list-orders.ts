/** In which orders people read lists of records, and the queues in which records wait for somebody. */

export const listOrders = ['newest', 'oldest', 'title', 'waiting', 'stated'] as const;
export type ListOrder = (typeof listOrders)[number];

/** What somebody has to look at: of the Secretariat, of a party, and of whoever reports. */
export const queueIds = [
  'new',
  'waiting',
  'changed',
  'uncoded',
  'returned',
  'due',
  'open',
  'approval',
] as const;
export type QueueId = (typeof queueIds)[number];

/** A submitted record that nobody decided on for so many days waits long. */
export const longWaitDays = 14;
