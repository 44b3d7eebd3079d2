/** Whatever stands in a field of any body: it is taken, or refused with its pointer, and never fails where it is kept. */
import { beforeAll, describe, expect, test } from 'vitest';

import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { type RouteId, routes } from '#shared/contract/routes';
import type { RecordKind } from '#shared/domain/records/record';
import { publicRecordRowSchema } from '#shared/public-record/public-record-row';
import { etag, ownerOf } from '#tests/support/refusals/scene';
import { routeCalls, type RouteCall } from '#tests/support/storage/route-calls';
import { type Setting, setStage, type Stage } from '#tests/support/storage/stage';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { allFieldsOf, type FieldPath, withAt } from '#tests/support/text-fields';
import { openWorld, type World } from '#tests/support/world';

/** In the body as it is sent; numbers that no program here would write are written by hand. */
const values: readonly string[] = [
  '"\\ud800"',
  '"A1\\udfff"',
  '"\\u0000"',
  '"\\u202e2027"',
  '"NaN"',
  '"Infinity"',
  '"1e400"',
  '""',
  '" "',
  '"٢٠"',
  '1e400',
  '-1e400',
  '1e308',
  '-1e308',
  '1e21',
  '-1e21',
  '9007199254740993',
  '-9007199254740993',
  '1e-200',
  '-0',
  '0.1',
  '-1',
  'null',
  'true',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '["\\ud800"]',
  '[-1e21]',
  '[{}]',
  '{"\\ud800":"\\ud800"}',
  '{"id":"\\ud800","start":"\\ud800","min":-1e21}',
];

type Tried = {
  readonly route: RouteId;
  readonly says: string;
  readonly fields: readonly FieldPath[];
  readonly on: Setting;
  readonly call: RouteCall['call'];
};

const draftOf = (kind: RecordKind): readonly [RouteId, RouteCall][] => [
  [
    kind === 'pledge' ? 'createPledge' : 'createOffer',
    {
      says: 'as a draft',
      call: ({ scene: { world } }) => ({
        as: ownerOf(kind),
        body:
          kind === 'pledge'
            ? aPledgeBody(world.parties.state, { draft: true })
            : anOfferBody(world.parties.stakeholder, { draft: true }),
      }),
    },
  ],
  [
    kind === 'pledge' ? 'editPledge' : 'editOffer',
    {
      says: 'of a draft',
      call: ({ scene }) => {
        const { path, version } = scene.records[kind].draft;
        const headers = { 'if-match': etag(version) };
        return { as: ownerOf(kind), path, headers, body: { title: 'Another title' } };
      },
    },
  ],
];

const fieldsOf = (route: RouteId): readonly FieldPath[] => {
  const { body, describedBody }: Operation = operations[route];
  const schema = describedBody ?? body;
  if (!schema) return [];
  const rows = allFieldsOf(publicRecordRowSchema);
  return route === 'importRecords'
    ? [...allFieldsOf(schema), ...rows.map((path) => ['records', 0, ...path])]
    : allFieldsOf(schema);
};

const withBodies = (Object.keys(routes) as readonly RouteId[]).filter(
  (route) => (operations[route] as Operation).body !== undefined,
);

const tried: readonly Tried[] = [
  ...withBodies.flatMap((route) => {
    const calls = routeCalls[route];
    return calls === 'asks no storage' ? [] : calls.map((each) => [route, each] as const);
  }),
  ...draftOf('pledge'),
  ...draftOf('offer'),
].map(([route, { says = '', on = 'at rest', call }]) => ({
  route,
  says,
  on,
  call,
  fields: fieldsOf(route),
}));

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
}, 60_000);

const isLong = process.env['LONG'] === '1';
/** Unless all is tried, each field meets one value in so many, another than its neighbours. */
const turns = 12;

let requests = 1_000;

const opened = (on: Setting): World => {
  requests += 1_000;
  const { parties } = stage.scene.world;
  const world = on === 'real record' ? 'real' : 'made_up';
  return openWorld(stage.tables[on].fork(), parties, { world }, requests);
};

const written = (body: unknown, field: FieldPath, value: string): string =>
  JSON.stringify(withAt(body, field, 'the value')).replace('"the value"', () => value);

test('every route that takes a body is tried', () => {
  expect(new Set(tried.map(({ route }) => route))).toEqual(new Set(withBodies));
});

describe('a value that no field takes fails nothing', () => {
  test.each(tried)(
    'in any field of $route $says',
    async ({ route, on, call, fields }) => {
      const given = await call(stage);
      const { body, ...request } = given;
      const faults: string[] = [];
      let world = opened(on);
      for (const [place, field] of fields.entries())
        for (const [turn, value] of values.entries()) {
          if (!isLong && (place + turn) % turns !== 0) continue;
          const rawBody = written(body, field, value);
          const { status, body: answer } = await world.call(route, { ...request, rawBody });
          const at = `${field.join('/')} ${value.slice(0, 60)}: ${status}`;
          if (status >= 500) faults.push(at);
          if ((status === 400 || status === 422) && !answer.errors?.length)
            faults.push(`${at}, unexplained`);
          if (status < 300 && JSON.stringify(answer).includes('Something failed on our side'))
            faults.push(`${at}, row`);
          if (status < 300) world = opened(on);
        }

      expect(faults).toEqual([]);
    },
    120_000,
  );
});
