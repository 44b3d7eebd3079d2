/** What is read into a body changes with the product, as a schema gets a default or a text is cleaned otherwise, and so does what is answered. */
import { describe, expect, test } from 'vitest';

import { digestOf } from '#functions/store/log/audit';
import { write } from '#functions/store/write';
import { ok } from '#shared/domain/result';
import { idempotencyKey } from '#shared/table/keys';
import { createMemoryTable } from '#functions/store/table/memory-table';
import type { RouteId } from '#shared/contract/routes';
import type { Item } from '#shared/table/item';
import { born } from '#tests/support/lives';
import { aMatch, moveCall, readAs } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Call, type World } from '#tests/support/world';

const key = 'the-key-of-one-request';
const actor = { sub: 'somebody', role: 'representative', partyId: 'party' } as const;
const sent = { title: 'A title' };
const made = { comment: 'party-c1', version: 1 };

const aDeployment = (table: ReturnType<typeof createMemoryTable>) => {
  const dependencies = {
    table,
    now: () => '2026-01-01T00:00:00.000Z',
    sleep: () => Promise.resolve(),
    random: () => 0,
  };
  return async (
    body: object,
    other: { readonly sent?: object; readonly answers?: object } = {},
  ) => {
    const request = {
      route: 'commentPledge',
      actor,
      idempotencyKey: key,
      sent: other.sent ?? sent,
      path: null,
      body,
    } as const;
    const answer = await write(dependencies, request, async () =>
      ok({ actions: [], answer: { status: 201, body: other.answers ?? made } }),
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
      ...idempotencyKey(actor.sub, digestOf(['commentPledge', key])),
      requestHash: digestOf([null, body, null, actor.role, actor.partyId]),
      answer: { status: 201, body: made },
      ttl: 1,
    });
    const send = aDeployment(table);

    expect(await send(body)).toBe('again');
    expect(await send({ ...sent, edition: 'other' })).toBe('keyReused');
  });
});

type Body = Readonly<Record<string, unknown>>;
type Former = (body: Body) => Body;

const headers = { 'idempotency-key': key };

const aMove = async (world: World): Promise<Call> => {
  const { id } = await aMatch(world, 'under_discussion');
  const call = await moveCall(world, id, 'state', 'consent');
  return { ...call, headers: { ...call.headers, ...headers } };
};

const aRelease = async (world: World): Promise<Call> => {
  const { id } = await aMatch(world, 'agreed');
  const { version } = (await readAs(world, 'officer', id)).body;
  return {
    as: 'state',
    path: { id },
    body: {},
    headers: { 'if-match': etag(version), ...headers },
  };
};

const aComment = async (world: World): Promise<Call> => {
  const { id } = await born(world, 'pledge', aPledgeBody(world.parties.state));
  return { as: 'state', path: { id }, body: { text: 'A comment' }, headers };
};

const without = (body: Body, fields: readonly string[]): Body =>
  Object.fromEntries(Object.entries(body).filter(([field]) => !fields.includes(field)));

/** As matches were answered before anybody could join later what was agreed. */
const withoutLaterLegs: Former = (match) => ({
  ...without(match, ['announcedFor', 'releaseAwaited', 'releasesLegAlone']),
  legs: (match['legs'] as readonly Body[]).map((leg) => without(leg, ['later', 'announcedFor'])),
});

type Kept = { readonly body: Body; readonly isChecked?: true };

const keptAnswer = (world: World, route: RouteId): Item => {
  const item = world.table.find(idempotencyKey('persona-state', digestOf([route, key])));
  if (!item) throw new Error(`No answer of ${route} is kept`);
  return item;
};

/** The kept answer as another deployment had kept it. */
const keptByFormer = async (
  world: World,
  route: RouteId,
  former: Former,
  isChecked = false,
): Promise<Body> => {
  const item = keptAnswer(world, route);
  const { isChecked: _, body, ...answer } = item['answer'] as Kept;
  const given = former(body);
  const kept = { ...answer, body: given, ...(isChecked && { isChecked }) };
  await world.table.put({ ...item, answer: kept } as Item);
  return given;
};

test('what is kept under a key is what was given, and no more', async () => {
  const table = createMemoryTable();
  const send = aDeployment(table);

  expect(await send(sent, { answers: { ...made, aside: 'a canary' } })).toBe('first');

  expect(table.items()).toMatchObject([{ answer: { status: 201 } }]);
  expect(JSON.stringify(table.items())).not.toContain('canary');
});

describe('an answer that a former deployment gave', () => {
  const routes: readonly [RouteId, (world: World) => Promise<Call>, Former][] = [
    ['moveMatch', aMove, withoutLaterLegs],
    ['releaseMatch', aRelease, withoutLaterLegs],
    ['commentPledge', aComment, (body) => ({ ...body, comment: 'c1' })],
  ];
  for (const [route, callOf, former] of routes)
    test.each([true, false])(
      `of ${route} is given again as it was, whatever is said of it now, checked when it was kept: %s`,
      async (isChecked) => {
        const world = await aWorld();
        const call = await callOf(world);
        const first = await world.call(route, call);
        const given = await keptByFormer(world, route, former, isChecked);

        const again = await world.call(route, call);

        expect([first.status, again.status]).toEqual([200, 200]);
        expect(again.headers['idempotent-replayed']).toBe('true');
        expect(again.body).toEqual(given);
      },
    );

  test('says no more than was given, where more was kept before answers were checked first', async () => {
    const world = await aWorld();
    const call = await aComment(world);
    const first = await world.call('commentPledge', call);
    await keptByFormer(world, 'commentPledge', (body) => ({ ...body, aside: 'a canary' }));

    expect((await world.call('commentPledge', call)).text).toBe(first.text);
  });
});
