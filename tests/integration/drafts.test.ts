import { describe, expect, test } from 'vitest';

import { recordKinds } from '#shared/domain/records/record';
import { referenceOf } from '#shared/domain/records/reference';
import type { Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { born, step } from '#tests/support/lives';
import { aMatch } from '#tests/support/matches';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const routes = {
  pledge: { create: 'createPledge', edit: 'editPledge', submit: 'submitPledge', as: 'state' },
  offer: { create: 'createOffer', edit: 'editOffer', submit: 'submitOffer', as: 'stakeholder' },
} as const;

/** A posting by which records meet, and not the row by which people search lists. */
const isMatched = ({ PK }: Item): boolean => /^POST#(PLEDGE|OFFER)#(?!INDEX#)/.test(PK);

const pointersOf = ({ body }: { readonly body: { readonly errors: readonly Fields[] } }) =>
  body.errors.map(({ pointer }) => pointer);

describe.each(recordKinds)('an unfinished draft of a %s', (kind) => {
  const { create, edit, submit, as } = routes[kind];
  const put = (world: World, id: string, version: number, body: Fields) =>
    world.call(edit, { as, path: { id }, headers: { 'if-match': `"v${version}"` }, body });

  test('names each component by an id of its own, however unfinished they are', async () => {
    const world = await aWorld();
    const components = [
      { id: 'c1', text: 'One' },
      { id: 'c1', text: 'Another' },
    ];

    const answer = await world.call(create, {
      as,
      body: { draft: true, title: 'A title', components },
    });

    expect([answer.status, pointersOf(answer)]).toEqual([422, ['/components/1/id']]);
  });

  test.each(['another', 'c0', 'c100', '', ' c1', null, 1, {}, ['c1']])(
    'is refused with a component that is named %j, as a new draft and as a change',
    async (id) => {
      const world = await aWorld();
      const kept = await world.call(create, {
        as,
        body: { draft: true, title: 'A title', components: [{ text: 'One' }] },
      });
      const components = [{ id, text: 'Another' }];

      const made = await world.call(create, {
        as,
        body: { draft: true, title: 'A title', components },
      });
      const next = await put(world, kept.body.id, 1, { components });

      expect([made.status, pointersOf(made)]).toEqual([422, ['/components/0/id']]);
      expect([next.status, pointersOf(next)]).toEqual([422, ['/components/0/id']]);
    },
  );

  test('that was kept with such a component gives it a name of its own when it is next saved', async () => {
    const world = await aWorld();
    const components = [{ text: 'One' }];
    const { body } = await world.call(create, {
      as,
      body: { draft: true, title: 'A title', components },
    });
    const kept = world.table.find(recordKey(kind, body.id));
    const record = kept?.['record'] as Fields;
    const unfinished = {
      ...(record['unfinished'] as Fields),
      components: [{ id: 'x', text: 'One' }],
    };
    await world.table.put({ ...kept, record: { ...record, unfinished } } as Item);

    const next = await put(world, body.id, 1, { title: 'Another title' });

    expect(next.status, next.text).toBe(200);
    expect(next.body.unfinished.components).toEqual([{ id: 'c2', text: 'One' }]);
  });

  test('needs a title alone, and is kept as it was sent', async () => {
    const world = await aWorld();

    const { status, body } = await world.call(create, {
      as,
      body: { draft: true, title: 'A title' },
    });
    const nothing = await world.call(create, { as, body: { draft: true } });

    expect([status, body.state, body.components, body.unfinished]).toEqual([
      201,
      'draft',
      [],
      { title: 'A title' },
    ]);
    expect([nothing.status, pointersOf(nothing)]).toEqual([422, ['/title']]);
  });

  test('keeps half an answer and gives it back, with an id for each component', async () => {
    const world = await aWorld();
    const half = {
      title: 'A title',
      sources: ['htt'],
      components: [
        { text: '', area: '', quantity: { min: 5, unit: '' }, window: { start: '20' } },
        { text: 'Whole', area: 'A1', due: 'soon' },
      ],
    };
    const made = await world.call(create, { as, body: { draft: true, ...half } });

    expect(made.status, made.text).toBe(201);
    expect(made.body.unfinished).toEqual({
      ...half,
      components: half.components.map((each, index) => ({ ...each, id: `c${index + 1}` })),
    });
    expect(made.body.components.map(({ id, text }: Fields) => [id, text])).toEqual([
      ['c2', 'Whole'],
    ]);

    const next = await put(world, made.body.id, 1, { components: [{ id: 'c1', area: 'A2' }] });
    expect(next.body.unfinished.components[0]).toEqual({
      ...half.components[0],
      id: 'c1',
      area: 'A2',
    });
    expect(next.body.unfinished.sources).toEqual(['htt']);
  });

  test('is refused what is wrong in any record', async () => {
    const world = await aWorld();
    const send = async (fields: Fields) =>
      pointersOf(await world.call(create, { as, body: { draft: true, title: 'A', ...fields } }));

    expect(await send({ planet: 1 })).toEqual(['/planet']);
    expect(await send({ language: 'xx' })).toEqual(['/language']);
    expect(await send({ components: [{ text: 'a\u0000b' }] })).toEqual(['/components/0/text']);
    expect(await send({ components: 'none' })).toEqual(['/components']);
    expect(await send({ components: ['none'] })).toEqual(['/components/0']);
    expect(await send({ channels: Array.from({ length: 21 }, () => 'a') })).toEqual(['/channels']);
  });

  test('is told everything that it lacks when it is submitted, and then is a record like any other', async () => {
    const world = await aWorld();
    const body = {
      draft: true,
      title: 'A title',
      contact: { name: 'Only a name' },
      components: [{ text: 'No area' }, { area: 'A1', quantity: { min: 1 } }],
    };
    const made = await world.call(create, { as, body });
    const path = { id: made.body.id };
    const submission = (version: number) =>
      world.call(submit, { as, path, body: {}, headers: { 'if-match': `"v${version}"` } });

    const lacking = await submission(1);
    const change = {
      language: 'en',
      contact: { name: 'A name', email: 'a@example.org' },
      components: [
        { id: 'c1', area: 'A1' },
        { id: 'c2', text: 'A text', quantity: null },
      ],
    };
    const early = await put(world, path.id, 1, { submit: true });
    const done = await put(world, path.id, 1, { ...change, submit: true });

    const lacks = [
      '/language',
      '/components/0/area',
      '/components/1/text',
      '/components/1/quantity/max',
      '/components/1/quantity/unit',
      '/components/1/quantity/per',
    ];
    expect([lacking.status, pointersOf(lacking)]).toEqual([422, [...lacks, '/contact/email']]);
    expect([early.status, pointersOf(early)]).toEqual([422, lacks]);
    expect([done.status, done.body.state, done.body.version]).toEqual([200, 'submitted', 2]);
    expect(done.body.unfinished).toBeUndefined();
    expect(done.body.components.map(({ id }: Fields) => id)).toEqual(['c1', 'c2']);
    const again = await put(world, path.id, 2, { submit: true });
    expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('Choose')]);
  });

  test('is in no posting, list, cell or file with what is unfinished', async () => {
    const world = await aWorld();
    const components = [{ text: 'Unfinished words' }, { text: 'Whole', area: 'A1' }];
    await world.call(create, { as, body: { draft: true, title: 'A title', components } });
    await world.settle();

    const derived = world.table
      .items()
      .filter(({ PK, SK }) => SK !== 'META' && !PK.startsWith('AUD#') && !PK.startsWith('IDEM'));
    const name = `${kind}s.json`;
    const file = await world.call('getExport', { as, path: { name } });

    // The row of the lists that people search is read by its own party alone, as long as the record is in no force.
    expect(derived.filter(isMatched)).toEqual([]);
    expect(JSON.stringify(derived)).not.toContain('Unfinished words');
    expect(file.text).not.toContain('Unfinished words');
  });

  test('may be neither accepted nor released', async () => {
    const world = await aWorld();
    const made = await world.call(create, { as, body: { draft: true, title: 'A title' } });
    const headers = { 'if-match': '"v1"' };
    const path = { id: made.body.id };
    const [accept, release] =
      kind === 'pledge'
        ? (['acceptPledge', 'releasePledge'] as const)
        : (['acceptOffer', 'releaseOffer'] as const);

    const accepted = await world.call(accept, { as: 'officer', path, headers, body: {} });
    const released = await world.call(release, { as, path, headers, body: {} });

    // Nobody but its party sees a draft.
    expect([accepted.status, released.status]).toEqual([404, 409]);
  });
});

