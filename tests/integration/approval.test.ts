import { describe, expect, test } from 'vitest';

import type { RouteId } from '#shared/contract/routes';
import { announce, opening } from '#tests/support/announcements';
import { violationsIn } from '#tests/support/invariants';
import { born, type Living, step } from '#tests/support/lives';
import { aMatch } from '#tests/support/matches';
import { aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { type Answered, aWorld, type Call, type World } from '#tests/support/world';

/** Three people of one State: one writes, one approves, and one has no duty, as everybody had before there were any. */
const people = {
  submitter: { claims: { sub: 'submitter' } },
  approver: { claims: { sub: 'approver' } },
  either: { as: 'state' },
} as const satisfies Readonly<Record<string, Call>>;
type Who = keyof typeof people;
const everyone = Object.keys(people) as Who[];

const grant = ({ call, parties }: World, who: 'submitter' | 'approver', duty: string = who) =>
  call('putUser', {
    as: 'administrator',
    path: { sub: who },
    body: { role: 'representative', partyId: parties.state, duty },
  });

const wish = async ({ call, parties }: World, as: Call, approverSubmits: boolean) => {
  const id = parties.state;
  const { body } = await call('getParty', { as: 'officer', path: { id } });
  return call('editParty', {
    ...as,
    path: { id },
    body: { name: body.name, units: body.units, approverSubmits },
    headers: { 'if-match': `"v${body.version}"` },
  });
};

const aWorldOf = async (isWished: boolean): Promise<World> => {
  const world = await aWorld();
  for (const who of ['submitter', 'approver'] as const) await grant(world, who);
  if (isWished) expect((await wish(world, { as: 'officer' }, true)).status).toBe(200);
  return world;
};

const aDraft = (world: World): Promise<Living> =>
  born(world, 'pledge', aPledgeBody(world.parties.state, { draft: true }));

const inForce = async (world: World): Promise<Living> => {
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  await step(world, pledge, 'acceptance');
  return pledge;
};

const versionOf = async ({ call }: World, id: string): Promise<string> =>
  `"v${(await call('getPledge', { as: 'state', path: { id } })).body.version}"`;

/** What is asked of a record, with its version. */
const ofRecord = async (world: World, { id }: Living, body: object): Promise<Call> => ({
  path: { id },
  body,
  headers: { 'if-match': await versionOf(world, id) },
});

type Deed = {
  readonly route: RouteId;
  readonly call: (world: World) => Promise<Call>;
  /** Written here and not taken from the code: whom a party that wants its approver refuses. */
  readonly isForApprover: boolean;
};

const create = (body: Readonly<Record<string, unknown>>) => async (world: World) => ({
  body: aPledgeBody(world.parties.state, body),
});
const deeds: Readonly<Record<string, Deed>> = {
  'a draft': { route: 'createPledge', call: create({ draft: true }), isForApprover: false },
  'a new pledge, submitted': { route: 'createPledge', call: create({}), isForApprover: true },
  'an edit of a draft': {
    route: 'editPledge',
    call: async (world) => ofRecord(world, await aDraft(world), { title: 'Another' }),
    isForApprover: false,
  },
  'an edit that submits': {
    route: 'editPledge',
    call: async (world) => ofRecord(world, await aDraft(world), { submit: true }),
    isForApprover: true,
  },
  'a hand-over': {
    route: 'editPledge',
    call: async (world) => ofRecord(world, await aDraft(world), { handOver: true }),
    isForApprover: false,
  },
  'the submission of a draft': {
    route: 'submitPledge',
    call: async (world) => ofRecord(world, await aDraft(world), {}),
    isForApprover: true,
  },
  'an edit of what is in force': {
    route: 'editPledge',
    call: async (world) => ofRecord(world, await inForce(world), { title: 'Another' }),
    isForApprover: true,
  },
  'a release': {
    route: 'releasePledge',
    call: async (world) => ofRecord(world, await inForce(world), {}),
    isForApprover: true,
  },
  'an announcement': {
    route: 'releasePledge',
    call: async (world) => ofRecord(world, await inForce(world), { publicFrom: opening }),
    isForApprover: true,
  },
  'the end of an announcement': {
    route: 'releasePledge',
    call: async (world) => {
      const pledge = await inForce(world);
      await announce(world, pledge);
      return ofRecord(world, pledge, { revoke: true });
    },
    isForApprover: true,
  },
  'a confirmation': {
    route: 'confirmPledge',
    call: async (world) => ofRecord(world, await inForce(world), {}),
    isForApprover: true,
  },
  'the withdrawal of a draft': {
    route: 'withdrawPledge',
    call: async (world) => ofRecord(world, await aDraft(world), {}),
    isForApprover: false,
  },
  'the release of a match': {
    route: 'releaseMatch',
    call: async (world) => {
      const { id } = await aMatch(world, 'agreed');
      const { version } = (await world.call('getMatch', { as: 'state', path: { id } })).body;
      return { path: { id }, body: {}, headers: { 'if-match': `"v${version}"` } };
    },
    isForApprover: true,
  },
  'the wish itself': {
    route: 'editParty',
    call: async ({ call, parties }) => {
      const { body } = await call('getParty', { as: 'officer', path: { id: parties.state } });
      return {
        path: { id: parties.state },
        body: { name: body.name, units: [], approverSubmits: false },
        headers: { 'if-match': `"v${body.version}"` },
      };
    },
    isForApprover: true,
  },
};

const cells = Object.keys(deeds).flatMap((deed) =>
  [true, false].flatMap((isWished) => everyone.map((who) => [deed, who, isWished] as const)),
);

describe('of a State with people who write and people who approve', () => {
  test.each(cells)(
    '%s by the %s, where its approver is wanted: %s',
    async (name, who, isWished) => {
      const deed = deeds[name] as Deed;
      const world = await aWorldOf(isWished);
      const call = await deed.call(world);
      const before = digestOfTable(world.table);

      const { status, text } = await world.call(deed.route, { ...call, ...people[who] });

      const isRefused = isWished && who === 'submitter' && deed.isForApprover;
      expect(status < 300, text).toBe(!isRefused);
      if (isRefused) {
        expect([status, text.includes('approver')]).toEqual([403, true]);
        expect(digestOfTable(world.table)).toBe(before);
        return;
      }
      await world.settle();
      expect(violationsIn(world.table.items())).toEqual([]);
    },
  );

  test('the approver finds on Today what is ready, and no more once it is submitted or taken back', async () => {
    const world = await aWorldOf(true);
    const { call, settle } = world;
    const ready = async (who: Who): Promise<readonly string[]> => {
      await settle();
      const { queues } = (await call('getToday', people[who])).body;
      return queues
        .find(({ queue }: { queue: string }) => queue === 'approval')
        .items.map(({ id }: { id: string }) => id);
    };
    const handOver = async (draft: Living, isReady: boolean): Promise<Answered> =>
      call('editPledge', {
        ...(await ofRecord(world, draft, { handOver: isReady })),
        ...people.submitter,
      });
    const [one, other] = [await aDraft(world), await aDraft(world)];

    expect((await handOver(one, true)).body.handedOverAt).toBeDefined();
    await handOver(other, true);
    expect((await ready('approver')).toSorted()).toEqual([one.id, other.id].toSorted());

    expect((await handOver(other, false)).body.handedOverAt).toBeUndefined();
    expect(await ready('approver')).toEqual([one.id]);

    const submitted = await call('submitPledge', {
      ...(await ofRecord(world, one, {})),
      ...people.approver,
    });
    expect([submitted.body.state, submitted.body.handedOverAt]).toEqual(['submitted', undefined]);
    expect(await ready('approver')).toEqual([]);
    expect((await call('getPledge', { as: 'otherState', path: { id: other.id } })).status).toBe(
      404,
    );
  });

  test('what is handed over is whole, is a draft or was returned, and may be written so at once', async () => {
    const world = await aWorldOf(true);
    const body = aPledgeBody(world.parties.state, { draft: true, handOver: true });
    const made = await world.call('createPledge', { ...people.submitter, body });
    expect([made.status, made.body.state]).toEqual([201, 'draft']);
    expect(made.body.handedOverAt).toBeDefined();

    const unfinished = { title: 'Not whole', draft: true, handOver: true };
    const refused = await world.call('createPledge', { ...people.submitter, body: unfinished });
    expect(refused.status).toBe(422);
    const notADraft = aPledgeBody(world.parties.state, { handOver: true });
    const wrong = await world.call('createPledge', { ...people.approver, body: notADraft });
    expect(wrong.body.errors).toMatchObject([{ pointer: '/handOver', code: 'nothingToHandOver' }]);

    const draft = await born(world, 'pledge', { title: 'Not whole', draft: true });
    const call = await ofRecord(world, draft, { handOver: true });
    expect((await world.call('editPledge', { ...call, ...people.submitter })).status).toBe(422);

    const accepted = await ofRecord(world, await inForce(world), { handOver: true });
    expect((await world.call('editPledge', { ...accepted, ...people.approver })).status).toBe(409);
  });

  test('a duty that changes counts with the next call', async () => {
    const world = await aWorldOf(true);
    const draft = await aDraft(world);
    const submit = async () =>
      world.call('submitPledge', { ...(await ofRecord(world, draft, {})), ...people.submitter });
    expect((await submit()).status).toBe(403);
    expect((await world.call('getMe', people.submitter)).body.draftsOnly).toBe(true);

    await grant(world, 'submitter', 'approver');

    expect((await submit()).status).toBe(200);
    expect((await world.call('getMe', people.submitter)).body.draftsOnly).toBeUndefined();
  });

  test.each([
    [{ role: 'reader', duty: 'approver' }, '/duty'],
    [{ role: 'secretariat', duty: 'submitter' }, '/duty'],
  ])('nobody else has a duty: %j', async (body, pointer) => {
    const { call } = await aWorld();
    const answer = await call('putUser', { as: 'administrator', path: { sub: 'x' }, body });

    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
  });
});
