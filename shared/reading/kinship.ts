/** What topics, and kinds of support, mean to each other when they are read of one record. Pure. */
import { topics } from '#shared/vocabulary/topics';

import { topicsOfParty } from './party-topics.ts';
import type { Kinship } from './signs.ts';
import { usualSupport } from './sign-weights.ts';

const usualOf = new Map<string, number>(Object.entries(usualSupport));
const areaOf = new Map<string, string>(topics.map(({ id, area }) => [id, area]));

/** Topics of one area are often read together; training on a named subject is about that subject. */
export const topicKinship: Kinship = {
  familyOf: (code) => areaOf.get(code),
  fits: (party, code) => (topicsOfParty[party] ?? []).some((each) => each === code),
  general: ['training'],
  usual: () => 0,
};

/** Training, drafting and the like are technical support, and are called by their own name. */
export const supportKinship: Kinship = {
  familyOf: () => undefined,
  fits: () => false,
  general: ['technical'],
  usual: (code) => usualOf.get(code) ?? 0,
};
