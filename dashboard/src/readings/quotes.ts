/** The words of a record that led to a code, as they are quoted. Pure. */
import type { ReadSpan } from '#shared/contract/suggestions/reading-views';

/** What was read: offsets count within these. */
export type TextsRead = Readonly<Record<ReadSpan['in'], string>>;

/** Each stretch once, in its order: what overlaps or touches is one. */
export const stretchesIn = (
  spans: readonly ReadSpan[],
  where: ReadSpan['in'],
): readonly ReadSpan[] => {
  const sorted = spans
    .filter((span) => span.in === where)
    .toSorted((left, right) => left.start - right.start || right.end - left.end);
  const merged: ReadSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + 1)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
};

const places = ['text', 'title', 'party'] as const;

export const quotesOf = (spans: readonly ReadSpan[], texts: TextsRead): readonly string[] => [
  ...new Set(
    places.flatMap((where) =>
      stretchesIn(spans, where).map(({ start, end }) => texts[where].slice(start, end).trim()),
    ),
  ),
];

const endOfSentence = /[.!?؟۔]\s|\n/gu;

/** The sentence in which a stretch stands. */
export const sentenceAround = (
  text: string,
  { start, end }: Pick<ReadSpan, 'start' | 'end'>,
): string => {
  const ends = Array.from(text.matchAll(endOfSentence), ({ index }) => index + 1);
  const first = ends.filter((each) => each <= start).at(-1) ?? 0;
  const last = ends.find((each) => each >= end) ?? text.length;
  return text.slice(first, last).trim();
};
