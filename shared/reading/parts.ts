/** The stretches of a text that may be components: its numbered parts, else what its sentences say of each area. Pure. */
import { topics } from '#shared/vocabulary/topics';

import type { Piece } from './evidence.ts';
import type { Passage } from './passage.ts';
import { type Stretch, stretchAt } from './sentences.ts';

export type TextPart = {
  readonly label: string | null;
  readonly stretches: readonly Stretch[];
  /** Whether what begins at this character of the text belongs to it. */
  readonly holds: (start: number) => boolean;
};

const areaOfTopic = new Map<string, string>(topics.map(({ id, area }) => [id, area]));

/** The area of which each sentence says most, by its strong terms. */
const areasOfSentences = (pieces: readonly Piece[]): ReadonlyMap<number, string> => {
  const weights = new Map<number, Map<string, number>>();
  for (const { strength, sentence, code, weight } of pieces) {
    if (strength !== 'strong' || sentence === undefined) continue;
    const area = areaOfTopic.get(code) ?? '';
    const own = weights.get(sentence) ?? new Map<string, number>();
    weights.set(sentence, own.set(area, (own.get(area) ?? 0) + weight));
  }
  const best = (own: ReadonlyMap<string, number>): string =>
    [...own].sort(([, left], [, right]) => right - left)[0]?.[0] ?? '';
  return new Map([...weights].map(([sentence, own]) => [sentence, best(own)]));
};

/** A sentence about no area goes on about that of the sentence before it. */
const byArea = (sentences: readonly Stretch[], pieces: readonly Piece[]): readonly TextPart[] => {
  const said = areasOfSentences(pieces);
  let before = sentences.map((_, number) => said.get(number)).find((area) => area !== undefined);
  const areaOf = sentences.map((_, number) => (before = said.get(number) ?? before));
  return [...new Set(areaOf)].map((area) => ({
    label: null,
    stretches: sentences.filter((_, number) => areaOf[number] === area),
    holds: (start) => areaOf[stretchAt(sentences, start)] === area,
  }));
};

export const textPartsOf = (
  { parts, sentences }: Passage,
  topicPieces: readonly Piece[],
): readonly TextPart[] => {
  if (parts.length === 0) return byArea(sentences, topicPieces);
  return parts.map(({ label, start, end }) => ({
    label,
    stretches: [{ start, end }],
    holds: (at) => at >= start && at < end,
  }));
};
