/** Codes in rows as their vocabularies name them. */
import { areas } from '../vocabulary/areas.ts';
import { availabilities } from '../vocabulary/availabilities.ts';
import { editions } from '../vocabulary/editions.ts';
import {
  findTerm,
  type Label,
  type Language,
  notStated,
  notStatedLabel,
} from '../vocabulary/label.ts';
import { coverageStatuses, matchStates, progressStages } from '../vocabulary/record-states.ts';
import { stakeholderTypes } from '../vocabulary/stakeholder-types.ts';

type Named = { readonly id: string; readonly label: Label };

const unstated: Named = { id: notStated, label: notStatedLabel };

/** In the order of tables, with what is not stated where that is a row of its own. */
export const codesOf = {
  area: areas.map(({ id, short }) => ({ id, label: short })),
  type: [...stakeholderTypes, unstated],
  edition: [...editions, unstated],
  coverage: coverageStatuses,
  state: matchStates,
  stage: progressStages,
  availability: availabilities,
} as const satisfies Readonly<Record<string, readonly Named[]>>;

export const nameOfCode = (
  vocabulary: keyof typeof codesOf,
  id: string,
  language: Language,
): string => findTerm<Named>(codesOf[vocabulary], id)?.label[language] ?? notStatedLabel[language];
