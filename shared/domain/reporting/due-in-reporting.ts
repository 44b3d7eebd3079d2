/**
 * What a party has due in reporting, by the days that its own pledges state: target dates of components of which nothing
 * was reported since, and the next steps of its follow-up plan. Overdue is reckoned from the day and never kept. Pure.
 */
import { dayBefore, lastDayOf } from '../values/days-of-date.ts';
import type { Component } from '../records/component.ts';
import { isInForce, type StoredRecord } from '../records/record.ts';

/** Within which a day is near, and after which one that passed is no news. */
export const nearDays = 30;
const newsDays = 30;

export type DueInReporting = {
  readonly of: 'target' | 'nextStep';
  readonly component: string;
  /** The last day that its date may mean. */
  readonly day: string;
  readonly isPast: boolean;
};

type Planned = Component & { readonly nextStepBy: string };

/** What is done is taken out of the plan: a step that stands there with a day is still to be taken. */
export const plannedSteps = ({
  state,
  components,
}: Pick<StoredRecord, 'state' | 'components'>): readonly Planned[] =>
  isInForce({ state })
    ? components.flatMap((component) =>
        component.nextStepBy === undefined
          ? []
          : [{ ...component, nextStepBy: component.nextStepBy }],
      )
    : [];

/** A report of a month may be of its last day: whoever reported is not asked again. */
const isReportedSince = ({ stage, progressOn }: Component, day: string): boolean =>
  stage === 'fulfilled' || (progressOn !== undefined && lastDayOf(progressOn) >= day);

const isTold = (day: string, today: string): boolean =>
  dayBefore(day, nearDays) <= today && dayBefore(today, newsDays) <= day;

const targetsOf = (record: StoredRecord, today: string): readonly DueInReporting[] =>
  record.components.flatMap((component) => {
    if (component.due === undefined) return [];
    const day = lastDayOf(component.due);
    const isPast = day < today;
    // Before its day, a report of the days in which it is near is one.
    if (isReportedSince(component, isPast ? day : dayBefore(day, nearDays))) return [];
    return [{ of: 'target', component: component.id, day, isPast } as const];
  });

const stepsOf = (record: StoredRecord, today: string): readonly DueInReporting[] =>
  plannedSteps(record).map(({ id, nextStepBy }) => {
    const day = lastDayOf(nextStepBy);
    return { of: 'nextStep', component: id, day, isPast: day < today };
  });

/** @param today `YYYY-MM-DD`. Of accepted pledges alone: what passed long ago, as in an import, is not told as news. */
export const dueInReporting = (record: StoredRecord, today: string): readonly DueInReporting[] =>
  record.kind === 'pledge' && record.state === 'accepted'
    ? [...targetsOf(record, today), ...stepsOf(record, today)].filter(({ day }) =>
        isTold(day, today),
      )
    : [];
