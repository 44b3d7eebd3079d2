import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';

import { operations } from '#shared/contract/operations';
import type { Operation } from '#shared/contract/operation';
import type { RouteId } from '#shared/contract/routes';
import { publicRecordRowSchema } from '#shared/public-record/public-record-row';
import { type RouteCall, routeCalls } from '#tests/support/storage/route-calls';
import { type Setting, setStage, type Stage } from '#tests/support/storage/stage';
import { allFieldsOf, type FieldPath, textFieldsOf, withAt } from '#tests/support/text-fields';
import { openWorld } from '#tests/support/world';

/** Each is a character that some rule of a text looks for, passes over, or reads in another form. */
const floodedWith: Readonly<Record<string, string>> = {
  blanks: ' ',
  'line breaks': '\n',
  'zero-width spaces': '\u200B',
  'byte order marks': '\uFEFF',
  semicolons: ';',
  'Arabic commas': '\u060C',
  bars: '|',
  'angle brackets': '<',
  brackets: '(',
  'full stops': '.',
  'at signs': '@',
  quotes: '"',
  digits: '1',
  accents: '\u0301',
  'embeddings never closed': '\u202A',
  'isolates in pairs': '\u2067\u2069',
  'tags that hide': '\u{E0061}',
  flags: '\u{1F3F4}\u{E0067}',
  'letters of many': '\uFDFA',
  'halves of a character': '\uD800',
  'separators and what opens': ';<\u200B',
  addresses: ';http://a',
  'mentions of rows': '(rows 1, ',
};

/** As long as an address may be, so that no limit ends it, and as long as a body may be. */
const sizes = [1_990, 60_000] as const;

const floodOf = (sign: string, size: number): string => {
  const inBytes = Buffer.byteLength(JSON.stringify(sign)) - 2;
  const length = Math.min(size / sign.length, 60_000 / inBytes);
  return `a${sign.repeat(length)}a`;
};

/** What is flooded of a call: a field of its body, or of its query. */
type Field = { readonly part: 'body' | 'query'; readonly path: FieldPath };

type Flooded = {
  readonly route: RouteId;
  readonly says: string;
  readonly fields: readonly Field[];
  readonly on: Setting;
  readonly call: RouteCall['call'];
};

/** Rows of an import are read one by one, by a schema of their own. */
const rowFields: readonly Field[] = textFieldsOf(publicRecordRowSchema).map((path) => ({
  part: 'body',
  path: ['records', 0, ...path],
}));

const fieldsOf = (route: RouteId): readonly Field[] => {
  const { body, describedBody, query }: Operation = operations[route];
  const schema = describedBody ?? body;
  return [
    ...(schema ? textFieldsOf(schema) : []).map((path) => ({ part: 'body', path }) as const),
    ...(route === 'importRecords' ? rowFields : []),
    ...(query ? allFieldsOf(query) : []).map((path) => ({ part: 'query', path }) as const),
  ];
};

/** A draft takes what is unfinished, so that more of it is read. */
const drafts: Readonly<Partial<Record<RouteId, readonly RouteCall[]>>> = Object.fromEntries(
  (['createPledge', 'createOffer'] as const).map((route) => [
    route,
    [
      {
        says: 'a draft',
        call: () => ({
          as: route === 'createPledge' ? 'state' : 'stakeholder',
          body: { draft: true, title: 'A title' },
        }),
      } satisfies RouteCall,
    ],
  ]),
);

const callsOf = (route: RouteId): readonly RouteCall[] => {
  const calls = routeCalls[route];
  return [
    ...(calls === 'asks no storage' ? [{ call: () => ({}) }] : calls),
    ...(drafts[route] ?? []),
  ];
};

/** Every route that takes a body or a query, by every call of it that the product takes. */
const flooded: readonly Flooded[] = (Object.keys(routeCalls) as RouteId[]).flatMap((route) => {
  const fields = fieldsOf(route);
  return fields.length === 0
    ? []
    : callsOf(route).map(({ says = 'as it is', on = 'at rest', call }) => ({
        route,
        says,
        fields,
        on,
        call,
      }));
});

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});

/** The clock of a thread goes in steps of some milliseconds. */
const oneStep = 4;

/** What this thread alone worked, in milliseconds: other tests run at the same time. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** On a table of its own, as the setting left it: what is asked anew must be worked out anew. */
const taken = async (
  { route, on, call }: Flooded,
  { part, path }: Field,
  value: unknown,
): Promise<{ readonly status: number; readonly milliseconds: number }> => {
  const { parties, dependencies } = on === 'real record' ? stage.real : stage.scene.world;
  const world = openWorld(stage.tables[on].fork(), parties, { world: dependencies.world });
  const request = await call(stage);
  const whole = { ...request, [part]: withAt(request[part], path, value) };
  const started = worked();
  const { status } = await world.call(route, whole);
  return { status, milliseconds: Math.max(oneStep, worked() - started) };
};

