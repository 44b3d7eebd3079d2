/** The stretches of a text that may be components: its numbered parts, else what its sentences say of each area. Pure. */
import { topics } from '#shared/vocabulary/topics';

import type { Piece } from './evidence.ts';
import { isIn } from './evidence.ts';
import type { SearchedPassage } from './searched-record.ts';
import type { Stretch } from './sentences.ts';

export type Part = { readonly label: string | null; readonly stretches: readonly Stretch[] };

const areaOfTopic = new Map<string, string>(topics.map(({ id, area }) => [id, area]));

/** The area of which a sentence says most, by the terms that are more than weak. */
const areaOfSentence = (sentence: Stretch, pieces: readonly Piece[]): string | undefined => {
  const weights = new Map<string, number>();
  for (const piece of pieces.filter((each) => each.strength === 'strong' && isIn(each, sentence))) {
    const area = areaOfTopic.get(piece.code) ?? '';
    weights.set(area, (weights.get(area) ?? 0) + piece.weight);
  }
  return [...weights].sort(([, left], [, right]) => right - left)[0]?.[0];
};

/** A sentence about no area goes on about that of the sentence before it. */
const byArea = (sentences: readonly Stretch[], pieces: readonly Piece[]): readonly Part[] => {
  const own = sentences.map((sentence) => areaOfSentence(sentence, pieces));
  let before = own.find((area) => area !== undefined);
  const areaOf = own.map((area) => (before = area ?? before));
  return [...new Set(areaOf)].map((area) => ({
    label: null,
    stretches: sentences.filter((_, number) => areaOf[number] === area),
  }));
};

export const partsOf = (
  passages: readonly SearchedPassage[],
  topicPieces: readonly Piece[],
): readonly Part[] => {
  const passage = passages.find((each) => each.passage.in === 'text')?.passage;
  if (!passage) return [];
  const { parts, sentences } = passage;
  if (parts.length > 0) return parts.map((part) => ({ label: part.label, stretches: [part] }));
  return byArea(sentences, topicPieces);
};
