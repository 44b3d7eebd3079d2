/** The points of a part against every code of the offers, judged once for each distinct asking, by the part's own function. */
import {
  countriesKey,
  keys,
  languagesKey,
  lawKey,
  scaleKey,
  supportKey,
  topicsKey,
} from './feature-codes.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';
import type { OfferColumns } from './offer-columns.ts';
import type { OfferRow } from './offer-lists.ts';
import type { Pair } from './pair.ts';
import type { PartId, Policy } from './policy.ts';
import type { Reach } from './reach.ts';
import { placeShare, pointsOf, type Share, shares } from './score-parts.ts';

/** Points by code, and the most of them. */
export type PartTable = { readonly points: Uint8Array; readonly most: number };

type Coded = 'topics' | 'support' | 'language' | 'law' | 'scale';
export type PartTables = Readonly<Record<Coded, PartTable>>;

/** What of a pledge each part looks at. */
const askingKeys = {
  topics: (_, asked) => topicsKey(asked),
  support: (_, asked) => supportKey(asked),
  language: (_, asked) => languagesKey(asked),
  law: (pledge) => lawKey(pledge),
  scale: (pledge) => scaleKey(pledge),
} as const satisfies Record<Coded, (pledge: RecordFeatures, asked: ComponentFeatures) => string>;

export const createPartTables = (
  { examples }: OfferColumns,
  { weights, neutralPercent }: Policy,
) => {
  const judge = (part: PartId, rows: readonly OfferRow[], shareOf: (row: OfferRow) => Share) => {
    const points = Uint8Array.from(rows, (row) =>
      pointsOf(shareOf(row), weights[part], neutralPercent),
    );
    return { points, most: points.reduce((most, each) => Math.max(most, each), 0) };
  };
  const known = Object.fromEntries(Object.keys(keys).map((part) => [part, new Map()])) as Record<
    keyof typeof keys,
    Map<string, PartTable>
  >;
  const once = (part: keyof typeof keys, key: string, make: () => PartTable): PartTable => {
    const held = known[part].get(key);
    if (held) return held;
    const table = make();
    known[part].set(key, table);
    return table;
  };
  const coded = (part: Coded, pledge: RecordFeatures, asked: ComponentFeatures): PartTable =>
    once(part, askingKeys[part](pledge, asked), () =>
      judge(part, examples[part], (row) => shares[part]({ pledge, asked, ...row } as Pair)),
    );
  return {
    tablesFor: (pledge: RecordFeatures, asked: ComponentFeatures): PartTables => ({
      topics: coded('topics', pledge, asked),
      support: coded('support', pledge, asked),
      language: coded('language', pledge, asked),
      law: coded('law', pledge, asked),
      scale: coded('scale', pledge, asked),
    }),
    /** By the country of the giver, for offers that reach the need in one way. */
    placeFor: (asked: ComponentFeatures, reach: Reach): PartTable =>
      once('country', `${reach} ${countriesKey(asked)}`, () =>
        judge('place', examples.country, ({ offer }) => placeShare(reach, { asked, offer })),
      ),
  };
};
