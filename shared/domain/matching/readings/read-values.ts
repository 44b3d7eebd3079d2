/** What reasons tell of codes that were read: those that both sides share, where one of them did not state it. */
import { languageIds } from '#shared/vocabulary/languages';
import { regionIds } from '#shared/vocabulary/regions';
import { supportTypeIds } from '#shared/vocabulary/support-types';
import { topicIds } from '#shared/vocabulary/topics';

import type { ComponentFeatures } from '../features.ts';
import type { Pair } from '../pair.ts';
import type { Values } from '../reason-values.ts';
import { certainCodes } from './certain-codes.ts';
import { forShared, hashOfCode } from './hashed.ts';
import { certaintyPercent, type ReadKind } from './names.ts';

const codesOf: Readonly<Record<ReadKind, readonly string[]>> = {
  topics: topicIds,
  supportTypes: supportTypeIds,
  places: regionIds,
  languages: languageIds,
};

/** Fainter ones move the score a little and are not worth telling. */
const toldFrom = 20;

const sharedCodes = ({ pledge, asked, offer, given }: Pair, kind: ReadKind): readonly string[] => {
  const found = new Map<number, number>();
  forShared(certainCodes(pledge, asked)[kind], certainCodes(offer, given)[kind], (hash, amount) => {
    if (certaintyPercent(amount) >= toldFrom) found.set(hash, amount);
  });
  const amountOf = (code: string): number => found.get(hashOfCode(kind, code)) ?? 0;
  return codesOf[kind]
    .filter((code) => found.has(hashOfCode(kind, code)))
    .toSorted((left, right) => amountOf(right) - amountOf(left));
};

type Stated = (component: ComponentFeatures) => readonly string[];

/** `read`: what both share as far as the texts tell; `apart`: that they tell of other codes. */
export const readValues = (pair: Pair, kind: ReadKind, stated: Stated): Values => {
  const both = sharedCodes(pair, kind);
  const isStated = (code: string): boolean =>
    stated(pair.asked).includes(code) && stated(pair.given).includes(code);
  if (both.some((code) => !isStated(code))) return { read: both };
  const { pledge, asked, offer, given } = pair;
  const isRead = [certainCodes(pledge, asked)[kind], certainCodes(offer, given)[kind]].every(
    (codes) => codes.length > 0,
  );
  const areStated = stated(asked).length > 0 && stated(given).length > 0;
  return both.length === 0 && isRead && !areStated ? { apart: 'read' } : {};
};
