import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';

import { contentSchemas } from '#shared/contract/records/content-schemas';
import { componentSchema } from '#shared/domain/records/component';
import { componentFields as describedOfComponent } from '#shared/domain/fields/component-fields';
import { recordFields } from '#shared/domain/fields/record-fields';
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import { examplesOf } from '#tests/support/described-examples';
import { aWorld, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

/** A value for each field of the schemas: one with a shape of its own that is added needs one here, or this file fails. */
const component = {
  ...examplesOf(describedOfComponent),
  part: '2.b',
  text: 'Train the members of an appeal body',
  area: 'A1',
  topics: ['appeal-body'],
  quantity: { min: 3, max: 5, unit: 'money', currency: 'EUR', per: 'year' },
  places: { countries: ['XA'], regions: [], anywhere: false, stated: ['elsewhere'] },
  window: { start: '2026', end: '2027-02', stated: 'soon' },
  conditions: [{ kind: 'funding', text: 'If funds are found' }],
} as const;

const contents = (world: World) => ({
  ...examplesOf(recordFields),
  title: 'An appeal body',
  language: 'fr',
  excludedPartyIds: [world.parties.otherState],
  excludedCountries: ['XC'],
  sources: ['https://example.org/a'],
  supportRequested: true,
  availability: 'committed',
});

const isClearable = (schema: unknown): boolean =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;

const routesOf = (kind: RecordKind) =>
  kind === 'pledge'
    ? ({ create: 'createPledge', edit: 'editPledge', read: 'getPledge', as: 'state' } as const)
    : ({ create: 'createOffer', edit: 'editOffer', read: 'getOffer', as: 'stakeholder' } as const);

const shapeOf = (kind: RecordKind): Readonly<Record<string, unknown>> => contentSchemas[kind].shape;

/** A record that answers everything, with two components. */
const answered = async (kind: RecordKind, draft = false) => {
  const world = await aWorld();
  const { as, ...routes } = routesOf(kind);
  const other = routesOf(kind === 'pledge' ? 'offer' : 'pledge');
  // The other half of a record must be of the same party, so the State has an offer here.
  const linked = await world.call(kind === 'pledge' ? 'createOffer' : 'createPledge', {
    as: kind === 'pledge' ? 'state' : other.as,
    body: { title: 'The other half', language: 'en', components: [{ text: 'A', area: 'A1' }] },
  });
  const all: Fields = {
    ...contents(world),
    components: [component, { ...component, part: '3' }],
    linkedId: kind === 'pledge' ? linked.body.id : null,
  };
  const body = Object.fromEntries(Object.keys(shapeOf(kind)).map((field) => [field, all[field]]));
  const missing = Object.entries(body).filter(([, value]) => value === undefined);
  expect(missing).toEqual([]);
  const made = await world.call(routes.create, { as, body: { ...body, draft } });
  expect(made.status, made.text).toBe(201);
  const path = { id: made.body.id as string };
  const read = async (): Promise<Fields> =>
    (await world.call(routes.read, { as, path })).body as Fields;
  let version = 1;
  const put = async (change: Fields) => {
    const headers = { 'if-match': `"v${version}"` };
    const answer = await world.call(routes.edit, { as, path, headers, body: change });
    if (answer.status === 200) version = answer.body.version as number;
    return answer;
  };
  return { world, read, put, body };
};

const said = (kind: RecordKind, record: Fields): Fields =>
  Object.fromEntries(Object.keys(shapeOf(kind)).map((field) => [field, record[field]]));

const without = (record: Fields, ...fields: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));

/** How far a component is served is counted, and depends on whether the pledge asks. */
const stated = (record: Fields): Fields => ({
  ...record,
  components: (record['components'] as readonly Fields[]).map((each) => without(each, 'status')),
});

