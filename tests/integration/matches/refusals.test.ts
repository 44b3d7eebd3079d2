import { beforeAll, describe, expect, test } from 'vitest';

import type { MatchStep } from '#shared/domain/matches/match-transitions';
import { matchStepIds } from '#shared/domain/matches/match-transitions';
import { born, changed, step } from '#tests/support/lives';
import {
  accepted,
  aMatch,
  bodyOf,
  brought,
  component,
  hours,
  type Matched,
  matchStatesReached,
  moveCall,
  propose,
  proposalOf,
} from '#tests/support/matches';
import { digestOfTable } from '#tests/support/table-digest';
import { type Answered, aWorld, type Call, type Persona, type World } from '#tests/support/world';

let world: World;
let matched: Readonly<Record<string, Matched>>;
beforeAll(async () => {
  world = await aWorld();
  const states: Record<string, Matched> = {};
  for (const state of matchStatesReached) states[state] = await aMatch(world, state);
  matched = states;
});

const inState = (state: string): Matched => {
  const found = matched[state];
  if (!found) throw new Error(`No match is ${state}`);
  return found;
};

/** Refused so, with nothing written. */
const refused = async (call: () => Promise<Answered>, status: number): Promise<Answered> => {
  const digest = digestOfTable(world.table);
  const answer = await call();
  expect(answer.status, answer.text).toBe(status);
  expect(digestOfTable(world.table)).toBe(digest);
  return answer;
};

/** Which steps each state allows, written out here and not taken from the code. */
const ofLegs: readonly MatchStep[] = ['add_leg', 'remove_leg'];
const allowed: Readonly<Record<string, readonly MatchStep[]>> = {
  proposed: ['consent', 'decline', 'revise', 'close', ...ofLegs],
  under_discussion: ['consent', 'decline', 'revise', 'suspend', 'close', ...ofLegs],
  agreed: ['plan', 'start', 'discuss', 'suspend', 'close', ...ofLegs],
  planning: ['start', 'back', 'discuss', 'suspend', 'close', ...ofLegs],
  in_progress: ['confirm', 'back', 'discuss', 'suspend', 'close', ...ofLegs],
  fulfilled: ['back'],
  declined: [],
  suspended: ['discuss', 'close', ...ofLegs],
  closed_unfulfilled: [],
};

const doer = (each: MatchStep): Persona =>
  ['revise', ...ofLegs].includes(each) ? 'officer' : 'state';

describe('a step that the state does not allow is refused', () => {
  const cases = Object.entries(allowed).flatMap(([state, steps]) =>
    matchStepIds.filter((each) => !steps.includes(each)).map((each) => [each, state] as const),
  );

  test.each(cases)('%s of a match that is %s', async (each, state) => {
    const call = await moveCall(world, inState(state).id, doer(each), each);

    const { body } = await refused(() => world.call('moveMatch', call), 409);

    expect(body.detail).toBe(
      `A match that is ${state.replaceAll('_', ' ')} allows no ${each}. Read it to see what it allows.`,
    );
  });

  test('and every other is allowed', () => {
    expect(cases.length).toBe(108 - Object.values(allowed).flat().length);
  });
});

describe('a step of the wrong person is refused', () => {
  const cases: readonly (readonly [MatchStep, string, Persona, number])[] = [
    ['consent', 'proposed', 'officer', 403],
    ['decline', 'proposed', 'officer', 403],
    ['confirm', 'in_progress', 'officer', 403],
    ['revise', 'proposed', 'state', 403],
    ['close', 'proposed', 'reader', 403],
    ['close', 'proposed', 'otherState', 404],
    ['close', 'proposed', 'administrator', 404],
  ];

  test.each(cases)('%s of a match that is %s by %s', async (each, state, as, status) => {
    const call = await moveCall(world, inState(state).id, as, each);

    await refused(() => world.call('moveMatch', call), status);
  });

  test.each(['state', 'reader', 'administrator'] as const)('a proposal by %s', async (as) => {
    const { pledge, offer } = inState('declined');

    await refused(() => world.call('proposeMatch', { as, body: proposalOf(pledge, offer) }), 403);
  });
});

