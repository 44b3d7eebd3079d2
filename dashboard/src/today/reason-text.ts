/** Why a record stands on somebody's page of today. Pure. */
import type { WaitingRecord } from '#shared/contract/people/waiting-views';
import type { QueueId } from '#shared/domain/lists/list-orders';
import { lastDayOf } from '#shared/domain/values/days-of-date';

import type { Words } from '../i18n/words.ts';
import { vocabularyLabel } from '../records/names.ts';

/** What came back is told from what never was here, and an import from what a party sent. */
const cameAs = ({ marks }: WaitingRecord, { say }: Words): string => {
  if (marks.includes('importWaits')) return say('today.reason.import');
  if (marks.includes('afterReturn')) return say('today.reason.afterReturn');
  if (marks.includes('afterAcceptance')) return say('today.reason.afterAcceptance');
  return say('today.reason.new');
};

const dueText = (due: string, asOf: string, { say, date }: Words): string =>
  say(
    due !== '' && lastDayOf(due) < asOf.slice(0, 10) ? 'today.reason.wasDue' : 'today.reason.due',
    {
      date: date(due),
    },
  );

/** @param asOf the moment of the answer, by which a day has passed or not. */
export const reasonOf = (
  queue: QueueId | 'since',
  record: WaitingRecord,
  asOf: string,
  words: Words,
): string => {
  const { say } = words;
  switch (queue) {
    case 'new':
    case 'waiting':
    case 'changed':
      return cameAs(record, words);
    case 'uncoded':
      return say('today.reason.uncoded');
    case 'returned':
      return record.returnReason ?? say('today.reason.returned');
    case 'due':
      return dueText(record.due ?? '', asOf, words);
    case 'approval':
      return say('today.reason.approval');
    case 'open':
      return record.statedOn === null
        ? say('today.reason.openUnstated')
        : say('today.reason.open', { date: words.date(record.statedOn) });
    case 'since':
      return say('today.reason.changed', {
        state: vocabularyLabel('recordStates', record.state, words),
      });
  }
};