describe('an acceptance', () => {
  test('is taken back with a reason; what is released stays public, and matching forgets it', async () => {
    const world = await aWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await step(world, pledge, 'acceptance', 'release', 'return');
    await world.settle();
    const path = { id: pledge.id };

    const { body } = await world.call('getPledge', { as: 'state', path });
    const released = await world.call('getReleasedPledge', { path });
    const history = await world.call('getPledgeHistory', { as: 'state', path });

    expect([body.state, body.returnReason]).toEqual(['returned', 'Say where it applies.']);
    expect(released.status).toBe(200);
    expect(history.body.items.at(-1)).toMatchObject({
      action: 'return',
      reason: body.returnReason,
    });
    expect(world.table.items().filter(isMatched)).toEqual([]);
  });

  test.each([
    ['proposed', 409],
    ['agreed', 409],
    ['suspended', 409],
    ['declined', 200],
    ['fulfilled', 200],
  ])('under a match that is %s: %i', async (state, status) => {
    const world = await aWorld();
    const { offer } = await aMatch(world, state);
    const path = { id: offer.id };
    const { body } = await world.call('getOffer', { as: 'officer', path });

    const answer = await world.call('returnOffer', {
      as: 'officer',
      path,
      body: { reason: 'Accepted by mistake' },
      headers: { 'if-match': `"v${body.version}"` },
    });

    expect([state, answer.status], answer.text).toEqual([state, status]);
    if (status === 409) expect(answer.body.detail).toContain('Close each of them first');
  });
});

