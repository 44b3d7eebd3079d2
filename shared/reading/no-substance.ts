/** Whether a record says that it is over, or nothing in particular. Pure. */
import type { PlacesAndLanguages } from './read-places.ts';
import type { ReadValues } from './read-values.ts';
import type { ReadDate, Span } from './reading.ts';
import { type Said, saidIn, spanOf } from './said.ts';
import type { SearchedPassage } from './searched-record.ts';

/** Of a text with one such phrase in so many words it is the tone; in a longer one it speaks of something else. */
const wordsForOnePhrase = 40;

/** Phrases that share words are one. */
const apart = (said: readonly Said[]): readonly Said[] =>
  [...said]
    .sort((left, right) => left.start - right.start || right.words - left.words)
    .reduce<readonly Said[]>((kept, each) => {
      const last = kept.at(-1);
      return last && last.in === each.in && each.start < last.end ? kept : [...kept, each];
    }, []);

/** One word, such as "closed", says it of many things; two of them say as much as a phrase. */
const strengthOf = (said: readonly Said[]): number =>
  apart(said).reduce((sum, { words }) => sum + (words > 1 ? 1 : 0.5), 0);

const sets = (passages: readonly SearchedPassage[], said: readonly Said[]): boolean => {
  const words = passages.reduce((sum, { passage }) => sum + passage.words.length, 0);
  return said.length > 0 && strengthOf(said) * wordsForOnePhrase >= words;
};

const inRecord = (passages: readonly SearchedPassage[], code: string): readonly Said[] =>
  saidIn(
    passages.filter(({ passage }) => passage.in !== 'party'),
    'marks',
    code,
  );

/** Words that say that nothing more is offered or asked, where that is what the record says. */
export const closedIn = (passages: readonly SearchedPassage[]): readonly Span[] => {
  const said = inRecord(passages, 'closed');
  return sets(passages, said) ? said.map(spanOf) : [];
};

type Named = ReadValues & Pick<PlacesAndLanguages, 'languages'>;

/** A year stands in every declaration; a month or a day is a promise. */
const isPromised = ({ date }: ReadDate): boolean => date.length > 'YYYY'.length;

/** Whether it is written in phrases that promise nothing in particular; what names an amount, a month or a language is not vague. */
export const isVague = (
  passages: readonly SearchedPassage[],
  { quantities, starts, ends, languages }: Named,
): boolean =>
  quantities.length + languages.length === 0 &&
  ![...starts, ...ends].some(isPromised) &&
  sets(passages, inRecord(passages, 'vague'));
