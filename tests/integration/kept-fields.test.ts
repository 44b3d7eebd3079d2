/** An edit judges what it says anew, and leaves alone what was taken once and would be refused today. */
import { beforeEach, describe, expect, test } from 'vitest';

import { recordKey } from '#shared/table/keys';
import { born, type Living, step } from '#tests/support/lives';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { etag } from '#tests/support/refusals/scene';
import { aWorld, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const unseen = '\u2060\u2060';
let world: World;
let pledge: Living;

const stored = async (): Promise<{ readonly version: number } & Fields> => {
  const item = await world.table.get(recordKey('pledge', pledge.id));
  return item?.['record'] as { readonly version: number } & Fields;
};

const edit = async (body: Fields) => {
  const { version } = await stored();
  return world.call('editPledge', {
    as: 'state',
    path: { id: pledge.id },
    body,
    headers: { 'if-match': etag(version) },
  });
};

/** Taken by an earlier version, whose rule for texts was another. */
beforeEach(async () => {
  world = await aWorld();
  const body = aPledgeBody(world.parties.state, {
    components: [aComponent({ id: 'c1', area: 'A1' }), aComponent({ id: 'c2', area: 'A2' })],
  });
  pledge = await born(world, 'pledge', body);
  await step(world, pledge, 'acceptance');
  const item = await world.table.get(recordKey('pledge', pledge.id));
  const record = item?.['record'] as { readonly components: readonly Fields[] };
  const [first, ...others] = record.components;
  const components = [{ ...first, text: unseen }, ...others];
  await world.table.put({ ...item, record: { ...record, title: unseen, components } } as never);
});

describe('a record with texts that are refused since', () => {
  test('takes an edit of other fields, and keeps the texts', async () => {
    const answer = await edit({
      caseload: 'under_1000',
      components: [{ id: 'c1', target: ' Half of them ' }],
    });

    expect(answer.status, answer.text).toBe(200);
    expect(await stored()).toMatchObject({
      title: unseen,
      caseload: 'under_1000',
      components: [{ id: 'c1', text: unseen, target: 'Half of them' }, { id: 'c2' }],
    });
  });

  test('takes an edit that removes another component, so that the text stands elsewhere', async () => {
    const answer = await edit({
      removed: ['c2'],
      components: [{ text: 'A new part', area: 'A3' }],
    });

    expect(answer.status, answer.text).toBe(200);
  });

  test.each([
    [{ title: `${unseen}\u2060` }, '/title'],
    [{ caseload: 'many' }, '/caseload'],
    [{ components: [{ id: 'c1', due: 'soon' }] }, '/components/0/due'],
    [{ components: [{ id: 'c2', text: unseen }] }, '/components/0/text'],
    [{ components: [{ text: unseen, area: 'A1' }] }, '/components/0/text'],
  ])('refuses what is wrong in the edit alone: %#', async (body, pointer) => {
    const answer = await edit(body);

    expect(answer.status).toBe(422);
    expect((answer.body.errors as { pointer: string }[]).map((each) => each.pointer)).toEqual([
      pointer,
    ]);
  });

  test('is judged whole where it is submitted again', async () => {
    await step(world, pledge, 'return');

    const answer = await edit({ submit: true });

    expect(answer.status).toBe(422);
    expect((answer.body.errors as { pointer: string }[]).map((each) => each.pointer)).toEqual([
      '/title',
      '/components/0/text',
    ]);
  });
});

/** Lays fields over what is stored of the record and of its first component. */
const keep = async (fields: Fields, component: Fields = {}): Promise<void> => {
  const item = await world.table.get(recordKey('pledge', pledge.id));
  const record = item?.['record'] as { readonly components: readonly Fields[] };
  const [first, ...others] = record.components;
  const components = [{ ...first, text: 'A text', ...component }, ...others];
  await world.table.put({ ...item, record: { ...record, ...fields, components } } as never);
};

const pointersOf = async (body: Fields): Promise<readonly string[]> => {
  const answer = await edit(body);
  if (answer.status === 200) return [];
  expect(answer.status, answer.text).toBe(422);
  return (answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
};

const inFirst = (fields: Fields): Fields => ({ components: [{ id: 'c1', ...fields }] });
const noPlaces = { countries: [], regions: [], anywhere: false, stated: [] };

describe('a rule over several values', () => {
  test.each<[string, Fields, Fields, readonly string[]]>([
    [
      'of places, where a country is no longer one',
      { places: { ...noPlaces, countries: ['XK'] } },
      { places: { countries: ['XK'], regions: ['europe'], anywhere: true } },
      ['/components/0/places/anywhere'],
    ],
    [
      'of a list, where another of its elements is no longer one',
      { places: { ...noPlaces, countries: ['XK'] } },
      { places: { countries: ['XK', 'KEN', 'KEN'] } },
      ['/components/0/places/countries'],
    ],
    [
      'of a time, where its words are refused since',
      { window: { stated: unseen } },
      { window: { stated: unseen, start: '2030', end: '2029' } },
      ['/components/0/window/end'],
    ],
    [
      'of a time, which did not hold before either, over what is new of it',
      { window: { start: '2030', end: '2029' } },
      { window: { start: '2031', end: '2029' } },
      ['/components/0/window/end'],
    ],
    [
      'of an amount, where its period is no longer one',
      { quantity: { min: 1, max: 2, unit: 'days', per: 'week' } },
      { quantity: { min: 3, max: 2, unit: 'days', currency: 'EUR', per: 'week' } },
      ['/components/0/quantity/max', '/components/0/quantity/currency'],
    ],
  ])('%s, is asked all the same', async (_name, kept, sent, pointers) => {
    await keep({}, kept);

    expect(await pointersOf(inFirst(sent))).toEqual(pointers);
  });
});

describe('an element that is refused since', () => {
  test.each<[string, Fields, Fields]>([
    ['before which another goes', { channels: ['ok', unseen] }, { channels: [unseen] }],
    ['before which another comes', { channels: [unseen] }, { channels: ['new', unseen] }],
    ['among countries', { excludedCountries: ['KEN', 'XK'] }, { excludedCountries: ['XK'] }],
    [
      'in a list that is too long, and gets shorter',
      { channels: [unseen, ...Array.from({ length: 22 }, (_, n) => `channel ${n}`)] },
      { channels: [unseen, ...Array.from({ length: 21 }, (_, n) => `channel ${n + 1}`)] },
    ],
  ])('%s, stays', async (_name, kept, sent) => {
    await keep(kept);

    expect(await pointersOf(sent)).toEqual([]);
    expect(await stored()).toMatchObject(sent);
  });

  test('among conditions stays where another goes', async () => {
    const condition = { kind: 'policy', text: unseen };
    await keep({}, { conditions: [{ kind: 'funding', text: 'Half' }, condition] });

    expect(await pointersOf(inFirst({ conditions: [condition] }))).toEqual([]);
  });

  test.each<[string, Fields, Fields, readonly string[]]>([
    [
      'comes once more',
      { channels: ['ok', unseen] },
      { channels: [unseen, unseen] },
      ['/channels/1'],
    ],
    [
      'comes in place of another',
      { channels: [unseen] },
      { channels: [`${unseen}\u2060`] },
      ['/channels/0'],
    ],
    [
      'comes in another field',
      { excludedCountries: ['XK'] },
      inFirst({ places: { countries: ['XK'] } }),
      ['/components/0/places/countries/0'],
    ],
  ])('is refused where it %s', async (_name, kept, sent, pointers) => {
    await keep(kept);

    expect(await pointersOf(sent)).toEqual(pointers);
  });

  test('hides no new fault beside it', async () => {
    await keep({ sources: [unseen] });

    expect(await pointersOf({ sources: [unseen, 'ftp://example.org'] })).toEqual(['/sources/1']);
  });

  test('leaves what is read of the others as ever', async () => {
    await keep({ sources: [unseen] }, { places: { ...noPlaces, countries: ['XK'] } });

    const links = { sources: [unseen, 'https://example.org/a; https://example.org/b'] };
    expect(
      await pointersOf({
        ...links,
        ...inFirst({ places: { countries: ['XK'], stated: [' here '] } }),
      }),
    ).toEqual([]);
    expect(await stored()).toMatchObject({
      sources: [unseen, 'https://example.org/a', 'https://example.org/b'],
      components: [
        { places: { countries: ['XK'], regions: [], anywhere: false, stated: ['here'] } },
        {},
      ],
    });
  });
});
