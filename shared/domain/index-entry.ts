/** What lists of records are counted, filtered, sorted and searched by: codes, times and folded words of one record. Pure. */
import type { AreaId } from '#shared/vocabulary/areas';
import type { CountryId } from '#shared/vocabulary/countries';
import { editions } from '#shared/vocabulary/editions';
import type { CoverageStatusId, MatchStateId } from '#shared/vocabulary/record-states';

import { wasSubmitted } from './audience.ts';
import { shownStatusOf } from './component-status.ts';
import { lastDayOf } from './days-of-date.ts';
import { isLive } from './match.ts';
import type { PlaceCodes } from './place.ts';
import {
  type MatchLink,
  type RecordKind,
  type RecordState,
  releasedStanding,
  type StoredRecord,
} from './record.ts';
import { publicSince } from './release.ts';
import { foldedWords, joinedWords } from './search-words.ts';
import { isUncoded, stateSinceOf } from './state-since.ts';
import { statedOnOf } from './stated-on.ts';

export type IndexedComponent = {
  readonly area: AreaId | null;
  readonly status: CoverageStatusId;
  readonly places: PlaceCodes;
};

/** What of a record's standing a worklist asks for. */
export const standingMarkIds = [
  'unsubmitted',
  'uncoded',
  'afterReturn',
  'afterAcceptance',
  'importWaits',
  'synthetic',
  'handedOver',
] as const;
export type Mark = (typeof standingMarkIds)[number];

export type IndexEntry = {
  readonly kind: RecordKind;
  readonly id: string;
  /** Null for everyone, who sees what is public and not how it stands here. */
  readonly state: RecordState | null;
  readonly marks: readonly Mark[];
  readonly party: {
    readonly id: string;
    readonly type: string | null;
    readonly country: CountryId | null;
  };
  readonly edition: string | null;
  /** Milliseconds: when it came in; for everyone, when it became public. */
  readonly at: number;
  readonly changedAt: number;
  readonly stateSince: number;
  /** When it was pledged or offered by what a source states: a year, a month or a day. */
  readonly statedOn: string | null;
  /** The first day by which something of it is to be reached. */
  readonly due: string | null;
  readonly components: readonly IndexedComponent[];
  /** Multi-stakeholder pledges that it belongs to. */
  readonly initiatives: readonly string[];
  /** Those that are not over. */
  readonly matches: readonly { readonly id: string; readonly state: MatchStateId }[];
  /** The beginning of its title, folded: for sorting. */
  readonly title: string;
  readonly words: string;
};

const longestTitle = 60;
/** Of the different words of title, party and texts, in this order: of a text that goes on for ever, the first are found. */
export const longestWords = 1_000;

/** Cut between words. */
export const cutWords = (words: string, longest: number): string =>
  words.length <= longest ? words : words.slice(0, words.lastIndexOf(' ', longest));

const wordsOf = ({ title, party, components }: StoredRecord): string => {
  const texts = [title, party.name, ...components.map(({ text }) => text)];
  const words = new Set<string>();
  let length = 0;
  for (const text of texts) {
    if (length > longestWords) break;
    for (const word of foldedWords(text)) {
      if (words.has(word)) continue;
      words.add(word);
      length += word.length + 1;
    }
  }
  return cutWords(joinedWords([...words]), longestWords);
};

const statedTimeOf = ({ edition, provenance }: StoredRecord): string | null =>
  editions.find(({ id }) => id === edition)?.start ??
  statedOnOf(provenance?.timeStated ?? null) ??
  null;

const firstDue = ({ components }: StoredRecord): string | null =>
  components
    .flatMap(({ due }) => (due ? [lastDayOf(due)] : []))
    .sort()
    .at(0) ?? null;

const marksOf = (record: StoredRecord): readonly Mark[] => {
  const { state, submittedAfter, provenance, release } = record;
  const are: Readonly<Record<Mark, boolean>> = {
    unsubmitted: !wasSubmitted(record),
    uncoded: isUncoded(record),
    afterReturn: submittedAfter === 'return',
    afterAcceptance: submittedAfter === 'acceptance',
    importWaits: provenance !== null && state === 'submitted' && release === null,
    synthetic: record.synthetic,
    handedOver: record.handedOverAt !== undefined,
  };
  return standingMarkIds.filter((mark) => are[mark]);
};

const contentOf = (record: StoredRecord, matches: readonly MatchLink[]) => ({
  kind: record.kind,
  id: record.id,
  party: { id: record.party.id, type: record.party.type, country: record.party.country },
  edition: record.edition,
  statedOn: statedTimeOf(record),
  due: firstDue(record),
  components: record.components.map((component) => ({
    area: component.area,
    status: shownStatusOf(record, component, matches),
    places: {
      countries: component.places.countries,
      regions: component.places.regions,
      anywhere: component.places.anywhere,
    },
  })),
  initiatives: record.initiatives ?? [],
  matches: matches.flatMap(({ matchId, state }) => (isLive(state) ? [{ id: matchId, state }] : [])),
  title: foldedWords(record.title).join(' ').slice(0, longestTitle).trim(),
  words: wordsOf(record),
});

/** As whoever is registered finds it. */
export const currentEntry = (record: StoredRecord): IndexEntry => ({
  ...contentOf(record, record.matches),
  state: record.state,
  marks: marksOf(record),
  at: Date.parse(record.createdAt),
  changedAt: Date.parse(record.updatedAt),
  stateSince: Date.parse(stateSinceOf(record)),
});

/** As everyone finds it: of the version that was released, with what is public of its matches. */
export const publicEntry = (released: StoredRecord, current: StoredRecord): IndexEntry => {
  const { release } = current;
  const published = Date.parse(release?.at ?? released.createdAt);
  const since = Date.parse(release ? publicSince(release) : released.createdAt);
  return {
    ...contentOf(released, releasedStanding(current).matches),
    state: null,
    marks: [],
    at: since,
    changedAt: published,
    stateSince: published,
  };
};
