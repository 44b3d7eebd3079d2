/** What records said in each of their versions: for their party and the Secretariat, as the log says that they read. */
import { describe, expect, test } from 'vitest';

import { recordKinds } from '#shared/domain/records/record';
import { formerVersionKey } from '#shared/table/keys';
import { born, edited, type Living, step } from '#tests/support/lives';
import { merged, twinOf } from '#tests/support/merging';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { verifyWorld } from '#tests/support/verifying';
import { aWorld, type Persona, type World } from '#tests/support/world';

const bodyOf = {
  pledge: ({ parties }: World, said: Readonly<Record<string, unknown>>) =>
    aPledgeBody(parties.state, said),
  offer: ({ parties }: World, said: Readonly<Record<string, unknown>>) =>
    anOfferBody(parties.stakeholder, said),
} as const;
const routes = { pledge: 'getPledgeVersion', offer: 'getOfferVersion' } as const;
const lists = { pledge: 'getPledgeHistory', offer: 'getOfferHistory' } as const;

const versionOf = ({ call }: World, { kind, id }: Living, version: number, as?: Persona) =>
  call(routes[kind], { ...(as && { as }), path: { id, version: String(version) } });

const titlesOf = async (world: World, living: Living, as: Persona, last: number) => {
  const titles: unknown[] = [];
  for (let version = 1; version <= last; version += 1) {
    const { status, body } = await versionOf(world, living, version, as);
    titles.push(status === 200 ? body.record.title : status);
  }
  return titles;
};

/** Submitted, edited, accepted, edited, released: five versions. */
const aLife = async (kind: 'pledge' | 'offer') => {
  const world = await aWorld();
  const bodyWith = (title: string) => bodyOf[kind](world, { title });
  const living = await born(world, kind, bodyWith('As first submitted'));
  await edited(world, living, bodyWith('As edited'));
  await step(world, living, 'acceptance');
  await edited(world, living, bodyWith('As edited again'));
  await step(world, living, 'acceptance');
  return { world, living };
};

describe.each(recordKinds)('a version of a %s', (kind) => {
  const owner = kind === 'pledge' ? 'state' : 'stakeholder';

  test('reads as it did for its party and for the Secretariat, as its entry in the log says', async () => {
    const { world, living } = await aLife(kind);

    for (const as of [owner, 'officer'] as const) {
      expect(await titlesOf(world, living, as, 6)).toEqual([
        'As first submitted',
        'As edited',
        'As edited',
        'As edited again',
        'As edited again',
        404,
      ]);
      for (const version of [1, 2, 3, 4, 5])
        expect((await versionOf(world, living, version, as)).body).toMatchObject({
          asLogged: true,
          record: { version },
        });
    }
  });

  test('is for nobody else, and the history that others read tells no value', async () => {
    const { world, living } = await aLife(kind);

    const others = [kind === 'pledge' ? 'stakeholder' : 'state', 'reader', undefined] as const;
    const statuses = [];
    for (const as of others) statuses.push((await versionOf(world, living, 1, as)).status);
    expect(statuses).toEqual([404, 404, 401]);
    const { text } = await world.call(lists[kind], { as: 'reader', path: { id: living.id } });
    expect(text).not.toContain('As first submitted');
  });

  test('of a draft is kept for nobody, and what was handed in is from then on', async () => {
    const world = await aWorld();
    const draft = await born(world, kind, bodyOf[kind](world, { draft: true, title: 'Drafted' }));
    await edited(world, draft, bodyOf[kind](world, { title: 'Drafted anew' }));
    await step(world, draft, 'submission', 'return');
    await edited(world, draft, bodyOf[kind](world, { title: 'Corrected' }));

    const former = world.table.items().filter(({ PK }) => PK.startsWith('FORMER#'));
    expect(former.map(({ SK }) => Number(SK.split('#').at(-1)))).toEqual([3, 4]);
    expect(await titlesOf(world, draft, 'officer', 5)).toEqual([
      404,
      404,
      'Drafted anew',
      'Drafted anew',
      'Corrected',
    ]);
  });

  test('that reads otherwise than its entry says is told to do so', async () => {
    const { world, living } = await aLife(kind);
    const key = formerVersionKey(kind, living.id, 2);
    const [item] = await world.table.getMany([key]);
    const forged = { ...(item?.['record'] as object), title: 'As nobody wrote' };
    await world.table.transact([{ put: { ...key, record: forged } }]);

    const { body } = await versionOf(world, living, 2, 'officer');

    expect([body.asLogged, body.record.title]).toEqual([false, 'As nobody wrote']);
  });

  test.each(['0', '-1', '1.5', 'x', '1e3', ''])('is not found by %j', async (version) => {
    const { world, living } = await aLife(kind);

    const { status } = await world.call(routes[kind], {
      as: 'officer',
      path: { id: living.id, version },
    });

    expect([400, 404, 422]).toContain(status);
  });
});

test('what an offer said before its party went into another is read by whoever acts for that one', async () => {
  const world = await aWorld();
  const pair = await twinOf(world);
  const offer = await born(
    world,
    'offer',
    anOfferBody(pair.goes, {
      title: 'Of the twin',
      excludedCountries: ['XC'],
      components: [aComponent({ nextStep: 'Ask the network', nextStepBy: '2027-03-01' })],
    }),
    'stakeholder',
  );
  await merged(world, pair);
  await world.settle();

  const { status, body } = await versionOf(world, offer, 1, 'stakeholder');

  expect([status, body.record?.title, body.asLogged]).toEqual([200, 'Of the twin', true]);
  expect([body.record?.excludedCountries, body.record?.components[0].nextStep]).toEqual([
    ['XC'],
    'Ask the network',
  ]);
});

describe('verification', () => {
  const told = async (world: World) =>
    (await verifyWorld(world)).drift.flatMap(({ differs }) => differs.map(({ of }) => of));

  test.each([
    ['rewritten', 'version 2'],
    ['gone', 'version 2'],
    ['there though no entry says so', 'version'],
  ] as const)('finds a former version that is %s', async (how, of) => {
    const { world, living } = await aLife('pledge');
    await world.settle();
    expect(await told(world)).toEqual([]);
    const key = formerVersionKey('pledge', living.id, how.startsWith('there') ? 99 : 2);
    const record = { title: 'As nobody wrote' };
    await world.table.transact([how === 'gone' ? { delete: key } : { put: { ...key, record } }]);

    expect(await told(world)).toEqual([of]);
  });
});
