/** Next steps that a party planned for its own components, by their days. Plans are in no index, so records are read. */
import type { FollowUp } from '#shared/contract/people/waiting-views';
import { compareText } from '#shared/domain/values/compare-text';
import { lastDayOf } from '#shared/domain/values/days-of-date';
import { plannedSteps } from '#shared/domain/reporting/due-in-reporting';
import type { IndexEntry } from '#shared/domain/lists/index-entry';
import type { StoredRecord } from '#shared/domain/records/record';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Table } from '../../table.ts';
import { shownOf } from './shown-list.ts';

/** Of a party's own records, the newest: whoever has more finds the others by its lists. */
const mostRead = 100;

const stepsOf = (record: StoredRecord): readonly FollowUp[] => {
  const { kind, id, title, language } = record;
  return plannedSteps(record).map((step) => ({
    kind,
    id,
    title,
    language,
    component: step.id,
    step: step.nextStep ?? null,
    by: step.nextStepBy,
    role: step.nextStepRole ?? null,
  }));
};

/** The next first. Whether one is overdue is for whoever reads to reckon, from the day. */
export const readFollowUps = async (
  table: Pick<Table, 'getMany'>,
  entries: readonly IndexEntry[],
  isWhole: boolean,
): Promise<{ readonly total: number; readonly items: FollowUp[] }> => {
  const newest = entries
    .toSorted((left, right) => right.changedAt - left.changedAt)
    .slice(0, mostRead);
  const items = await table.getMany(newest.map(({ kind, id }) => recordKey(kind, id)));
  const steps = items
    .flatMap((item) => (item ? [recordIn(item)] : []))
    .flatMap(stepsOf)
    .sort((left, right) => compareText(lastDayOf(left.by), lastDayOf(right.by)));
  return shownOf(steps, isWhole);
};
