/**
 * The rarer words that two records have in common, as the first of them writes them: postings carry words as numbers, so
 * that whoever explains a pair looks into its texts for them. Pure.
 */
import type { RecordFeatures } from '#shared/domain/matching/features';
import { postedReadingIn } from '#shared/domain/matching/readings/posted-reading';
import { forShared, hashOf } from '#shared/domain/matching/readings/hashed';

import { tellsSomething } from './function-words.ts';
import { wordsOfRecord } from './words-of-record.ts';

export type Worded = {
  readonly features: RecordFeatures;
  readonly title: string;
  readonly components: readonly { readonly text: string }[];
};

/** Enough to see what the two speak of. */
const mostTold = 5;

const textOf = ({ title, components }: Worded): string =>
  [title, ...components.map(({ text }) => text)].join('\n');

/** The rarest first. */
export const wordsInCommon = (own: Worded, theirs: Worded): readonly string[] => {
  const [reading, other] = [postedReadingIn(own.features), postedReadingIn(theirs.features)];
  if (!reading || !other || reading.language !== other.language) return [];
  const shared = new Map<number, number>();
  forShared(reading.words, other.words, (hash, amount) => shared.set(hash, amount));
  return [...wordsOfRecord(textOf(own))]
    .map(([beginning, word]) => ({ word, amount: shared.get(hashOf(beginning)) ?? 0 }))
    .filter(({ word, amount }) => amount > 0 && tellsSomething(word, reading.language))
    .toSorted((left, right) => right.amount - left.amount)
    .slice(0, mostTold)
    .map(({ word }) => word);
};
