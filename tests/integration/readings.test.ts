import { beforeAll, describe, expect, test } from 'vitest';

import { aWorld, type Call, type World } from '#tests/support/world';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});

const text = 'We will clear the backlog of pending cases. We ask for interpreters.';
const body = { kind: 'pledge', language: 'en', text };

const read = (call: Partial<Call> = {}) =>
  world.call('readText', { as: 'reader', body, ...call } as Call);

describe('a text that is sent to be read', () => {
  test('is answered with codes, and with the words that led to each', async () => {
    const { status, body: reading } = await read();
    const backlog = reading.codes.topics.find(({ code }: { code: string }) => code === 'backlog');

    expect(status).toBe(200);
    expect(
      backlog.spans
        .map(({ start, end }: { start: number; end: number }) => text.slice(start, end))
        .join(),
    ).toContain('backlog');
  });

  test('is read alike twice, and leaves nothing in the table', async () => {
    const before = world.table.items().length;
    const [first, second] = [await read(), await read()];

    expect(second.text).toBe(first.text);
    expect(world.table.items()).toHaveLength(before);
  });

  test.each(['state', 'stakeholder', 'officer', 'reader', 'administrator'] as const)(
    'is read for a signed-in %s',
    async (as) => {
      expect((await read({ as })).status).toBe(200);
    },
  );

  test('is read for nobody who is registered nowhere', async () => {
    expect((await read({ as: 'stranger' })).status).toBe(403);
  });

  test.each([
    [{ ...body, language: 'sw' }, '/language'],
    [{ ...body, text: '' }, '/text'],
    [{ ...body, text: 'a'.repeat(10_001) }, '/text'],
    [{ ...body, kind: 'gift' }, '/kind'],
    [{ ...body, party: { name: 'A', type: 'planet' } }, '/party/type'],
  ])('is refused with the place that is wrong', async (wrong, pointer) => {
    const refused = await read({ body: wrong });

    expect(refused.status).toBe(422);
    expect(refused.text).toContain(pointer);
  });
});