describe('a step that is not well put is refused', () => {
  const put = async (change: Partial<Call>): Promise<Call> => ({
    ...(await moveCall(world, inState('proposed').id, 'state', 'consent')),
    ...change,
  });
  const cases: readonly (readonly [string, Partial<Call>, number, (readonly unknown[])?])[] = [
    ['without If-Match', { headers: {} }, 428],
    ['with a stale If-Match', { headers: { 'if-match': '"v9"' } }, 412],
    ['without a key', { headers: { 'if-match': '"v1"', 'idempotency-key': undefined } }, 400],
    ['of no name', { body: { step: 'canary' } }, 422, ['/step', 'unknownId']],
    ['without a step', { body: {} }, 422, ['/step', 'unknownId']],
    ['declining without a reason', { body: { step: 'decline' } }, 422, ['/reason', 'required']],
    [
      'closing with a blank reason',
      { body: { step: 'close', reason: ' ' } },
      422,
      ['/reason', 'tooShort'],
    ],
    [
      'consenting with an amount',
      { body: { step: 'consent', amount: 5 } },
      422,
      ['/amount', 'unknownField'],
    ],
    [
      'revising to nothing',
      { body: { step: 'revise', reason: 'a', amount: 0 } },
      422,
      ['/amount', 'tooSmall'],
    ],
    [
      'revising to a part',
      { body: { step: 'revise', reason: 'a', amount: 1.5 } },
      422,
      ['/amount', 'wrongType'],
    ],
  ];

  test.each(cases)('%s', async (_, ...row) => {
    const [change, status, error] = row as [Partial<Call>, number, (readonly unknown[])?];
    const call = await put(change);

    const { body, text } = await refused(() => world.call('moveMatch', call), status);

    if (error) expect([[body.errors[0].pointer, body.errors[0].code]]).toEqual([error]);
    expect(text).not.toContain('canary');
  });
});

