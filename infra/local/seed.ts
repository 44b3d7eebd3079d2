/**
 * What a first start puts into the register, through the HTTP API itself: the parties and users behind the personas,
 * then the public record. Each call carries an Idempotency-Key, so that a start that was cut off is simply done again.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { type PersonaName, subjectOf } from './personas.ts';

const publicRecordFile = resolve(import.meta.dirname, '../../shared/data/acsg-public-record.json');

export type SeedApi = {
  /** Throws what the API answered, if that is not 2xx. */
  readonly call: (request: {
    readonly as: PersonaName;
    readonly method: 'GET' | 'POST' | 'PUT';
    readonly path: string;
    readonly body?: unknown;
    readonly idempotencyKey?: string;
  }) => Promise<unknown>;
};

export const createSeedApi = (
  origin: string,
  token: (persona: PersonaName) => Promise<string>,
): SeedApi => ({
  call: async ({ as, method, path, body, idempotencyKey }) => {
    const response = await fetch(origin + path, {
      method,
      headers: {
        authorization: `Bearer ${await token(as)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  },
});

type PersonaGrant = {
  readonly persona: PersonaName;
  readonly role: 'secretariat' | 'representative' | 'reader';
  readonly party?: { readonly name: string; readonly type: string; readonly country: string };
};

/** Made-up parties on user-assigned country codes. */
const grants: readonly PersonaGrant[] = [
  { persona: 'secretariat', role: 'secretariat' },
  { persona: 'reader', role: 'reader' },
  {
    persona: 'focal-point',
    role: 'representative',
    party: { name: 'Synthetic State XA', type: 'state', country: 'XA' },
  },
  {
    persona: 'stakeholder',
    role: 'representative',
    party: { name: 'Synthetic Legal Network XB', type: 'legal', country: 'XB' },
  },
];

const registerPersona = async (
  { call }: SeedApi,
  { persona, role, party }: PersonaGrant,
): Promise<void> => {
  const made = party
    ? await call({
        as: 'administrator',
        method: 'POST',
        path: '/api/parties',
        body: party,
        idempotencyKey: `first-start-${persona}`,
      })
    : undefined;
  await call({
    as: 'administrator',
    method: 'PUT',
    path: `/api/users/${subjectOf(persona)}`,
    body: { role, partyId: (made as { readonly id: string } | undefined)?.id ?? null },
  });
};

/** Parties and users for the personas; then, if wanted, the public record, as `npm run import` would send it. */
export const seedProduct = async (
  api: SeedApi,
  { publicRecord, url }: { readonly publicRecord: boolean; readonly url: string },
): Promise<void> => {
  for (const grant of grants) await registerPersona(api, grant);
  if (!publicRecord) return;
  const [{ connect }, { readImportFile }, { importRows }] = await Promise.all([
    import('./import-client.ts'),
    import('./import-file.ts'),
    import('./import-rows.ts'),
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