/** Below this many times the work of a plain text of that length, nobody notices. */
const unnoticed = 20;
/** A text of four times the length is four times the work; its square is sixteen times. */
const most = 9;
const tries = 4;

type Sized = (size: number) => unknown;

/** What is wrong with the answer to a flood, if anything is. */
const faultOf = async (
  each: Flooded,
  field: Field,
  { size, value, plain }: { readonly size: number; readonly value: Sized; readonly plain: number },
): Promise<string | undefined> => {
  let whole = Infinity;
  let quarter = Infinity;
  for (let at = 0; at < tries; at += 1) {
    const answered = await taken(each, field, value(size));
    if (answered.status >= 500) return `${answered.status}`;
    whole = Math.min(whole, answered.milliseconds);
    if (whole <= unnoticed * plain) return undefined;
    quarter = Math.min(quarter, (await taken(each, field, value(size / 4))).milliseconds);
    if (whole <= most * quarter) return undefined;
  }
  return `${Math.round(whole)} ms, and ${Math.round(quarter)} ms for a quarter of it`;
};

/** A list of what is no entry of it, or an unfinished one. */
const listedBy: Readonly<Record<string, unknown>> = {
  nothing: null,
  'empty texts': '',
  'one letter': 'x',
  'empty objects': {},
  'components of one id': { id: 'c1' },
};

const listsAmong = (fields: readonly Field[]): readonly Field[] => {
  const lists = fields.flatMap(({ part, path }) =>
    path.flatMap((step, at) => (step === 0 ? [{ part, path: path.slice(0, at) }] : [])),
  );
  return [...new Map(lists.map((field) => [field.path.join('/'), field])).values()];
};

const named = ({ part, path }: Field): string => `${part}/${path.join('/')}`;

const isLong = process.env['LONG'] === '1';
/** Unless all is tried, each field meets one flood in so many, of one length, and others than its neighbours. */
const turns = 24;

const isTried = (place: number, length: number, turn: number): boolean =>
  isLong || ((place + turn) % turns === 0 && place % 2 === length);

/** The address that holds a query has a limit of its own at the gateway. */
const sizesOf = ({ part }: Field): readonly number[] => (part === 'query' ? [1_990, 8_000] : sizes);

describe('work grows no faster than what is sent', () => {
  test.each(flooded)('in every field of text that $route takes: $says', async (each) => {
    const faults: string[] = [];
    for (const [place, field] of each.fields.entries())
      for (const [at, size] of sizesOf(field).entries()) {
        const floods = Object.entries(floodedWith).filter((_, turn) => isTried(place, at, turn));
        if (floods.length === 0) continue;
        const plain = (await taken(each, field, 'x'.repeat(size))).milliseconds;
        for (const [name, sign] of floods) {
          const value: Sized = (length) => floodOf(sign, length);
          const fault = await faultOf(each, field, { size, value, plain });
          if (fault) faults.push(`${named(field)}, ${size} ${name}: ${fault}`);
        }
      }

    expect(faults).toEqual([]);
  });

  test.each(flooded)('in every list that $route takes: $says', async (each) => {
    const faults: string[] = [];
    for (const [place, field] of listsAmong(each.fields).entries()) {
      const plain = (await taken(each, field, ['x'.repeat(60_000)])).milliseconds;
      const floods = Object.entries(listedBy);
      for (const [name, entry] of isLong
        ? floods
        : floods.slice(place % floods.length).slice(0, 1)) {
        const length = JSON.stringify(entry).length + 1;
        const value: Sized = (size) => Array.from({ length: size / length }, () => entry);
        const fault = await faultOf(each, field, { size: 60_000, value, plain });
        if (fault) faults.push(`${named(field)}, ${name}: ${fault}`);
      }
    }

    expect(faults).toEqual([]);
  });

  test('of every route that takes a body or a query', () => {
    const taking = (Object.keys(operations) as RouteId[]).filter((route) => {
      const { body, query }: Operation = operations[route];
      // Nothing, or a yes or no: there is no text in it.
      const takesNothing =
        body instanceof z.ZodObject &&
        Object.values(body.shape).every((field) => field instanceof z.ZodBoolean);
      // What a page does not know of its address it leaves out, so it has no field of its own.
      return (
        route !== 'getCoveragePage' && !takesNothing && (body !== undefined || query !== undefined)
      );
    });

    expect(new Set(flooded.map(({ route }) => route))).toEqual(new Set(taking));
  });
});
