/** An offer whose last day has passed stands unconfirmed and is out of matching, until its party confirms it. */
import { beforeEach, describe, expect, test } from 'vitest';

import { caretake } from '#functions/upkeep/caretake';
import { lapseKey, lapsePartition } from '#shared/table/keys';
import { violationsIn } from '#tests/support/invariants';
import { born, changed, type Living, step } from '#tests/support/lives';
import { etag } from '#tests/support/refusals/scene';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const lastDay = '2026-03-31';

let world: World;
let pledge: Living;
let offer: Living;
let clock: string;

const runHourlyOn = async (day: string, table = world.table): Promise<void> => {
  clock = `${day}T10:20:00.000Z`;
  await caretake({ ...world.dependencies, table, now: () => clock })();
  await world.settle();
};

const read = async (): Promise<Record<string, unknown>> =>
  (await world.call('getOffer', { as: 'officer', path: { id: offer.id } })).body;

const isPublicUnconfirmed = async (): Promise<boolean> =>
  (await world.call('getReleasedOffer', { path: { id: offer.id } })).body.unconfirmed;

const suggested = async (as: 'officer' | 'state' = 'officer'): Promise<readonly string[]> => {
  const { body } = await world.call('getPledgeSuggestions', { as, path: { id: pledge.id } });
  return body.items.map((item: { counterpart: { id: string } }) => item.counterpart.id);
};

const actions = async (): Promise<readonly string[]> => {
  const { body } = await world.call('getOfferHistory', { as: 'officer', path: { id: offer.id } });
  return body.items.map(({ action }: { action: string }) => action);
};

const confirm = async (body: object) => {
  const answer = await world.call('confirmOffer', {
    as: 'stakeholder',
    path: { id: offer.id },
    body,
    headers: { 'if-match': etag((await read())['version'] as number) },
  });
  await world.settle();
  return answer;
};

beforeEach(async () => {
  world = await aWorld();
  pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  offer = await born(
    world,
    'offer',
    anOfferBody(world.parties.stakeholder, { validUntil: '2026-03' }),
  );
  for (const each of [pledge, offer]) await step(world, each, 'acceptance', 'release');
  await world.settle();
});

describe('an offer with a last day', () => {
  test('is suggested on the day before and on the day, and to nobody on the day after', async () => {
    for (const day of ['2026-03-30', lastDay]) {
      await runHourlyOn(day);
      expect(await suggested(), day).toEqual([offer.id]);
      expect(await read(), day).toMatchObject({ unconfirmed: false, version: 3 });
    }

    await runHourlyOn('2026-04-01');

    expect(await read()).toMatchObject({ unconfirmed: true, state: 'accepted', version: 4 });
    expect([await suggested(), await suggested('state')]).toEqual([[], []]);
    expect(await isPublicUnconfirmed()).toBe(true);
    expect((await actions()).at(-1)).toBe('lapse');
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('lapses once, however often the hour comes', async () => {
    await runHourlyOn('2026-04-01');
    await runHourlyOn('2026-04-01');

    expect((await actions()).filter((action) => action === 'lapse')).toHaveLength(1);
    expect(await read()).toMatchObject({ version: 4 });
    expect(world.table.items().filter(({ PK }) => PK === lapsePartition)).toEqual([]);
  });

  test('lapses in the next hour where a run died before its change or right after it', async () => {
    const dies = (isDone: boolean) => ({
      ...world.table,
      transact: async (given: Parameters<World['table']['transact']>[0]) => {
        if (isDone) await world.table.transact(given);
        throw new Error('The run was ended');
      },
    });
    await expect(runHourlyOn('2026-04-01', dies(false))).rejects.toThrow('ended');
    expect(await read()).toMatchObject({ unconfirmed: false, version: 3 });
    await expect(runHourlyOn('2026-04-01', dies(true))).rejects.toThrow('ended');

    await runHourlyOn('2026-04-01');

    expect(await read()).toMatchObject({ unconfirmed: true, version: 4 });
    expect(await suggested()).toEqual([]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('that its party changed in the same moment is left as its party has it', async () => {
    const table = {
      ...world.table,
      transact: async (given: Parameters<World['table']['transact']>[0]) => {
        if (JSON.stringify(given).includes('"lapse"') && (await read())['version'] === 3)
          await changed(world, offer, { validUntil: '2027' });
        return world.table.transact(given);
      },
    };

    await runHourlyOn('2026-04-01', table);

    expect(await read()).toMatchObject({ unconfirmed: false, version: 4, validUntil: '2027' });
    expect(await suggested()).toEqual([offer.id]);
  });

  test('waits for its own last day alone: another that a restore left behind goes, and no more comes of it', async () => {
    const waiting = () =>
      world.table.items().flatMap(({ PK, SK }) => (PK === lapsePartition ? [SK] : []));
    const own = waiting();
    await world.table.put(lapseKey('2026-01-05', offer.id));
    const before = await actions();

    await runHourlyOn('2026-02-01');

    expect([waiting(), await actions()]).toEqual([own, before]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('is found by the first page of what waits, whatever waits behind it', async () => {
    for (let day = 10; day < 50; day += 1)
      await world.table.put(lapseKey(`2031-01-${day}`, offer.id));
    const pages: unknown[] = [];
    const table = {
      ...world.table,
      page: async (...asked: Parameters<World['table']['page']>) => {
        if (asked[0] === lapsePartition) pages.push(asked);
        return world.table.page(...asked);
      },
    };

    await runHourlyOn('2026-04-01', table);

    expect(await read()).toMatchObject({ unconfirmed: true });
    expect(pages).toHaveLength(1);
  });
});

describe('a lapsed offer', () => {
  beforeEach(() => runHourlyOn('2026-04-01'));

  test('says why it is suggested to nobody, and what would help', async () => {
    const { body } = await world.call('getOfferSuggestions', {
      as: 'stakeholder',
      path: { id: offer.id },
      query: { language: 'en' },
    });

    expect(body.items).toEqual([]);
    expect(body.none.reasons).toEqual([
      expect.objectContaining({ reason: 'confirmed', count: 1, of: 1 }),
    ]);
    expect(body.none.changes).toEqual([
      expect.objectContaining({ side: 'offer', field: 'validUntil' }),
    ]);
  });

  test.each([
    ['another day', { validUntil: '2027-06' }, '2027-06'],
    ['no day', { validUntil: null }, undefined],
  ])('comes back when its party confirms it with %s', async (_, body, validUntil) => {
    const answer = await confirm(body);

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ unconfirmed: false, state: 'accepted' });
    expect(answer.body.validUntil).toBe(validUntil);
    expect([await suggested(), await suggested('state')]).toEqual([[offer.id], [offer.id]]);
    expect(await isPublicUnconfirmed()).toBe(false);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('comes back when its party edits the day, and lapses again after that', async () => {
    await changed(world, offer, { validUntil: '2026-04' });
    await world.settle();
    expect(await suggested()).toEqual([offer.id]);

    await runHourlyOn('2026-05-01');

    expect(await suggested()).toEqual([]);
  });

  test('stays lapsed when its party edits something else, and lapses no more once withdrawn', async () => {
    await changed(world, offer, { title: 'In other words' });
    await world.settle();
    expect(await read()).toMatchObject({ unconfirmed: true });
    await changed(world, offer, { validUntil: '2026-04' });
    await step(world, offer, 'withdrawal');

    await runHourlyOn('2026-05-01');

    expect((await actions()).filter((action) => action === 'lapse')).toHaveLength(1);
  });
});
