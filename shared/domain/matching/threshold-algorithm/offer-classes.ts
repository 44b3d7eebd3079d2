/** Offer rows by area and the parts of a class: all rows of one earn the same for what is given. */
import { columnOf, wideColumnOf } from './column.ts';
import { areaKey, createCodes } from './feature-codes.ts';
import type { OfferRow } from './offer-lists.ts';
import { type ClassPart, classParts, forParts } from './part-groups.ts';

/** Classes of one area stand next to each other. */
export type ClassRange = { readonly first: number; readonly count: number };

export type OfferClasses = {
  readonly count: number;
  /** As the area of the row numbers them. */
  readonly ofRow: Int32Array;
  /** Every area of an offer. */
  readonly areas: readonly string[];
  readonly ofArea: (area: string) => ClassRange;
  /** Of each part, by class. */
  readonly codes: Codes;
};

type Codes = Readonly<Record<ClassPart, Int32Array>>;

const none: ClassRange = { first: 0, count: 0 };

const endOf = (codes: Int32Array): number =>
  codes.reduce((most, code) => Math.max(most, code), 0) + 1;

export const offerClasses = (rows: readonly OfferRow[], coded: Codes): OfferClasses => {
  const areas = createCodes(({ given }: OfferRow): string => areaKey(given));
  const digits = classParts.map((part) => ({ codes: coded[part], end: endOf(coded[part]) }));
  const inOneArea = digits.reduce((product, { end }) => product * end, 1);
  const names = wideColumnOf(rows, (row, at) =>
    digits.reduce((name, { codes, end }) => name * end + (codes[at] ?? 0), areas.codeOf(row)),
  );
  if (inOneArea * areas.values.length > Number.MAX_SAFE_INTEGER)
    throw new Error('The classes of offers are more than whole numbers tell apart');
  const digitOf = (name: number, of: ClassPart): number => {
    const at = classParts.indexOf(of);
    const below = digits.slice(at + 1).reduce((product, { end }) => product * end, 1);
    return Math.floor(name / below) % (digits[at]?.end ?? 1);
  };
  const ordered = [...new Set(names)].sort((left, right) => left - right);
  const numbers = new Map(ordered.map((name, number) => [name, number]));
  const ranges = areas.values.map((_, area): ClassRange => {
    const from = area * inOneArea;
    const inArea = ordered.filter((name) => name >= from && name < from + inOneArea);
    return { first: numbers.get(inArea[0] ?? from) ?? 0, count: inArea.length };
  });
  return {
    count: ordered.length,
    areas: areas.values.map(({ given }) => areaKey(given)),
    ofRow: columnOf(
      names,
      (name) => (numbers.get(name) ?? 0) - (ranges[Math.floor(name / inOneArea)]?.first ?? 0),
    ),
    ofArea: (area) => ranges[areas.find(area) ?? -1] ?? none,
    codes: forParts(classParts, (part) => columnOf(ordered, (name) => digitOf(name, part))),
  };
};
