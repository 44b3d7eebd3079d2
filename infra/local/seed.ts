/**
 * What a first start puts into the register, through the HTTP API itself: the parties and users behind the personas,
 * then the public record. Each call carries an Idempotency-Key, so that a start that was cut off is simply done again.
 * A made-up record is there already, with its own.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { SeedApi } from './seed-api.ts';
import {
  countriesOfPersonas,
  findPersona,
  type PersonaName,
  subjectOf,
} from './sign-in/personas.ts';

const publicRecordFile = resolve(import.meta.dirname, '../../shared/data/acsg-public-record.json');

type PersonaGrant = {
  readonly persona: PersonaName;
  readonly role: 'secretariat' | 'representative' | 'reader' | 'countryReader';
  readonly party?: object;
  readonly countries?: readonly string[];
  readonly duty?: 'submitter' | 'approver';
  readonly managesMembers?: true;
  /** For whose party they act as well. */
  readonly beside?: PersonaName;
};

const stateXA = {
  name: 'Synthetic State XA',
  type: 'state',
  country: 'XA',
  approverSubmits: true,
};

const stateXC = { ...stateXA, name: 'Synthetic State XC', country: 'XC' };

const peopleOf = (
  party: object,
  approver: PersonaName,
  submitter: PersonaName,
): readonly PersonaGrant[] => [
  { persona: approver, role: 'representative', party, duty: 'approver', managesMembers: true },
  { persona: submitter, role: 'representative', party, duty: 'submitter', beside: approver },
];

/** Made-up parties on user-assigned country codes. */
const grants: readonly PersonaGrant[] = [
  { persona: 'secretariat', role: 'secretariat' },
  { persona: 'second-officer', role: 'secretariat' },
  { persona: 'reader', role: 'reader' },
  ...(['bureau-reader', 'reporting-officer'] as const).map((persona): PersonaGrant => ({
    persona,
    role: 'countryReader',
    countries: countriesOfPersonas[persona],
  })),
  ...peopleOf(stateXA, 'focal-point', 'submitter'),
  ...peopleOf(stateXC, 'focal-point-xc', 'submitter-xc'),
  {
    persona: 'stakeholder',
    role: 'representative',
    party: { name: 'Synthetic Legal Network XB', type: 'legal', country: 'XB' },
  },
];

const registerPersona = async (
  { call }: SeedApi,
  { persona, party, beside = persona, ...right }: PersonaGrant,
): Promise<void> => {
  const made = party
    ? await call({
        as: 'administrator',
        method: 'POST',
        path: '/api/parties',
        body: party,
        idempotencyKey: `first-start-${beside}`,
      })
    : undefined;
  const partyId = (made as { readonly id: string } | undefined)?.id ?? null;
  await call({
    as: 'administrator',
    method: 'PUT',
    path: `/api/users/${subjectOf(persona)}`,
    body: {
      ...right,
      partyId,
      name: findPersona(persona)?.label,
    },
  });
};

type Seeding = {
  readonly publicRecord: boolean;
  readonly url: string;
  readonly token: (persona: PersonaName) => Promise<string>;
};

/** Parties and users for the personas; then, if wanted, the public record as `npm run import` would send it. */
export const seedProduct = async (
  api: SeedApi,
  { publicRecord, url, token }: Seeding,
): Promise<void> => {
  for (const grant of grants) await registerPersona(api, grant);
  if (!publicRecord) return;
  const [{ connect }, { readImportFile }, { importRows }] = await Promise.all([
    import('../commands/import-client.ts'),
    import('../commands/import-file.ts'),
    import('../commands/import-rows.ts'),
  ]);
  const outcome = await importRows(
    readImportFile(publicRecordFile),
    'commit',
    connect({ url, data: '' }, () => token('secretariat')),
  );
  if (outcome.failures.length > 0) throw new Error(outcome.failures.join('\n'));
};

/** Once for each data directory: true if this was the time. */
export const seedOnce = async (marker: string, seed: () => Promise<void>): Promise<boolean> => {
  if (existsSync(marker)) return false;
  await seed();
  writeFileSync(marker, JSON.stringify({ at: new Date().toISOString() }));
  return true;
};
