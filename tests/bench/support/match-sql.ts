/**
 * Exact top lists in SQL, for peers of the engine: the same synthetic records as rows of small integers, the same score
 * and gates. What these records never hold (exclusions, earlier matches, legal frameworks, unknown dates) is left out,
 * in the peers' favour. An offer stands once for each place through which it is reached, as it would under an index.
 */
import { frameworksOfCountry, regionalFrameworkIds } from '#shared/vocabulary/regional-frameworks';
import { regionOf } from '#shared/vocabulary/region-of';
import { broaderSupportType, supportTypes } from '#shared/vocabulary/support-types';
import { createCodes } from '#shared/domain/matching/threshold-algorithm/feature-codes';
import type { ComponentFeatures, RecordFeatures } from '#shared/domain/matching/features';
import type { Policy } from '#shared/domain/matching/policy';
import { caseloadIds } from '#shared/vocabulary/caseloads';

export type Rows = {
  readonly columns: readonly string[];
  readonly values: readonly (readonly number[])[];
};

const reaches = { country: 0, region: 1, anywhere: 2 } as const;

const bits = (values: readonly string[], bitOf: (value: string) => number): number =>
  values.reduce((mask, value) => {
    const bit = bitOf(value);
    if (bit > 30) throw new Error('More values than a mask of 31 bits holds');
    return mask | (1 << bit);
  }, 0);

const frameworkBits = (country: string | null): number =>
  country === null
    ? 0
    : bits(frameworksOfCountry(country), (id) =>
        (regionalFrameworkIds as readonly string[]).indexOf(id),
      );

const day = (date: string | undefined): number => Number(date?.replaceAll('-', ''));

/** Codes are given once for both sides. */
const createCodebook = () => {
  const code = () => createCodes((value: string) => value).codeOf;
  return {
    topic: code(),
    support: code(),
    language: code(),
    tradition: code(),
    measure: code(),
    country: code(),
    party: code(),
    place: code(),
  };
};
type Codebook = ReturnType<typeof createCodebook>;

/** Amounts that the first policy lets be compared stand in one measure, written anew here, so that SQL need not convert. */
const inOneMeasure = ({ measure, left = 0 }: ComponentFeatures) => {
  const [unit, per] = measure?.split('/') ?? [];
  const hours = unit === 'days' ? 8 : 1;
  const periods = per === 'month' ? 12 : 1;
  return {
    measure: `${unit === 'days' ? 'hours' : unit}/${per === 'month' ? 'year' : per}`,
    remaining: left * hours * periods,
  };
};

const common = (book: Codebook, record: RecordFeatures, component: ComponentFeatures) => ({
  topics: bits(component.topics, book.topic),
  support: bits(component.supportTypes, book.support),
  languages: bits(component.languages, book.language),
  tradition: book.tradition(String(record.legalTradition)),
  caseload: (caseloadIds as readonly (string | null)[]).indexOf(record.caseload),
  measure: component.measure === undefined ? -1 : book.measure(inOneMeasure(component).measure),
  remaining: inOneMeasure(component).remaining,
  first_day: day(component.start),
  last_day: day(component.end),
  party: book.party(record.partyId),
});

const asRows = (all: readonly Readonly<Record<string, number>>[]): Rows => ({
  columns: Object.keys(all[0] ?? {}),
  values: all.map((row) => Object.values(row)),
});

const only = ({ id, components: [component, ...more] }: RecordFeatures): ComponentFeatures => {
  if (!component || more.length > 0) throw new Error(`${id} has not exactly one component`);
  return component;
};

const pledgeRows = (book: Codebook, pledges: readonly RecordFeatures[]) =>
  pledges.flatMap((pledge, number) => {
    const asked = only(pledge);
    const [country = '', ...more] = asked.countries;
    if (more.length > 0 || asked.regions.length > 0) throw new Error('One country for each pledge');
    const row = {
      ...common(book, pledge, asked),
      topic_count: asked.topics.length,
      support_count: asked.supportTypes.length,
      country: book.country(country),
      frameworks: frameworkBits(country),
      pledge: number,
    };
    return [country, regionOf(country) ?? '', 'anywhere'].map((place) => ({
      ...row,
      place: book.place(`${asked.area} ${place}`),
    }));
  });

const offerRows = (book: Codebook, offers: readonly RecordFeatures[]) =>
  offers.flatMap((offer, rank) => {
    const given = only(offer);
    const broadened = given.supportTypes.flatMap((id) => broaderSupportType(id) ?? []);
    const narrower = supportTypes
      .map(({ id }) => id)
      .filter((id) => {
        const broader = broaderSupportType(id);
        return broader !== undefined && given.supportTypes.includes(broader);
      });
    const row = {
      ...common(book, offer, given),
      support_whole: bits([...given.supportTypes, ...broadened], book.support),
      support_half: bits(narrower, book.support),
      country: book.country(String(offer.partyCountry)),
      frameworks: frameworkBits(offer.partyCountry),
      rank,
    };
    const at = (place: string, reach: keyof typeof reaches) => ({
      ...row,
      place: book.place(`${given.area} ${place}`),
      reach: reaches[reach],
    });
    return given.anywhere
      ? [at('anywhere', 'anywhere')]
      : [
          ...given.regions.map((region) => at(region, 'region')),
          ...given.countries.map((country) => at(country, 'country')),
        ];
  });

