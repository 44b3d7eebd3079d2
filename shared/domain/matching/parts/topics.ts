import { shared } from '../pair.ts';
import type { Part } from './part.ts';

/** The first shared topic earns half, as if nobody had said: naming one of many never costs points. */
export const topicsPart = {
  label: { en: 'Topics', fr: 'Thèmes', es: 'Temas', ar: 'المواضيع' },
  share: ({ asked, given }) => {
    if (asked.topics.length === 0 || given.topics.length === 0) return 'unknown';
    const both = shared(asked.topics, given.topics).length;
    return { got: both === 0 ? 0 : asked.topics.length + both, of: 2 * asked.topics.length };
  },
  values: ({ asked, given }) => ({
    asked: asked.topics,
    shared: shared(asked.topics, given.topics),
  }),
  judged: { with: 'class', looksAt: { of: 'component', sets: ['topics'] } },
} as const satisfies Part;
