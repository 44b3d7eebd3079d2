/** The parts of a score, in the order in which they are told. A new one is a file here and a line below. */
import type { NonEmpty, Term } from '#shared/vocabulary/label';

import { conditionsPart } from './conditions.ts';
import { gap } from './gap.ts';
import { language } from './language.ts';
import { law } from './law.ts';
import { likeness } from './likeness.ts';
import type { Part } from './part.ts';
import { place } from './place.ts';
import { scale } from './scale.ts';
import { stillOpenPart } from './still-open.ts';
import { support } from './support.ts';
import { topicsPart } from './topics.ts';

export const parts = {
  topics: topicsPart,
  support,
  gap,
  place,
  language,
  law,
  scale,
  likeness,
  conditions: conditionsPart,
  stillOpen: stillOpenPart,
} as const satisfies Readonly<Record<string, Part>>;

export type PartId = keyof typeof parts;
export const partIds = Object.keys(parts) as [PartId, ...PartId[]];

/** Whatever a part is judged by, it is asked in one way. */
export const partOf = (id: PartId): Part => parts[id];

/** As a vocabulary, for pages and the API. */
export const partTerms = partIds.map((id) => ({
  id,
  label: parts[id].label,
})) as unknown as NonEmpty<Term<PartId>>;
