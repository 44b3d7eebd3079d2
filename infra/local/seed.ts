/**
 * What a first start puts into the register, through the HTTP API itself: the parties and users behind the personas,
 * then the public record, or a made-up one. Each call carries an Idempotency-Key, so that a start that was cut off is simply done again.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { World } from '../../shared/domain/world.ts';
import { madeUpParties, type PartyName } from './made-up/parties.ts';
import { seedMadeUp } from './made-up/seed.ts';
import type { SeedApi } from './seed-api.ts';
import { type PersonaName, subjectOf } from './sign-in/personas.ts';

const publicRecordFile = resolve(import.meta.dirname, '../../shared/data/acsg-public-record.json');

type PersonaGrant = {
  readonly persona: PersonaName;
  readonly role: 'secretariat' | 'representative' | 'reader';
  readonly party?: PartyName;
};

/** Made-up parties on user-assigned country codes. */
const grants: readonly PersonaGrant[] = [
  { persona: 'secretariat', role: 'secretariat' },
  { persona: 'reader', role: 'reader' },
  {
    persona: 'focal-point',
    role: 'representative',
    party: 'xa',
  },
  {
    persona: 'stakeholder',
    role: 'representative',
    party: 'xb',
  },
];

const registerPersona = async (
  { call }: SeedApi,
  { persona, role, party }: PersonaGrant,
): Promise<string | null> => {
  const made = party
    ? await call({
        as: 'administrator',
        method: 'POST',
        path: '/api/parties',
        body: madeUpParties[party],
        idempotencyKey: `first-start-${persona}`,
      })
    : undefined;
  const partyId = (made as { readonly id: string } | undefined)?.id ?? null;
  await call({
    as: 'administrator',
    method: 'PUT',
    path: `/api/users/${subjectOf(persona)}`,
    body: { role, partyId },
  });
  return partyId;
};

/** Parties and users for the personas; then, if wanted, the made-up record, or the public one as `npm run import` would send it. */
export const seedProduct = async (
  api: SeedApi,
  { records, url }: { readonly records: World | undefined; readonly url: string },
): Promise<void> => {
  const parties: Record<string, string> = {};
  for (const grant of grants) {
    const id = await registerPersona(api, grant);
    if (grant.party && id) parties[grant.party] = id;
  }
  if (records === 'made_up') return seedMadeUp(api, parties);
  if (records === undefined) return;
  const [{ connect }, { readImportFile }, { importRows }] = await Promise.all([
    import('../commands/import-client.ts'),
    import('../commands/import-file.ts'),
    import('../commands/import-rows.ts'),
  ]);
  const outcome = await importRows(
    readImportFile(publicRecordFile),
    'commit',
    connect({ url, token: undefined, data: '' }),
  );
  if (outcome.failures.length > 0) throw new Error(outcome.failures.join('\n'));
};

/** Once for each data directory. */
export const seedOnce = async (marker: string, seed: () => Promise<void>): Promise<void> => {
  if (existsSync(marker)) return;
  await seed();
  writeFileSync(marker, JSON.stringify({ at: new Date().toISOString() }));
};
