/** What is read into a body changes with the product: a schema gets a default, a text is cleaned otherwise. */
import { describe, expect, test } from 'vitest';

import { digestOf } from '#functions/store/audit';
import { write } from '#functions/store/write';
import { ok } from '#shared/domain/result';
import { idempotencyKey } from '#shared/table/keys';
import { createMemoryTable } from '#functions/store/memory-table';

const key = 'the-key-of-one-request';
const actor = { sub: 'somebody', role: 'representative', partyId: 'party' } as const;
const sent = { title: 'A title' };

const aDeployment = (table: ReturnType<typeof createMemoryTable>) => {
  const dependencies = {
    table,
    now: () => '2026-01-01T00:00:00.000Z',
    sleep: () => Promise.resolve(),
    random: () => 0,
  };
  return async (body: object, other: { readonly sent?: object } = {}) => {
    const request = {
      route: 'createPledge',
      actor,
      idempotencyKey: key,
      sent: other.sent ?? sent,
      path: null,
      body,
    } as const;
    const answer = await write(dependencies, request, async () =>
      ok({ actions: [], answer: { status: 201, body: { made: 'once' } } }),
    );
    if (!answer.ok) return answer.error.kind;
    return answer.value.headers?.['idempotent-replayed'] ? 'again' : 'first';
  };
};

describe('a request that is sent again after a deployment', () => {
  test('is known by what was sent, though something else is read into it now', async () => {
    const send = aDeployment(createMemoryTable());

    expect(await send({ ...sent })).toBe('first');
    expect(await send({ ...sent, caseload: null })).toBe('again');
  });

  test('is another where something else was sent, though the same is read into it', async () => {
    const send = aDeployment(createMemoryTable());

    await send({ title: 'A title' });

    expect(await send({ title: 'A title' }, { sent: { title: 'Another' } })).toBe('keyReused');
  });

  test('is known by what was read into it where its answer was kept before bodies were hashed as they came', async () => {
    const table = createMemoryTable();
    const body = { ...sent, edition: null };
    await table.put({
      ...idempotencyKey(actor.sub, digestOf(['createPledge', key])),
      requestHash: digestOf([null, body, null, actor.role, actor.partyId]),
      answer: { status: 201, body: { made: 'once' } },
      ttl: 1,
    });
    const send = aDeployment(table);

    expect(await send(body)).toBe('again');
    expect(await send({ ...sent, edition: 'other' })).toBe('keyReused');
  });
});
