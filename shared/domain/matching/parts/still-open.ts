import { postedReadingIn } from '../readings/posted-reading.ts';
import { stillOpenShare } from '../readings/read-conditions.ts';
import type { Part } from './part.ts';
import { notRead } from '../share.ts';

/** All of it is kept unless the offer's own words say that nothing more is given. */
export const stillOpenPart = {
  label: { en: 'Still open', fr: 'Encore ouverte', es: 'Aún abierta', ar: 'ما زال مفتوحًا' },
  share: (pair, { readings }) => (readings ? stillOpenShare(pair) : notRead),
  values: () => ({}),
  judged: {
    with: 'setting',
    looksAt: { of: 'record', read: (record) => String(postedReadingIn(record)?.closed) },
  },
} as const satisfies Part;
