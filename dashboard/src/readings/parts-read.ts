/** The parts of a text that may be components of their own, and the text of each. Pure; no word of it is lost. */
import type { ReadingView } from '#shared/contract/suggestions/reading-views';

import { stretchesIn } from './quotes.ts';

const areaIn = ({ codes }: ReadingView['parts'][number]): string | undefined =>
  codes.areas.find(({ grade }) => grade !== 'possible')?.code;

/** One part may not go on where another has begun. */
const areInOrder = (parts: ReadingView['parts']): boolean =>
  parts.every(
    ({ spans }, index) =>
      index === 0 ||
      Math.max(...(parts[index - 1]?.spans ?? []).map(({ end }) => end)) <=
        Math.min(...spans.map(({ start }) => start)),
  );

/** Numbered parts speak for themselves; others have to be about an area each, one after the other. */
const areParts = (parts: ReadingView['parts']): boolean =>
  parts.length > 1 &&
  (parts.every(({ label }) => label !== null) ||
    (new Set(parts.map(areaIn).filter((area) => area !== undefined)).size === parts.length &&
      areInOrder(parts)));

/** What stands before, between or after the parts goes with the part before it, or with the first. */
export const textsOfParts = ({ parts }: ReadingView, text: string): readonly string[] => {
  if (!areParts(parts)) return [];
  const starts = parts
    .flatMap(({ spans }, part) => stretchesIn(spans, 'text').map(({ start }) => ({ start, part })))
    .toSorted((left, right) => left.start - right.start);
  const texts = parts.map(() => '');
  starts.forEach(({ start, part }, index) => {
    const from = index === 0 ? 0 : start;
    const piece = text.slice(from, starts[index + 1]?.start ?? text.length).trim();
    texts[part] = [texts[part], piece].filter(Boolean).join(' ');
  });
  return texts.every((each) => each !== '') ? texts : [];
};
