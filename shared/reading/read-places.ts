/** Places and languages of the work as codes with a grade, from the title and the text of a record. Pure. */
import { graded } from './graded.ts';
import type { CodesRead, ReadCode, Span } from './reading.ts';
import type { Within } from './read-values.ts';
import type { RecordText } from './searched-record.ts';
import { placesAmong } from './values/places.ts';
import type { Token } from './values/tokens.ts';
import { workLanguagesIn } from './values/work-languages.ts';

export type PlacesAndLanguages = Pick<
  CodesRead,
  'countries' | 'regions' | 'anywhere' | 'languages'
>;

/** Of a group's members so many have to be in a region for it to be likely. */
const mostMembers = 0.25;

const once = <Code extends string>(all: readonly ReadCode<Code>[]): readonly ReadCode<Code>[] =>
  all
    .toSorted((left, right) => right.score - left.score)
    .filter(({ code }, at, sorted) => sorted.findIndex((each) => each.code === code) === at);

const inPassage = (
  { kind, language, party }: RecordText,
  name: 'title' | 'text',
  tokens: readonly Token[],
): PlacesAndLanguages => {
  const isPledge = kind === 'pledge';
  const own = party.country === null ? undefined : { country: party.country, counts: isPledge };
  const spoken = workLanguagesIn(tokens, language);
  const { countries, regions, anywhere } = placesAmong(tokens, language, spoken, own);
  // A State pledges at home: the other places that it names are of partners and of neighbours.
  const elsewhere = isPledge && own !== undefined ? 'possible' : 'likely';
  const at = ({ start, end }: Omit<Span, 'in'>): Span => ({ in: name, start, end });
  return {
    countries: countries.map(({ code, ...place }) => ({
      code,
      ...graded(own?.counts && code === own.country ? 'likely' : elsewhere, at(place)),
    })),
    regions: regions.map(({ code, share, ...place }) => ({
      code,
      ...graded(share < mostMembers ? 'possible' : elsewhere, at(place)),
    })),
    anywhere: anywhere && { value: true, ...graded(elsewhere, at(anywhere)) },
    languages: spoken.map(({ code, ...place }) => ({
      code,
      ...graded('likely', at(place)),
    })),
  };
};

const ofParty = ({ kind, party }: RecordText): readonly ReadCode[] =>
  kind === 'pledge' && party.country !== null
    ? [
        {
          code: party.country,
          ...graded('likely', { in: 'party', start: 0, end: party.name.length }),
        },
      ]
    : [];

/** Reads a record once; what it answers then tells of the whole or of a part of its text. The title tells of each. */
export const placesIn = (
  record: RecordText,
  ofTitle: readonly Token[],
  ofText: readonly Token[],
): ((within: Within) => PlacesAndLanguages) => {
  const title = inPassage(record, 'title', ofTitle);
  const text = inPassage(record, 'text', ofText);
  const home = ofParty(record);
  return (within) => {
    const those = <Code extends string>(
      all: readonly ReadCode<Code>[],
    ): readonly ReadCode<Code>[] =>
      all.filter(({ spans }) => spans.some(({ start }) => within(start)));
    const world = text.anywhere?.spans.some(({ start }) => within(start)) ? text.anywhere : null;
    return {
      countries: once([...title.countries, ...those(text.countries), ...home]),
      regions: once([...title.regions, ...those(text.regions)]),
      anywhere: world ?? title.anywhere,
      languages: once([...title.languages, ...those(text.languages)]),
    };
  };
};
