/** Components that ask for support and have none agreed, by the year in which they were pledged. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';

import { compareText } from '../values/compare-text.ts';
import { groupedParts, type CountedPart } from './counted-parts.ts';
import { statedYearOf } from '../records/stated-on.ts';

/** Components that ask for support and have none agreed, by the year in which their source says that they were pledged. */
export type WaitingSince = {
  readonly year: string;
  readonly area: AreaId;
  readonly open: number;
};

export const waitingIn = (parts: readonly CountedPart[]): readonly WaitingSince[] => {
  const open = parts.filter(({ of, status }) => of.kind === 'pledge' && status === 'open');
  const years = groupedParts(open, ({ of }) => [statedYearOf(of)]);
  return [...years]
    .toSorted(([left], [right]) => compareText(left, right))
    .flatMap(([year, each]) =>
      areaIds.flatMap((area) => {
        const count = each.filter((part) => part.area === area).length;
        return count > 0 ? [{ year, area, open: count }] : [];
      }),
    );
};