describe.each(recordKinds)('a change of a %s', (kind) => {
  const fields = Object.keys(shapeOf(kind));
  const componentFields = Object.keys(componentSchema.shape).filter((field) => field !== 'id');

  test('keeps every field that is not sent, whichever are', async () => {
    const { read, put } = await answered(kind);
    const before = said(kind, await read());

    await fc.assert(
      fc.asyncProperty(
        fc.subarray(fields.filter((field) => field !== 'components')),
        fc.option(fc.subarray(componentFields)),
        async (some, someOfComponent) => {
          const [first] = before['components'] as readonly Fields[];
          const change = {
            ...Object.fromEntries(some.map((field) => [field, before[field]])),
            ...(someOfComponent
              ? {
                  components: [
                    {
                      id: 'c1',
                      ...Object.fromEntries(someOfComponent.map((f) => [f, first?.[f]])),
                    },
                  ],
                }
              : {}),
          };
          const answer = await put(change);
          expect(answer.status, answer.text).toBe(200);
          expect(JSON.stringify(said(kind, await read()))).toBe(JSON.stringify(before));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('clears by null each field that may be absent, and no other', async () => {
    for (const field of fields.filter((each) => each !== 'components')) {
      const { read, put } = await answered(kind);
      const before = await read();
      const answer = await put({ [field]: null });
      const after = await read();
      const schema = shapeOf(kind)[field];
      if (!isClearable(schema)) {
        expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, `/${field}`]);
        continue;
      }
      const empty = (schema as z.ZodType).parse(undefined);
      expect([field, after[field]]).toEqual([field, empty]);
      const others = [field, 'version', 'updatedAt'];
      expect(without(stated(after), ...others)).toEqual(without(stated(before), ...others));
    }
  });

  test('clears by null each field of a component that may be absent, and leaves the other component', async () => {
    const { read, put } = await answered(kind);
    for (const field of componentFields) {
      const before = (await read())['components'] as readonly Fields[];
      const answer = await put({ components: [{ id: 'c1', [field]: null }] });
      const after = (await read())['components'] as readonly Fields[];
      const schema = (componentSchema.shape as Readonly<Record<string, z.ZodType>>)[field];
      if (field !== 'area' && !isClearable(schema)) {
        expect([answer.status, answer.body.errors[0].pointer]).toEqual([
          422,
          `/components/0/${field}`,
        ]);
        continue;
      }
      const empty = field === 'area' ? null : schema?.parse(undefined);
      expect([answer.status, field, after[0]?.[field]]).toEqual([200, field, empty]);
      expect(without(after[0] ?? {}, field)).toEqual(without(before[0] ?? {}, field));
      expect(after[1]).toEqual(before[1]);
    }
  });

  test('adds what has no id, removes only what is named, and pairs the rest', async () => {
    const { read, put } = await answered(kind);

    await put({
      components: [
        { text: 'A third', area: 'A2' },
        { id: 'c2', text: 'Second' },
      ],
    });
    const added = (await read())['components'] as readonly Fields[];
    await put({ removed: ['c1'] });
    const left = (await read())['components'] as readonly Fields[];

    expect(added.map(({ id, text }) => [id, text])).toEqual([
      ['c1', component.text],
      ['c2', 'Second'],
      ['c3', 'A third'],
    ]);
    expect(left).toEqual(added.slice(1));
  });

  test.each([
    [
      'an id that is none of its components',
      { components: [{ id: 'c9', text: 'A' }] },
      ['/components/0/id', 'unknownComponent'],
    ],
    ['a removal of what it does not have', { removed: ['c9'] }, ['/removed/0', 'unknownComponent']],
    [
      'a component that is changed and removed',
      { components: [{ id: 'c1' }], removed: ['c1'] },
      ['/removed/0', 'changedAndRemoved'],
    ],
    [
      'one component twice',
      { components: [{ id: 'c1' }, { id: 'c1' }] },
      ['/components/1/id', 'repeated'],
    ],
    ['null for all components', { components: null }, ['/components', 'wrongType']],
    ['the removal of all components', { removed: ['c1', 'c2'] }, ['/components', 'tooFew']],
    ['a field that there is not', { planet: null }, ['/planet', 'unknownField']],
    [
      'an error in the second that is sent',
      { components: [{ id: 'c2' }, { id: 'c1', area: 'A9' }] },
      ['/components/1/area', 'unknownId'],
    ],
  ])('refuses %s, at its place', async (_, change, named) => {
    const { read, put } = await answered(kind);
    const before = await read();

    const { status, body } = await put(change);

    expect([status, body.errors.map(({ pointer, code }: Fields) => [pointer, code])]).toEqual([
      422,
      [named],
    ]);
    expect(await read()).toEqual(before);
  });

  test('takes the whole record as it was sent before', async () => {
    const { read, put, body } = await answered(kind);
    const before = said(kind, await read());
    const [first, second] = body['components'] as readonly Fields[];

    const answer = await put({
      ...body,
      components: [
        { id: 'c1', ...first },
        { id: 'c2', ...second },
      ],
    });

    expect(answer.status, answer.text).toBe(200);
    expect(said(kind, await read())).toEqual(before);
  });
});