describe('a proposal is refused', () => {
  const proposing = (body: unknown) => world.call('proposeMatch', { as: 'officer', body });

  test('of records and components that are not there', async () => {
    const { pledge, offer } = inState('declined');
    const good = proposalOf(pledge, offer);
    const cases = [
      [
        { ...good, pledge: { recordId: offer.id, component: 'c1' } },
        '/pledge/recordId',
        'unknownRecord',
      ],
      [
        { ...good, offer: { recordId: offer.id, component: 'c2' } },
        '/offer/component',
        'unknownComponent',
      ],
      [{ ...good, amount: 5 }, '/amount', 'amountNotComparable'],
    ] as const;
    for (const [body, pointer, code] of cases) {
      const { errors } = (await refused(() => proposing(body), 422)).body;
      expect(errors).toMatchObject([{ pointer, code }]);
    }
  });

  test('without an amount where both sides state the same measure, and with one where the measures differ', async () => {
    const pledge = await accepted(world, 'pledge', hours(10));
    const offer = await accepted(world, 'offer', hours(10));
    const monthly = await accepted(world, 'offer', hours(10, 'month'));

    const none = await refused(() => propose(world, pledge, offer), 422);
    expect(none.body.errors).toMatchObject([{ pointer: '/amount', code: 'amountRequired' }]);
    const some = await refused(() => propose(world, pledge, monthly, 5), 422);
    expect(some.body.errors).toMatchObject([{ pointer: '/amount', code: 'amountNotComparable' }]);
    expect((await propose(world, pledge, monthly)).status).toBe(201);
  });

  test('of a record that is not accepted as it stands', async () => {
    const pledge = await born(
      world,
      'pledge',
      bodyOf(world, 'pledge', 'state', [component('pledge')]),
    );
    const offer = await accepted(world, 'offer');
    await refused(() => propose(world, pledge, offer), 409);

    await step(world, pledge, 'acceptance');
    await changed(world, offer, { title: 'Another title' });
    const { body } = await refused(() => propose(world, pledge, offer), 409);
    expect(body.detail).toContain('The offer is submitted. Propose it once');
  });

  test('of two that a gate keeps apart, which it names', async () => {
    const apart = component('offer', undefined, { area: 'A2', window: { start: '2040' } });
    const pledge = await accepted(world, 'pledge');
    const offer = await born(world, 'offer', bodyOf(world, 'offer', 'stakeholder', [apart]));
    await step(world, offer, 'acceptance');

    const { body } = await refused(() => propose(world, pledge, offer), 409);

    expect(body.detail).toContain('These two do not fit: area.');
  });

  test('of a component outside the four areas', async () => {
    const pledge = await born(
      world,
      'pledge',
      bodyOf(world, 'pledge', 'state', [component('pledge', undefined, { area: null })]),
    );
    await step(world, pledge, 'acceptance');
    const offer = await accepted(world, 'offer');

    await refused(() => propose(world, pledge, offer), 409);
  });

  const live = ['proposed', 'under_discussion', 'agreed', 'planning', 'in_progress', 'suspended'];
  test.each(matchStatesReached)(
    'of the same components while their match is live: %s',
    async (state) => {
      const amounts = { asked: 10, given: 10, amount: 4 };
      const { pledge, offer, id } = await aMatch(world, state, amounts);

      const answer = await propose(world, pledge, offer, 4);

      expect(answer.status).toBe(live.includes(state) ? 409 : 201);
      if (answer.status === 409) expect(answer.body.detail).toContain(id);
    },
  );

  test('but not of other components of the same two records', async () => {
    const two = (kind: 'pledge' | 'offer') => [
      component(kind),
      component(kind, undefined, { id: 'c2' }),
    ];
    const pledge = await born(world, 'pledge', bodyOf(world, 'pledge', 'state', two('pledge')));
    const offer = await born(world, 'offer', bodyOf(world, 'offer', 'stakeholder', two('offer')));
    for (const record of [pledge, offer]) await step(world, record, 'acceptance');
    await propose(world, pledge, offer);

    const other = (end: string) => ({ recordId: end, component: 'c2' });
    const answer = await proposing({ pledge: other(pledge.id), offer: other(offer.id) });

    expect(answer.status).toBe(201);
    expect(answer.headers['location']).toBe(`/api/matches/${answer.body.id}`);
  });
});

describe('the same request again', () => {
  test('gives the same match, and the same step only once', async () => {
    const pledge = await accepted(world, 'pledge');
    const offer = await accepted(world, 'offer');
    const body = proposalOf(pledge, offer);
    const headers = { 'idempotency-key': 'the-key-of-one-proposal' };
    const first = await world.call('proposeMatch', { as: 'officer', body, headers });
    const digest = digestOfTable(world.table);
    const again = await world.call('proposeMatch', { as: 'officer', body, headers });

    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(digestOfTable(world.table)).toBe(digest);

    const call = await moveCall(world, first.body.id, 'state', 'consent');
    const keyed = {
      ...call,
      headers: { ...call.headers, 'idempotency-key': 'the-key-of-one-consent' },
    };
    const done = await world.call('moveMatch', keyed);
    expect((await world.call('moveMatch', keyed)).body).toEqual(done.body);
    const otherBody = { ...keyed, body: { step: 'decline', reason: 'a' } };
    await refused(() => world.call('moveMatch', otherBody), 422);
  });

  test('gives no twin after the stored answer has expired', async () => {
    const pledge = await accepted(world, 'pledge');
    const offer = await accepted(world, 'offer');
    const headers = { 'idempotency-key': 'a-key-that-will-expire' };
    const call = { as: 'officer', body: proposalOf(pledge, offer), headers } as const;
    const { body } = await world.call('proposeMatch', call);
    await brought(world, body.id, 'declined');
    const stored = world.table.items().filter(({ PK }) => PK === 'IDEM#persona-officer');
    await world.table.transact(stored.map(({ PK, SK }) => ({ delete: { PK, SK } })));

    const { body: again } = await refused(() => world.call('proposeMatch', call), 409);

    expect(again.detail).toContain(body.id);
  });
});
