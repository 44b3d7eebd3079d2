/** The parts of a trial of ranking by readings: of each pair and part a share in percent, or what of it does not fit. */
import { likenessPoints, sharedWords } from '#shared/domain/matching/likeness/likeness';
import {
  type LikenessStatistics,
  likenessStatistics,
  weightOf,
  type WordStatistics,
} from '#shared/domain/matching/likeness/word-statistics';
import { regionOf } from '#shared/vocabulary/region-of';
import { broaderSupportType } from '#shared/vocabulary/support-types';
import { topics } from '#shared/vocabulary/topics';

import { type Certainties, type SoftRecord, whole } from './soft-records.ts';

/** Fixed when they are built, as those of words are. */
export type TrialStatistics = {
  readonly words: LikenessStatistics;
  readonly topics: WordStatistics;
};

/** A topic counts as found in a record from this certainty on. */
const foundFrom = 25;

export const trialStatistics = (records: readonly SoftRecord[]): TrialStatistics => {
  const found = records.flatMap(({ topics: read }) =>
    [...read].flatMap(([code, certainty]) => (certainty >= foundFrom ? [code] : [])),
  );
  const counts = Map.groupBy(found, (code) => code);
  return {
    words: likenessStatistics(records),
    topics: {
      records: records.length,
      found: Object.fromEntries([...counts].map(([code, each]) => [code, each.length])),
    },
  };
};

export type Shares = Readonly<Record<PartName, number>>;

/** What both sides are sure of: of each code the less certain side. */
const inBoth = (left: Certainties, right: Certainties): number => {
  let sum = 0;
  for (const [code, certainty] of left) sum += Math.min(certainty, right.get(code) ?? 0);
  return sum;
};

/** What a topic weighs that every second record has; one that few have weighs up to five times as much. */
const leastRarity = 30;

const byRarity = (all: Certainties, statistics: TrialStatistics): Certainties =>
  new Map(
    [...all].map(([code, certainty]) => [
      code,
      Math.floor((certainty * (leastRarity + weightOf(statistics.topics, code))) / whole),
    ]),
  );

const mostOf = (certainties: Certainties): number => Math.max(0, ...certainties.values());

/** How certain it is that both state something, and how much of that they do not share. */
const apart = (left: Certainties, right: Certainties): number => {
  const known = Math.min(mostOf(left), mostOf(right));
  return Math.max(0, known - inBoth(left, right));
};

const areaOf = new Map<string, string>(topics.map(({ id, area }) => [id, area]));

/** The other topics of its area, each as certain as the best topic there. */
const byArea = (all: Certainties): Certainties => {
  const best = new Map<string, number>();
  for (const [code, certainty] of all) {
    const area = areaOf.get(code) ?? '';
    best.set(area, Math.max(best.get(area) ?? 0, certainty));
  }
  return best;
};

const withBroader = (all: Certainties): Certainties => {
  const found = new Map(all);
  for (const [code, certainty] of all) {
    const broader = broaderSupportType(code as never);
    if (broader !== undefined)
      found.set(broader, Math.max(found.get(broader) ?? 0, Math.floor(certainty / 2)));
  }
  return found;
};

const regionsOf = (places: Certainties): Certainties => {
  const found = new Map<string, number>();
  for (const [code, certainty] of places) {
    const region = code.length === 3 || code.length === 2 ? regionOf(code) : code;
    if (region !== undefined) found.set(region, Math.max(found.get(region) ?? 0, certainty));
  }
  return found;
};

const meetsAnywhere = ({ places }: SoftRecord): boolean => places.has('anywhere');

const timeApart = (asked: SoftRecord, given: SoftRecord): boolean =>
  (asked.end !== undefined && given.start !== undefined && asked.end < given.start) ||
  (given.end !== undefined && asked.start !== undefined && given.end < asked.start);

const likenessScale = { most: whole, full: 800 };

/** Fainter signs of a tie to return are mostly wrong. */
const tiedFrom = 70;

export const softParts = {
  topics: (asked, given, statistics) =>
    Math.min(
      4 * whole,
      inBoth(byRarity(asked.topics, statistics), byRarity(given.topics, statistics)),
    ),
  nearTopics: (asked, given) => Math.min(whole, inBoth(byArea(asked.topics), byArea(given.topics))),
  areas: (asked, given) => Math.min(whole, inBoth(asked.areas, given.areas)),
  support: (asked, given) =>
    Math.min(2 * whole, inBoth(withBroader(asked.supportTypes), withBroader(given.supportTypes))),
  likeness: (asked, given, statistics) =>
    likenessPoints(sharedWords(asked, given, statistics.words), likenessScale),
  place: (asked, given) =>
    Math.min(whole, inBoth(regionsOf(asked.places), regionsOf(given.places))),
  placeApart: (asked, given) =>
    meetsAnywhere(given) ? 0 : -apart(regionsOf(asked.places), regionsOf(given.places)),
  language: (asked, given) => Math.min(whole, inBoth(asked.spoken, given.spoken)),
  languageApart: (asked, given) => -apart(asked.spoken, given.spoken),
  /** Who writes in a language works in it, unless it is said otherwise. */
  written: (asked, given) =>
    asked.language === given.language || given.spoken.has(asked.language) ? whole : 0,
  lawApart: (asked, given) => -apart(asked.law, given.law),
  timeApart: (asked, given) => (timeApart(asked, given) ? -whole : 0),
  tied: (_, given) => {
    const certainty = given.conditions.get('return_or_transfer') ?? 0;
    return certainty < tiedFrom ? 0 : -certainty;
  },
  closed: (_, given) => -given.closed,
} as const satisfies Readonly<
  Record<string, (asked: SoftRecord, given: SoftRecord, statistics: TrialStatistics) => number>
>;

export type PartName = keyof typeof softParts;
export const partNames = Object.keys(softParts) as PartName[];

export const sharesOf = (
  asked: SoftRecord,
  given: SoftRecord,
  statistics: TrialStatistics,
): Shares =>
  Object.fromEntries(
    partNames.map((name) => [name, softParts[name](asked, given, statistics)]),
  ) as Shares;
