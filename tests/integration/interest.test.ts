import { beforeAll, describe, expect, test } from 'vitest';

import type { Dependencies } from '#functions/dependencies';
import { type RouteId, routes } from '#shared/contract/routes';
import { saidInADay } from '#shared/domain/matches/interest';
import { violationsIn } from '#tests/support/invariants';
import { type Living, step } from '#tests/support/lives';
import { accepted, propose } from '#tests/support/matches';
import { digestOfTable } from '#tests/support/table-digest';
import { type Answered, aWorld, type Call, type Persona, type World } from '#tests/support/world';

type Pair = { readonly world: World; readonly pledge: Living; readonly offer: Living };

/** A pledge of the State and an offer of the network, both public. */
const aPublicPair = async (given: Partial<Dependencies> = {}): Promise<Pair> => {
  const world = await aWorld(undefined, 'made_up', given);
  const pledge = await accepted(world, 'pledge');
  const offer = await accepted(world, 'offer');
  for (const record of [pledge, offer]) await step(world, record, 'release');
  await world.settle();
  return { world, pledge, offer };
};

const say = ({ world, pledge }: Pair, as: Persona, body: object, call: Call = {}) =>
  world.call('sayInterest', { as, path: { id: pledge.id }, body, ...call });

const said = async ({ world }: Pair, as: Persona, { kind, id }: Living) =>
  world.call(kind === 'pledge' ? 'getPledgeInterest' : 'getOfferInterest', { as, path: { id } });

const today = async (world: World, as: Persona) => (await world.call('getToday', { as })).body;

const reply = ({ world }: Pair, as: Persona, id: string, words: string | null, version = 1) =>
  world.call('replyToInterest', {
    as,
    path: { id },
    body: { words },
    headers: { 'if-match': `"v${version}"` },
  });

const withoutAsking = ({ status, text, headers }: Answered): string => {
  const { 'x-request-id': id = '-', ...rest } = headers;
  return `${status} ${JSON.stringify(rest)} ${text.replaceAll(id, '')}`;
};

/** Every route that names no file, as everybody whom it does not concern, for each id. */
const readByOthers = async (world: World, ids: readonly string[]): Promise<readonly string[]> => {
  const readings: string[] = [];
  for (const route of Object.keys(routes) as RouteId[]) {
    const { method, path, access, function: name } = routes[route];
    if (method !== 'GET' || name === 'reference' || /\{(?!id\})/.test(path)) continue;
    for (const as of access === 'public' ? [undefined] : others) {
      for (const id of path.includes('{id}') ? ids : [undefined]) {
        const call = { ...(as && { as }), ...(id !== undefined && { path: { id } }) };
        const answer = await world.call(route, call);
        readings.push(`${route} ${as ?? 'anyone'} ${id ?? ''} ${withoutAsking(answer)}`);
      }
    }
  }
  return readings;
};
const others = ['state', 'otherState', 'reader', 'administrator'] as const;

