/**
 * The register of vocabularies: each by the one name that the API, fields, options and sentences know it by.
 * Countries, which are many, join it in `vocabulary.ts`.
 */
import { areas } from './areas.ts';
import { availabilities } from './availabilities.ts';
import { recordingBases } from './recording-bases.ts';
import { caseloads } from './caseloads.ts';
import { compactObjectives } from './compact-objectives.ts';
import { conditions } from './conditions.ts';
import { editions } from './editions.ts';
import { evidenceGrades } from './evidence-grades.ts';
import { initiatives } from './initiatives.ts';
import type { Term } from './label.ts';
import { recordLanguages } from './languages.ts';
import { legalFrameworks, legalTraditions, statusDeterminations } from './legal.ts';
import { partnerRoles } from './partner-roles.ts';
import { qualities } from './qualities.ts';
import {
  cellStatuses,
  coverageStatuses,
  matchStates,
  progressStages,
  recordStates,
  releaseStates,
} from './record-states.ts';
import { gradeTerms, markTerms } from './reading-terms.ts';
import { remarkKindTerms, verdictTerms } from './reason-terms.ts';
import { regionalFrameworks } from './regional-frameworks.ts';
import { coverageRegions, regions, regionSchemes } from './regions.ts';
import { stakeholderTypes } from './stakeholder-types.ts';
import { supportTypes } from './support-types.ts';
import { textLanguages } from './text-languages.ts';
import { topics } from './topics.ts';
import { periods, units } from './units.ts';

export const register = {
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
  recordLanguages,
  textLanguages,
  legalFrameworks,
  legalTraditions,
  statusDeterminations,
  conditions,
  availabilities,
  recordingBases,
  caseloads,
  initiatives,
  compactObjectives,
  editions,
  recordStates,
  releaseStates,
  matchStates,
  progressStages,
  evidenceGrades,
  partnerRoles,
  coverageStatuses,
  cellStatuses,
  verdicts: verdictTerms,
  remarkKinds: remarkKindTerms,
  grades: gradeTerms,
  marks: markTerms,
} as const satisfies Readonly<Record<string, readonly Term[]>>;

export type RegisterName = keyof typeof register;
