/** Every vocabulary by name, for the answer of `/api/vocabulary`. Loads the countries too: nothing else should import it. */
import { areas } from './areas.ts';
import { conditions } from './conditions.ts';
import { countries } from './countries.ts';
import { editions } from './editions.ts';
import { recordLanguages } from './languages.ts';
import { legalFrameworks, legalTraditions, statusDeterminations } from './legal.ts';
import { qualities } from './qualities.ts';
import {
  cellStatuses,
  coverageStatuses,
  matchStates,
  progressStages,
  recordStates,
  releaseStates,
} from './record-states.ts';
import { gateTerms, partTerms, remarkKindTerms, verdictTerms } from './reason-terms.ts';
import { regionalFrameworks } from './regional-frameworks.ts';
import { coverageRegions, regions, regionSchemes } from './regions.ts';
import { stakeholderTypes } from './stakeholder-types.ts';
import { supportTypes } from './support-types.ts';
import { topics } from './topics.ts';
import { periods, units } from './units.ts';

export const vocabularies = {
  areas,
  topics,
  qualities,
  supportTypes,
  units,
  periods,
  stakeholderTypes,
  regions,
  regionSchemes,
  coverageRegions,
  regionalFrameworks,
  countries: countries.map((country) => ({ id: country.iso3, ...country })),
  recordLanguages,
  legalFrameworks,
  legalTraditions,
  statusDeterminations,
  conditions,
  editions,
  recordStates,
  releaseStates,
  matchStates,
  progressStages,
  coverageStatuses,
  cellStatuses,
  gates: gateTerms,
  verdicts: verdictTerms,
  parts: partTerms,
  remarkKinds: remarkKindTerms,
} as const;

export type VocabularyName = keyof typeof vocabularies;