describe('what a party says of a suggestion', () => {
  test('is read by its own people and the Secretariat, at both records and on Today', async () => {
    const pair = await aPublicPair();
    const { world, pledge, offer } = pair;

    const { status } = await say(pair, 'stakeholder', { says: 'interested', offerId: offer.id });

    expect(status).toBe(200);
    for (const record of [pledge, offer])
      for (const as of ['officer', 'stakeholder'] as const)
        expect((await said(pair, as, record)).body.items).toMatchObject([
          { says: 'interested', own: 'offer', party: { id: world.parties.stakeholder } },
        ]);
    const { interests } = await today(world, 'officer');
    expect(interests).toMatchObject({
      total: 1,
      items: [{ says: 'interested', pledge: { id: pledge.id }, offer: { id: offer.id } }],
    });
    expect((await today(world, 'state')).interests).toBeNull();
  });

  test('changes no byte that the other side, a reader or everyone reads', async () => {
    const pair = await aPublicPair({ now: () => '2026-01-01T10:00:00.000Z' });
    const { world, pledge, offer } = pair;
    const before = await readByOthers(world, [pledge.id, offer.id]);

    await say(pair, 'stakeholder', { says: 'notForUs', offerId: offer.id, words: 'CANARY-WHY' });
    await world.settle();

    const after = await readByOthers(world, [pledge.id, offer.id]);
    expect(before.length).toBeGreaterThan(100);
    expect(after).toEqual(before);
    expect(world.logged.join()).not.toContain('CANARY-WHY');
  });

  test('moves nothing: neither record, nor suggestions, nor any match', async () => {
    const pair = await aPublicPair();
    const { world, pledge, offer } = pair;
    const items = () =>
      world.table.items().filter(({ PK }) => !/^(INTEREST|AUD#INTEREST)/.test(PK));
    const before = items();

    await say(pair, 'state', { says: 'interested', offerId: offer.id });
    await say(pair, 'stakeholder', { says: 'interested', offerId: offer.id });
    await world.settle();

    expect(items()).toEqual(before);
    expect((await world.call('listMatches', { as: 'officer' })).body.items).toEqual([]);
    expect((await said(pair, 'officer', pledge)).body.items).toHaveLength(2);
  });

  test('said twice is said once, and taken back it is gone for the Secretariat and may be said anew', async () => {
    const pair = await aPublicPair();
    const { world, pledge, offer } = pair;
    const interested = { says: 'interested', offerId: offer.id };
    const takenBack = { says: null, offerId: offer.id };
    const first = await say(pair, 'state', interested);
    const digest = digestOfTable(world.table);

    const again = await say(pair, 'state', interested);
    expect(again.body).toEqual(first.body);
    expect(digestOfTable(world.table)).toBe(digest);

    const back = await say(pair, 'state', takenBack);
    expect([back.status, back.body.says]).toEqual([200, null]);
    expect((await say(pair, 'state', takenBack)).status).toBe(200);
    expect((await said(pair, 'officer', pledge)).body.items).toEqual([]);
    expect((await today(world, 'officer')).interests.total).toBe(0);

    await say(pair, 'state', interested);
    expect((await said(pair, 'officer', offer)).body.items).toHaveLength(1);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('is told to nobody any more once the pair is proposed, or its offer is withdrawn', async () => {
    const pair = await aPublicPair();
    const { world, pledge, offer } = pair;
    await say(pair, 'state', { says: 'interested', offerId: offer.id });
    await say(pair, 'otherState', { says: 'couldHelp', offerId: null });

    await propose(world, pledge, offer);

    const { interests } = await today(world, 'officer');
    expect(interests.items).toMatchObject([{ says: 'couldHelp', offer: null }]);
  });

  test('can be taken back whatever became of the records, and by that leaves the record', async () => {
    const pair = await aPublicPair();
    const { world, offer } = pair;
    await say(pair, 'state', { says: 'interested', offerId: offer.id });
    await step(world, offer, 'withdrawal');

    expect((await today(world, 'officer')).interests.total).toBe(0);
    expect((await say(pair, 'state', { says: null, offerId: offer.id })).status).toBe(200);
    expect((await said(pair, 'officer', offer)).body.items).toEqual([]);
  });
});

describe('the answer of the Secretariat', () => {
  test('is read by the party that asked alone, takes the line from Today and is told in its inbox once', async () => {
    const pair = await aPublicPair();
    const { world, pledge, offer } = pair;
    const asked = { says: 'question', offerId: offer.id, words: 'From when on?' };
    const { body } = await say(pair, 'stakeholder', asked);

    const answered = await reply(pair, 'officer', body.id, 'From spring on.');
    await world.sequence();

    expect(answered.body.reply.words).toBe('From spring on.');
    expect((await said(pair, 'stakeholder', offer)).body.items[0].reply.words).toBe(
      'From spring on.',
    );
    expect((await said(pair, 'state', pledge)).body.items).toEqual([]);
    expect((await today(world, 'officer')).interests.total).toBe(0);
    const inbox = (await world.call('getInbox', { as: 'stakeholder' })).body.entries;
    expect(inbox.filter(({ kind }: { kind: string }) => kind === 'interestAnswered')).toMatchObject(
      [{ subject: { kind: 'offer', id: offer.id } }],
    );
  });

  test('is to what was said, and to nothing that was said since', async () => {
    const pair = await aPublicPair();
    const { offer } = pair;
    const first = { says: 'question', offerId: offer.id, words: 'From when on?' };
    const { body } = await say(pair, 'stakeholder', first);
    await say(pair, 'stakeholder', { ...first, words: 'Until when?' });

    expect((await reply(pair, 'officer', body.id, 'From spring on.')).status).toBe(412);
    expect((await reply(pair, 'officer', body.id, null, 2)).body.reply.words).toBeNull();
    const anew = await say(pair, 'stakeholder', first);
    expect(anew.body.reply).toBeNull();
  });
});

/** Written here and not taken from the code. s the State whose pledge it is, t the network whose offer it is. */
type Cell = readonly [as: Persona, body: (pair: Pair) => object, status: number];
const ofPair = (fields: object) => (pair: Pair) => ({ offerId: pair.offer.id, ...fields });
const ofNeed = (fields: object) => () => ({ offerId: null, ...fields });
const interested = ofPair({ says: 'interested' });
const notForUs = ofPair({ says: 'notForUs', words: 'Too far.' });
const question = ofPair({ says: 'question', words: 'When?' });
const askOfNeed = ofNeed({ says: 'question', words: 'When?' });
const couldHelp = ofNeed({ says: 'couldHelp' });
// oxfmt-ignore
const cells: readonly Cell[] = [
  ['state', interested, 200], ['state', notForUs, 200], ['state', question, 200], ['state', askOfNeed, 409], ['state', couldHelp, 409],
  ['stakeholder', interested, 200], ['stakeholder', notForUs, 200], ['stakeholder', question, 200], ['stakeholder', askOfNeed, 200], ['stakeholder', couldHelp, 200],
  ['otherState', interested, 404], ['otherState', notForUs, 404], ['otherState', question, 404], ['otherState', askOfNeed, 200], ['otherState', couldHelp, 200],
  ...(['officer', 'reader', 'administrator', 'stranger'] as const).flatMap((as) =>
    [interested, notForUs, question, askOfNeed, couldHelp].map((body): Cell => [as, body, 403])),
];

describe('who may say it', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await aPublicPair();
  });

  test.each(cells)('(%#) %s is answered as the table says', async (as, body, status) => {
    const { world } = pair;
    const before = digestOfTable(world.table);

    const answered = await say(pair, as, body(pair));

    expect(answered.status, answered.text).toBe(status);
    if (status !== 200) expect(digestOfTable(world.table)).toBe(before);
  });

  test.each([
    ['state', 200, []],
    ['stakeholder', 200, ['stakeholder']],
    ['otherState', 200, ['otherState']],
    ['officer', 200, ['otherState', 'stakeholder']],
    ['reader', 403, []],
    ['administrator', 403, []],
    ['stranger', 403, []],
  ] as const)('%s reads of a need %i, what was said by %j', async (as, status, parties) => {
    const fresh = await aPublicPair();
    const { world, pledge } = fresh;
    for (const by of ['stakeholder', 'otherState'] as const)
      await say(fresh, by, { says: 'couldHelp', offerId: null });

    const answered = await said(fresh, as, pledge);

    expect(answered.status).toBe(status);
    const ids = ((answered.body.items ?? []) as { party: { id: string } }[]).map(
      ({ party }) => party.id,
    );
    expect(ids.toSorted()).toEqual(parties.map((by) => world.parties[by]).toSorted());
  });

  test.each(['state', 'stakeholder', 'reader', 'administrator', 'stranger'] as const)(
    '%s answers nothing for the Secretariat',
    async (as) => {
      const fresh = await aPublicPair();
      const { body } = await say(fresh, 'stakeholder', { says: 'couldHelp', offerId: null });
      const before = digestOfTable(fresh.world.table);

      expect((await reply(fresh, as, body.id, 'Yes')).status).toBe(403);
      expect(digestOfTable(fresh.world.table)).toBe(before);
    },
  );

  test('what is not public is not there, whether it exists or not', async () => {
    const world = await aWorld();
    const pledge = await accepted(world, 'pledge');
    const offer = await accepted(world, 'offer');
    const hidden = { world, pledge, offer };
    const absent = { ...hidden, pledge: { ...pledge, id: '0'.repeat(16) } };

    for (const body of [
      { says: 'couldHelp', offerId: null },
      { says: 'interested', offerId: offer.id },
    ]) {
      const there = await say(hidden, 'stakeholder', body);
      expect(there.status).toBe(404);
      expect(withoutAsking(there)).toBe(withoutAsking(await say(absent, 'stakeholder', body)));
    }
  });
});

describe('a party that says a great deal', () => {
  test('is asked to go on tomorrow, may take back what it said, and keeps nobody else from speaking', async () => {
    const pair = await aPublicPair();
    const { world, offer } = pair;
    const ask = (number: number) =>
      say(pair, 'state', { says: 'question', offerId: offer.id, words: `Question ${number}` });
    for (let number = 1; number <= saidInADay; number += 1)
      expect((await ask(number)).status).toBe(200);

    const before = digestOfTable(world.table);
    const refused = await ask(0);

    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(86_400);
    expect(digestOfTable(world.table)).toBe(before);
    expect((await say(pair, 'stakeholder', { says: 'couldHelp', offerId: null })).status).toBe(200);
    expect((await say(pair, 'state', { says: null, offerId: offer.id })).status).toBe(200);
  });

  test('at once is never one over, and each that was accepted is kept', async () => {
    const pair = await aPublicPair();
    const { world, offer } = pair;
    const asked = await Promise.all(
      Array.from({ length: 6 }, (_, number) =>
        say(pair, 'state', { says: 'question', offerId: offer.id, words: `Question ${number}` }),
      ),
    );

    const accepts = asked.filter(({ status }) => status === 200).length;
    expect(asked.every(({ status }) => status === 200 || status === 503)).toBe(true);
    const day = world.table.items().find(({ PK }) => PK.startsWith('INTERESTDAY#'));
    expect(day?.['version']).toBe(accepts);
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});