describe('a reference', () => {
  test('is looked up by a few reads, however many records there are and whenever they came in', async () => {
    const table = createMemoryTable();
    let itemsRead = 0;
    const counted = {
      ...table,
      page: async (...given: Parameters<typeof table.page>) => {
        const page = await table.page(...given);
        itemsRead += page.items.length;
        return page;
      },
      indexPage: async (...given: Parameters<typeof table.indexPage>) => {
        const page = await table.indexPage(...given);
        itemsRead += page.items.length;
        return page;
      },
    };
    const world = await aWorld(counted);
    const ids: string[] = [];
    for (let made = 0; made < 150; made += 1)
      ids.push((await born(world, 'offer', anOfferBody(world.parties.stakeholder))).id);
    await world.settle();
    itemsRead = 0;

    for (const id of ids.slice(0, 5)) {
      const query = { reference: referenceOf({ kind: 'offer', id }) };
      const { body } = await world.call('listOffers', { as: 'officer', query });
      expect(body.items.map((each: Fields) => each['id'])).toEqual([id]);
    }

    expect(itemsRead).toBeLessThanOrEqual(5 * 20);
  });

  test('finds its record among those that one may see, however it is written', async () => {
    const world = await aWorld();
    const { id } = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
    const { body } = await world.call('getOffer', { as: 'stakeholder', path: { id } });
    const found = async (
      reference: string,
      as: 'officer' | 'stakeholder' | 'state' = 'officer',
    ) => {
      const answer = await world.call('listOffers', { as, query: { reference } });
      return answer.status === 200
        ? answer.body.items.map((each: Fields) => each['id'])
        : answer.body.errors[0].code;
    };
    const { reference } = body as { readonly reference: string };
    const wrong = `${reference.slice(0, -1)}${reference.endsWith('7') ? '8' : '7'}`;

    expect(await found(reference)).toEqual([id]);
    expect(await found(reference.toLowerCase().replace('-', ' '), 'stakeholder')).toEqual([id]);
    expect(await found(reference, 'state')).toEqual([]);
    expect(await found(wrong)).toBe('notAReference');
    expect(await found('anything')).toBe('notAReference');
    const pledges = await world.call('listPledges', { as: 'officer', query: { reference } });
    expect([pledges.status, pledges.body.errors[0].code]).toEqual([400, 'otherKind']);
  });
});
