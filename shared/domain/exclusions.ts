/** What a party keeps from others: seen by itself and the Secretariat alone, and by nothing that follows from it. */
import type { StoredRecord } from './record.ts';

const fields = [
  'excludedPartyIds',
  'excludedCountries',
] as const satisfies readonly (keyof StoredRecord)[];

export const exclusions: readonly string[] = fields;
