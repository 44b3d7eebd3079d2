/** The entry of a record in the index of lists, as whoever is registered finds it and as everyone does. Pure. */
import { wasSubmitted } from '../rights/audience.ts';
import { shownStatusOf } from '../records/component-status.ts';
import { lastDayOf } from '../values/days-of-date.ts';
import { inWordsOf } from '../records/place.ts';
import { isLive } from '../match-states.ts';
import { partnerNames } from '../records/partnership.ts';
import { isInForce, type StoredRecord } from '../records/record.ts';
import { releasedStanding } from '../published/released-standing.ts';
import type { MatchLink } from '../match-link.ts';
import { publicSince } from '../release/release.ts';
import { foldedWords, joinedWords } from './search-words.ts';
import { stateSinceOf } from '../records/state-since.ts';
import { lacksCodes } from '../records/uncoded.ts';
import { statedTimeOf } from '../records/stated-on.ts';
import { type IndexEntry, type Mark, standingMarkIds } from './index-entry.ts';

const longestTitle = 60;
/** Of the different words of title, party, partners and texts, in this order: of a text that goes on for ever, the first are found. */
export const longestWords = 1_000;

/** Cut between words. */
export const cutWords = (words: string, longest: number): string =>
  words.length <= longest ? words : words.slice(0, words.lastIndexOf(' ', longest));

/** By whom a pledge was answered as its partner: a word that nobody finds by typing, since what is typed has no such sign. */
export const answererWord = (partyId: string): string => `=${partyId}`;

/** By what of its partners a record is found. */
type OfPartners = { readonly names: readonly string[]; readonly answerers: readonly string[] };

const wordsOf = (
  { title, party, components }: StoredRecord,
  { names, answerers }: OfPartners,
): string => {
  const texts = [title, party.name, ...names, ...components.map(({ text }) => text)];
  const words = new Set(answerers.map(answererWord));
  let length = joinedWords([...words]).length;
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

const firstDue = ({ components }: StoredRecord): string | null =>
  components
    .flatMap(({ due }) => (due ? [lastDayOf(due)] : []))
    .sort()
    .at(0) ?? null;

const marksOf = (record: StoredRecord): readonly Mark[] => {
  const { state, submittedAfter, provenance, release } = record;
  const are: Readonly<Record<Mark, boolean>> = {
    unsubmitted: !wasSubmitted(record),
    uncoded: isInForce(record) && lacksCodes(record),
    afterReturn: submittedAfter === 'return',
    afterAcceptance: submittedAfter === 'acceptance',
    importWaits: provenance !== null && state === 'submitted' && release === null,
    synthetic: record.synthetic,
    handedOver: record.handedOverAt !== undefined,
  };
  return standingMarkIds.filter((mark) => are[mark]);
};

/** A match stands here once for each state that its legs are in. */
const liveIn = (matches: readonly MatchLink[]): IndexEntry['matches'] =>
  matches
    .filter(
      ({ matchId, state }, at) =>
        isLive(state) &&
        matches.findIndex((link) => link.matchId === matchId && link.state === state) === at,
    )
    .map(({ matchId, state }) => ({ id: matchId, state }));

const contentOf = (record: StoredRecord, matches: readonly MatchLink[], partners: OfPartners) => ({
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
      ...inWordsOf(component.places),
    },
  })),
  initiatives: record.initiatives ?? [],
  matches: liveIn(matches),
  title: foldedWords(record.title).join(' ').slice(0, longestTitle).trim(),
  words: wordsOf(record, partners),
});

/** As whoever is registered finds it. */
export const currentEntry = (record: StoredRecord): IndexEntry => ({
  ...contentOf(record, record.matches, {
    names: partnerNames(record),
    answerers: (record.partnerWords ?? []).map(({ party }) => party.id),
  }),
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
    // Whom its lead names is not public, so nobody finds it by that.
    ...contentOf(released, releasedStanding(current).matches, { names: [], answerers: [] }),
    state: null,
    marks: [],
    at: since,
    changedAt: published,
    stateSince: published,
  };
};
