/** The points of a part against every code of the offers, judged once for each distinct asking, by the part's own function. */
import {
  countriesKey,
  languagesKey,
  lawKey,
  scaleKey,
  supportKey,
  topicsKey,
} from './feature-codes.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';
import type { ClassRange } from './offer-classes.ts';
import type { OfferColumns } from './offer-columns.ts';
import type { OfferRow } from './offer-lists.ts';
import type { PartId, Policy } from './policy.ts';
import type { Reach } from './reach.ts';
import { placeShare, pointsOf, type Share, shares } from './score-parts.ts';

/** Points by code, and the most of them. */
export type PartTable = { readonly points: Uint8Array; readonly most: number };

type Coded = 'topics' | 'support' | 'language' | 'law' | 'scale';

/** A component of a pledge, with its record. */
export type Asking = { readonly pledge: RecordFeatures; readonly asked: ComponentFeatures };

/** What of a pledge each part looks at. */
const askingKeys = {
  topics: (_, asked) => topicsKey(asked),
  support: (_, asked) => supportKey(asked),
  language: (_, asked) => languagesKey(asked),
  law: (pledge) => lawKey(pledge),
  scale: (pledge) => scaleKey(pledge),
} as const satisfies Record<Coded, (pledge: RecordFeatures, asked: ComponentFeatures) => string>;

const mostOf = (points: Uint8Array): number => {
  let most = 0;
  for (const each of points) most = Math.max(most, each);
  return most;
};

/** The points of several parts together, by a code that stands for a code of each. */
const together = (
  [from, count]: readonly [number, number],
  parts: readonly { readonly table: PartTable; readonly codes: Int32Array }[],
): PartTable => {
  const points = new Uint8Array(count);
  for (const { table, codes } of parts)
    for (let at = 0; at < count; at += 1)
      points[at] = (points[at] ?? 0) + (table.points[codes[from + at] ?? 0] ?? 0);
  return { points, most: mostOf(points) };
};

export const createPartTables = (
  { examples, classes, settings }: OfferColumns,
  { weights, neutralPercent }: Policy,
) => {
  const judge = (part: PartId, rows: readonly OfferRow[], shareOf: (row: OfferRow) => Share) => {
    const points = Uint8Array.from(rows, (row) =>
      pointsOf(shareOf(row), weights[part], neutralPercent),
    );
    return { points, most: mostOf(points) };
  };
  const known = new Map<string, PartTable>();
  const once = (key: string, make: () => PartTable): PartTable => {
    const table = known.get(key) ?? make();
    known.set(key, table);
    return table;
  };
  const coded = (part: Coded, { pledge, asked }: Asking): PartTable =>
    once(`${part} ${askingKeys[part](pledge, asked)}`, () =>
      judge(part, examples[part], (row) => shares[part]({ pledge, asked, ...row })),
    );
  return {
    /** By the class of an offer, as its area numbers them: what topics and support earn. */
    ofClasses: (asking: Asking, { first, count }: ClassRange): PartTable =>
      together(
        [first, count],
        [
          { table: coded('topics', asking), codes: classes.topics },
          { table: coded('support', asking), codes: classes.support },
        ],
      ),
    /** By the setting of an offer: what language, law and scale earn. */
    ofSettings: (asking: Asking): PartTable =>
      together(
        [0, settings.count],
        [
          { table: coded('language', asking), codes: settings.language },
          { table: coded('law', asking), codes: settings.law },
          { table: coded('scale', asking), codes: settings.scale },
        ],
      ),
    /** By the country of the giver, for offers that reach the need in one way. */
    ofPlaces: (asked: ComponentFeatures, reach: Reach): PartTable =>
      once(`place ${reach} ${countriesKey(asked)}`, () =>
        judge('place', examples.country, ({ offer }) => placeShare(reach, { asked, offer })),
      ),
  };
};

export type PartTables = ReturnType<typeof createPartTables>;
