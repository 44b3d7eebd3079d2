import { broaderSupportType } from '#shared/vocabulary/support-types';

import type { Pair } from '../pair.ts';
import { supportShare } from '../readings/read-shares.ts';
import { readValues } from '../readings/read-values.ts';
import type { Part } from './part.ts';
import type { Share } from '../share.ts';

/**
 * A narrower support type than asked fits wholly, a broader one by half. Any fit earns half, as if nobody had said: the
 * first type that an offer names never costs points.
 */
const statedShare = ({ asked, given }: Pair): Share => {
  if (asked.supportTypes.length === 0 || given.supportTypes.length === 0) return 'unknown';
  const broadened = given.supportTypes.flatMap((id) => broaderSupportType(id) ?? []);
  const halves = asked.supportTypes.map((id) => {
    if (given.supportTypes.includes(id) || broadened.includes(id)) return 2;
    const broader = broaderSupportType(id);
    return broader !== undefined && given.supportTypes.includes(broader) ? 1 : 0;
  });
  const sum = halves.reduce<number>((total, each) => total + each, 0);
  return { got: sum === 0 ? 0 : Math.max(halves.length, sum), of: 2 * halves.length };
};

export const support = {
  label: { en: 'Kind of support', fr: 'Type d’appui', es: 'Tipo de apoyo', ar: 'نوع الدعم' },
  named: 'supportTypes',
  share: (pair, { readings }) => (readings ? supportShare(pair) : statedShare(pair)),
  values: (pair, { readings }) => ({
    asked: pair.asked.supportTypes,
    given: pair.given.supportTypes,
    ...(readings ? readValues(pair, 'supportTypes', ({ supportTypes }) => supportTypes) : {}),
  }),
  judged: { with: 'class', looksAt: { of: 'component', sets: ['supportTypes'] } },
} as const satisfies Part;
