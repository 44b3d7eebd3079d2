/** The points of a part against every code of the offers, judged once for each distinct asking, by the part's own function. */
import { countriesKey } from './feature-codes.ts';
import type { ComponentFeatures, RecordFeatures } from '../features.ts';
import type { ClassRange } from './offer-classes.ts';
import type { OfferColumns } from './offer-columns.ts';
import type { OfferRow } from './offer-lists.ts';
import { classParts, type CodedPart, keyOf, settingParts } from './part-groups.ts';
import type { Share } from '../share.ts';
import { type PartId, partOf } from '../parts/parts.ts';
import { statedPlaceShare } from '../parts/place.ts';
import type { Policy } from '../policy.ts';
import type { Reach } from '../reach.ts';
import { pointsOf } from '../score-parts.ts';

/** Points by code, and the most of them. */
export type PartTable = { readonly points: Points; readonly most: number };

/** Of a policy that reads, points are too many for a byte. */
export type Points = Uint8Array | Uint16Array;

/** Where a policy reads, what was read of places decides then. */
export const unknownPlace = 65_535;

/** A component of a pledge, with its record. */
export type AskingComponent = {
  readonly pledge: RecordFeatures;
  readonly asked: ComponentFeatures;
};

const mostOf = (points: Points): number => {
  let most = 0;
  for (const each of points) most = Math.max(most, each);
  return most;
};

/** The points of several parts together, by a code that stands for a code of each. */
const together = (
  [from, count]: readonly [number, number],
  added: readonly { readonly table: PartTable; readonly codes: Int32Array }[],
  points: Points,
): PartTable => {
  for (const { table, codes } of added)
    for (let at = 0; at < count; at += 1)
      points[at] = (points[at] ?? 0) + (table.points[codes[from + at] ?? 0] ?? 0);
  return { points, most: mostOf(points) };
};

export const createPartTables = ({ examples, classes, settings }: OfferColumns, policy: Policy) => {
  const { weights, neutralPercent } = policy;
  const reads = policy.readings !== null;
  const empty = (count: number): Points => (reads ? new Uint16Array(count) : new Uint8Array(count));
  const judge = (part: PartId, rows: readonly OfferRow[], shareOf: (row: OfferRow) => Share) => {
    const points = empty(rows.length);
    rows.forEach((row, at) => (points[at] = pointsOf(shareOf(row), weights[part], neutralPercent)));
    return { points, most: mostOf(points) };
  };
  const known = new Map<string, PartTable>();
  const once = (key: string, make: () => PartTable): PartTable => {
    const table = known.get(key) ?? make();
    known.set(key, table);
    return table;
  };
  const coded = (part: CodedPart, { pledge, asked }: AskingComponent): PartTable =>
    once(`${part} ${keyOf(part, pledge, asked, reads)}`, () =>
      judge(part, examples[part], (row) => partOf(part).share({ pledge, asked, ...row }, policy)),
    );
  return {
    /** By the class of an offer, as its area numbers them. */
    ofClasses: (asking: AskingComponent, { first, count }: ClassRange): PartTable =>
      together(
        [first, count],
        reads
          ? []
          : classParts.map((part) => ({ table: coded(part, asking), codes: classes.codes[part] })),
        empty(count),
      ),
    /** By the setting of an offer. */
    ofSettings: (asking: AskingComponent): PartTable =>
      together(
        [0, settings.count],
        settingParts.map((part) => ({ table: coded(part, asking), codes: settings.codes[part] })),
        empty(settings.count),
      ),
    /** By the country of the giver, for offers that reach the need in one way. */
    ofPlaces: ({ asked }: AskingComponent, reach: Reach): PartTable =>
      once(`place ${reach} ${countriesKey(asked)}`, () => {
        const shareOf = (row: OfferRow): Share =>
          statedPlaceShare(reach, { asked, ...row }, policy);
        const table = judge('place', examples.country, shareOf);
        if (!reads) return table;
        const { points } = table;
        examples.country.forEach((row, at) => {
          points[at] = shareOf(row) === 'unknown' ? unknownPlace : (points[at] ?? 0);
        });
        return { points, most: mostOf(points.filter((each) => each !== unknownPlace)) };
      }),
  };
};

export type PartTables = ReturnType<typeof createPartTables>;