/** Offers are ranked by id: `rank` stands for the id in every tie. */
export const matchRows = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
) => {
  const book = createCodebook();
  const ranked = offers.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return {
    pledges: asRows(pledgeRows(book, pledges)),
    offers: asRows(offerRows(book, ranked)),
    /** Score and place among the ids as one number, which orders a list. */
    meritOf: (() => {
      const ranks = new Map(ranked.map(({ id }, rank) => [id, rank]));
      return (score: number, id: string): number =>
        score * offers.length + offers.length - 1 - (ranks.get(id) ?? Number.NaN);
    })(),
  };
};

export type Dialect = {
  readonly divided: '//' | '/';
  readonly bitCount: (mask: string) => string;
};

/** The score of a pair of `p` and `o`, in whole numbers. */
const scoreSql = ({ weights, neutralPercent }: Policy, { divided, bitCount }: Dialect): string => {
  const unknown = (part: keyof Policy['weights']): number =>
    Math.floor((weights[part] * neutralPercent) / 100);
  const both = bitCount('p.topics & o.topics');
  const whole = bitCount('p.support & o.support_whole');
  const half = bitCount('p.support & o.support_half & ~o.support_whole');
  const halves = `(2 * ${whole} + ${half})`;
  return `(
    CASE WHEN p.topics = 0 OR o.topics = 0 THEN ${unknown('topics')}
         WHEN p.topics & o.topics = 0 THEN 0
         ELSE ${weights.topics} * (p.topic_count + ${both}) ${divided} (2 * p.topic_count) END
  + CASE WHEN p.support = 0 OR o.support = 0 THEN ${unknown('support')}
         WHEN ${halves} = 0 THEN 0
         ELSE ${weights.support} * greatest(p.support_count, ${halves}) ${divided} (2 * p.support_count) END
  + CASE WHEN p.remaining = 0 OR o.remaining = 0 THEN ${unknown('gap')}
         WHEN p.measure <> o.measure THEN ${unknown('gap')}
         ELSE ${weights.gap} * least(p.remaining, o.remaining) ${divided} p.remaining END
  + CASE WHEN o.reach = ${reaches.country} THEN ${weights.place}
         WHEN p.frameworks & o.frameworks <> 0 AND p.country <> o.country THEN ${Math.floor(weights.place * 0.9)}
         WHEN o.reach = ${reaches.region} THEN ${Math.floor(weights.place * 0.7)}
         ELSE ${unknown('place')} END
  + CASE WHEN p.languages = 0 OR o.languages = 0 THEN ${unknown('language')}
         WHEN p.languages & o.languages <> 0 THEN ${weights.language} ELSE 0 END
  + CASE WHEN p.tradition = o.tradition THEN ${weights.law} ELSE 0 END
  + ${weights.scale} * greatest(0, 2 - abs(p.caseload - o.caseload)) ${divided} 2
  )`;
};

export const meritSql = (policy: Policy, dialect: Dialect, offerCount: number): string =>
  `(${scoreSql(policy, dialect)} * ${offerCount} + ${offerCount - 1} - o.rank)`;

/** Every merit is below this: a score is 100 at most. */
const meritsEach = (offerCount: number): number => 101 * offerCount;

/** An entry's place in a list as one number: parties take turns, counted from 1, and within a turn goes merit. */
export const placeSql = (
  turn: string,
  { listLength }: Pick<Policy, 'listLength'>,
  offerCount: number,
): string => `(merit + (${listLength} - ${turn}) * ${meritsEach(offerCount)})`;

export const meritIn = (place: number, offerCount: number): number =>
  place % meritsEach(offerCount);

export const gatesSql =
  'o.party <> p.party AND o.first_day <= p.last_day AND o.last_day >= p.first_day';

type Sizes = { readonly offerCount: number; readonly pledgeCount: number };

/** A database that answers the same question. */
export type SqlPeer = {
  readonly name: string;
  readonly load: (rows: ReturnType<typeof matchRows>) => Promise<void>;
  /** Computes and keeps the lists of the first pledges. */
  readonly match: (policy: Policy, sizes: Sizes) => Promise<void>;
  /** The merits of each list, by the number of the pledge. */
  readonly lists: () => Promise<ReadonlyMap<number, readonly number[]>>;
  readonly setThreads: (threads: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export const listsFrom = (
  pledges: readonly number[],
  merits: readonly number[],
): ReadonlyMap<number, readonly number[]> => {
  const lists = new Map<number, number[]>();
  pledges.forEach((pledge, at) => {
    const list = lists.get(pledge) ?? [];
    lists.set(pledge, list);
    list.push(merits[at] ?? Number.NaN);
  });
  return lists;
};
