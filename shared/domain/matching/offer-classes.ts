/** Offer rows by area, topics and support: all rows of a class earn the same for what is given. */
import { columnOf, wideColumnOf } from './column.ts';
import { createCodes } from './feature-codes.ts';
import type { OfferRow } from './offer-lists.ts';

/** Classes of one area stand next to each other. */
export type ClassRange = { readonly first: number; readonly count: number };

export type OfferClasses = {
  readonly count: number;
  /** As the area of the row numbers them. */
  readonly ofRow: Int32Array;
  readonly ofArea: (area: string) => ClassRange;
  /** The topics and the support of each class, as codes. */
  readonly topics: Int32Array;
  readonly support: Int32Array;
};

type Coded = { readonly topics: Int32Array; readonly support: Int32Array };

const none: ClassRange = { first: 0, count: 0 };

export const offerClasses = (
  rows: readonly OfferRow[],
  { topics, support }: Coded,
): OfferClasses => {
  const areas = createCodes(({ given }: OfferRow): string => given.area);
  const ends = (codes: Int32Array): number =>
    codes.reduce((most, code) => Math.max(most, code), 0) + 1;
  const [topicsEnd, supportEnd] = [ends(topics), ends(support)];
  const inOneArea = topicsEnd * supportEnd;
  const names = wideColumnOf(
    rows,
    (row, at) =>
      (areas.codeOf(row) * topicsEnd + (topics[at] ?? 0)) * supportEnd + (support[at] ?? 0),
  );
  const ordered = [...new Set(names)].sort((left, right) => left - right);
  const numbers = new Map(ordered.map((name, number) => [name, number]));
  const ranges = areas.values.map((_, area): ClassRange => {
    const from = area * inOneArea;
    const inArea = ordered.filter((name) => name >= from && name < from + inOneArea);
    return { first: numbers.get(inArea[0] ?? from) ?? 0, count: inArea.length };
  });
  return {
    count: ordered.length,
    ofRow: columnOf(
      names,
      (name) => (numbers.get(name) ?? 0) - (ranges[Math.floor(name / inOneArea)]?.first ?? 0),
    ),
    ofArea: (area) => ranges[areas.find(area) ?? -1] ?? none,
    topics: columnOf(ordered, (name) => Math.floor(name / supportEnd) % topicsEnd),
    support: columnOf(ordered, (name) => name % supportEnd),
  };
};
