/** Names of things in records, in the reader's language. Loads the countries: import it only where records are shown. */
import { areas } from '#shared/vocabulary/areas';
import { conditions } from '#shared/vocabulary/conditions';
import { findCountry } from '#shared/vocabulary/countries';
import { editions } from '#shared/vocabulary/editions';
import { findTerm, notStatedLabel, type Term } from '#shared/vocabulary/label';
import { recordLanguages } from '#shared/vocabulary/languages';
import { legalFrameworks, legalTraditions } from '#shared/vocabulary/legal';
import { coverageStatuses, matchStates, recordStates } from '#shared/vocabulary/record-states';
import {
  gateTerms,
  partTerms,
  remarkKindTerms,
  verdictTerms,
} from '#shared/vocabulary/reason-terms';
import { qualities } from '#shared/vocabulary/qualities';
import { coverageRegions } from '#shared/vocabulary/regions';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';
import { supportTypes } from '#shared/vocabulary/support-types';
import { topics } from '#shared/vocabulary/topics';
import { periods, units } from '#shared/vocabulary/units';

import type { Words } from '../i18n/words.ts';

const vocabularies = {
  area: areas.map(({ id, short }) => ({ id, label: short })),
  condition: conditions,
  edition: editions,
  gate: gateTerms,
  part: partTerms,
  remarkKind: remarkKindTerms,
  verdict: verdictTerms,
  language: recordLanguages,
  coverageStatus: coverageStatuses,
  legalFramework: legalFrameworks,
  legalTradition: legalTraditions,
  matchState: matchStates,
  recordState: recordStates,
  quality: qualities,
  region: coverageRegions,
  stakeholderType: stakeholderTypes,
  supportType: supportTypes,
  topic: topics,
  unit: units,
  period: periods,
} as const satisfies Readonly<Record<string, readonly Term[]>>;

export type VocabularyName = keyof typeof vocabularies;

const termsOf = (vocabulary: VocabularyName): readonly Term[] => vocabularies[vocabulary];

/** The name of an id; an id that this page does not know yet stands for itself. */
export const nameOf = (
  vocabulary: VocabularyName | 'country',
  id: string | null,
  { label }: Words,
): string => {
  if (id === null) return label(notStatedLabel);
  const term = vocabulary === 'country' ? findCountry(id) : findTerm(termsOf(vocabulary), id);
  return term ? label(term.label) : id;
};

export const namesOf = (
  vocabulary: VocabularyName | 'country',
  ids: readonly string[],
  words: Words,
): string => words.list(ids.map((id) => nameOf(vocabulary, id, words)));
