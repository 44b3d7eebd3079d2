import { shared } from '../pair.ts';
import { topicsShare } from '../readings/read-shares.ts';
import type { Pair } from '../pair.ts';
import { readValues } from '../readings/read-values.ts';
import type { Part } from './part.ts';
import type { Share } from '../share.ts';

/** The first shared topic earns half, as if nobody had said: naming one of many never costs points. */
const statedShare = ({ asked, given }: Pair): Share => {
  if (asked.topics.length === 0 || given.topics.length === 0) return 'unknown';
  const both = shared(asked.topics, given.topics).length;
  return { got: both === 0 ? 0 : asked.topics.length + both, of: 2 * asked.topics.length };
};

export const topicsPart = {
  label: { en: 'Topics', fr: 'Thèmes', es: 'Temas', ar: 'المواضيع' },
  share: (pair, { readings }) => (readings ? topicsShare(pair, readings) : statedShare(pair)),
  values: (pair, { readings }) => ({
    asked: pair.asked.topics,
    shared: shared(pair.asked.topics, pair.given.topics),
    ...(readings ? readValues(pair, 'topics', ({ topics }) => topics) : {}),
  }),
  judged: { with: 'class', looksAt: { of: 'component', sets: ['topics'] } },
} as const satisfies Part;
