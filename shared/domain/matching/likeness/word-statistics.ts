/**
 * How rare words are among the records of one language: whole numbers that are fixed when they are built. New statistics
 * are a new generation, so that the points of a pair change when somebody decides it and never by what else comes in.
 */
import type { Language } from '#shared/vocabulary/label';

/** The words of one record, each once. */
export type RecordWords = {
  readonly language: Language;
  readonly words: readonly string[];
};

/** Of one language: how many records there were, and in how many of them each word stood. */
export type WordStatistics = {
  readonly records: number;
  readonly found: Readonly<Record<string, number>>;
};

export type LikenessStatistics = Readonly<Record<Language, WordStatistics>>;

const none: WordStatistics = { records: 0, found: {} };

const statisticsOfLanguage = (
  records: readonly RecordWords[],
  language: Language,
): WordStatistics => {
  const own = records.filter((record) => record.language === language);
  const counts = new Map<string, number>();
  for (const { words } of own)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  return own.length === 0 ? none : { records: own.length, found: Object.fromEntries(sorted) };
};

export const likenessStatistics = (records: readonly RecordWords[]): LikenessStatistics => ({
  en: statisticsOfLanguage(records, 'en'),
  fr: statisticsOfLanguage(records, 'fr'),
  es: statisticsOfLanguage(records, 'es'),
  ar: statisticsOfLanguage(records, 'ar'),
});

/** So many steps double how rare a word is. */
const stepsOfDoubling = 16n;

/** The whole part of the logarithm to base two of a quotient of at least 1, in steps: without fractions, the same on every machine. */
const steps = (above: number, below: number): number =>
  (BigInt(above) ** stepsOfDoubling / BigInt(below) ** stepsOfDoubling).toString(2).length - 1;

/**
 * The weight of a word, as a whole number: nothing for one that every second record has, the most for one that none had
 * when the statistics were built.
 */
export const weightOf = ({ records, found }: WordStatistics, word: string): number => {
  const times = Object.hasOwn(found, word) ? (found[word] ?? 0) : 0;
  const [above, below] = [2 * records + 2, 4 * times + 2];
  return above <= below ? 0 : steps(above, below);
};
