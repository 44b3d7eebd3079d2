/** What of some records is still open, and which dates they state. Pure. */
import type { AreaId } from '#shared/vocabulary/areas';
import { areaIds } from '#shared/vocabulary/areas';

import { type ListOfFigure, listAddress } from '../filters/list-of-figure.ts';
import type { ListedRecord } from '../records/listed-record.ts';

export type ProfileNeed = { readonly area: AreaId; readonly components: number };

/** As everywhere, what is back with its party counts in no figure. */
const isCounted = (record: ListedRecord): boolean =>
  record.kind === 'pledge' &&
  (!('state' in record) || record.state === 'submitted' || record.state === 'accepted');

/**
 * Asked for, and nothing agreed. In the order of the areas.
 * @param named on the page of a country: what else these records pledge is for others.
 */
export const openNeeds = (
  records: readonly ListedRecord[],
  named: string | null,
): readonly ProfileNeed[] => {
  const open = records
    .filter(isCounted)
    .flatMap(({ components }) => components.filter(({ status }) => status === 'open'))
    .filter(
      ({ places }) => named === null || (places.countries as readonly string[]).includes(named),
    );
  return areaIds.flatMap((area) => {
    const components = open.filter((component) => component.area === area).length;
    return components > 0 ? [{ area, components }] : [];
  });
};

/** Where the open components of an area are listed. */
export const openNeedAddress = (area: AreaId, lists: ListOfFigure): string =>
  listAddress({ ...lists, kind: 'pledge', area, status: 'open' });

export type StatedDate = {
  readonly id: string;
  /** As precise as it was stated. */
  readonly date: string;
  readonly record: ListedRecord;
};

/** By when something is to be reached that is not delivered, and until when offers stand. The first comes first. */
export const statedDates = (records: readonly ListedRecord[]): readonly StatedDate[] =>
  records
    .flatMap((record): readonly StatedDate[] => [
      ...record.components.flatMap(({ id, due, status }) =>
        due && status !== 'delivered' ? [{ id: `${record.id} ${id}`, date: due, record }] : [],
      ),
      ...('validUntil' in record && typeof record.validUntil === 'string'
        ? [{ id: record.id, date: record.validUntil, record }]
        : []),
    ])
    .toSorted((left, right) => (left.date < right.date ? -1 : 1));
