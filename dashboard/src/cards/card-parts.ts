/** What several cards are made of: the two sorts of series, and counts as their rows hold them. */
import type { RecordFiguresView } from '#shared/contract/figures/record-figures-views';
import { areas } from '#shared/vocabulary/areas';
import type { Label } from '#shared/vocabulary/label';
import { type CoverageStatusId, coverageStatuses } from '#shared/vocabulary/record-states';

import type { Filters } from '../filters/filters.ts';
import type { Words } from '../i18n/words.ts';
import type { CardSeries } from './card-figure.ts';

/** What a card is built from. */
export type CardSource = {
  readonly figures: RecordFiguresView;
  readonly filters: Filters;
  /** Of the whole page; null while nothing was computed. */
  readonly asOf: string | null;
};

export type Counts = Pick<RecordFiguresView, 'pledgeComponents' | 'offerComponents'>;

/** From what asks and has nothing to what has all, then what cannot be placed between them. */
const statusOrder = [
  'open',
  'partly_met',
  'met',
  'delivered',
  'not_asked',
  'asking_not_stated',
  'not_stated',
] as const satisfies readonly CoverageStatusId[];

export const statusSeries = ({ label }: Words): readonly CardSeries[] =>
  statusOrder.flatMap((key) => {
    const status = coverageStatuses.find(({ id }) => id === key);
    return status ? [{ key, label: label(status.label), look: key, lists: { status: key } }] : [];
  });

export const areaSeries = ({ label }: Words): readonly CardSeries[] =>
  areas.map(({ id, short }) => ({ key: id, label: label(short), look: id, lists: { area: id } }));

export const pledgedOf = ({ pledgeComponents }: Pick<Counts, 'pledgeComponents'>): number =>
  Object.values(pledgeComponents).reduce((sum, count) => sum + count, 0);

/** With some agreed support, or all of it. */
export const servedOf = ({ pledgeComponents }: Pick<Counts, 'pledgeComponents'>): number =>
  pledgeComponents.partly_met + pledgeComponents.met + pledgeComponents.delivered;

/** Where the page is narrowed to a region, what lies in it and in another stands under the one that was asked for. */
export const inRegionOf = <Of extends { readonly region: string }>(
  { region }: Filters,
  counted: readonly Of[],
): readonly Of[] => (region === null ? counted : counted.filter((each) => each.region === region));

export const labelAmong = (
  terms: readonly { readonly id: string; readonly label: Label }[],
  id: string,
  { label, say }: Words,
): string => {
  const term = terms.find((each) => each.id === id);
  return term ? label(term.label) : say('card.notStated');
};

/** For each of some rows, counts in each area. */
export const byArea = <Of extends { readonly area: string }>(
  counted: readonly Of[],
  isOfRow: (each: Of) => boolean,
  countOf: (each: Of) => number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    areas.map(({ id }) => [
      id,
      counted
        .filter((each) => each.area === id && isOfRow(each))
        .reduce((sum, each) => sum + countOf(each), 0),
    ]),
  );

export const pledgesUnit = ({ filters }: CardSource, { say }: Words): string =>
  say(`card.unit.pledges.${filters.scope}`);
export const bothUnit = ({ filters }: CardSource, { say }: Words): string =>
  say(`card.unit.both.${filters.scope}`);
