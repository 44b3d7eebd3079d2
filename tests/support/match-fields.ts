/** What a match says beside its sides, its state and its times: for tests that are about these. */
import { undecided } from '#shared/domain/matches/match';

export const matchFields = {
  ...undecided,
  countries: [],
  areas: ['A1'],
  supportTypes: [],
  window: {},
  conditions: [],
  sources: [],
  release: null,
  synthetic: true,
  provenance: null,
} as const;
