import { beforeAll, describe, expect, test } from 'vitest';

import { operations } from '#shared/contract/operations';
import type { Operation } from '#shared/contract/operation';
import type { RouteId } from '#shared/contract/routes';
import { publicRecordRowSchema } from '#shared/public-record/public-record-row';
import { aScene, type Scene } from '#tests/support/refusals/scene';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { type FieldPath, textFieldsOf, withAt } from '#tests/support/text-fields';
import { aRealWorld, type Call, type World } from '#tests/support/world';

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

type Flooded = {
  readonly route: RouteId;
  readonly fields: readonly FieldPath[];
  readonly call: (scene: Scene, real: World) => Call;
  /** Of what is read in the real register alone. */
  readonly isReal?: true;
};

const fieldsOf = (route: RouteId): readonly FieldPath[] => {
  const { body, describedBody }: Operation = operations[route];
  const schema = describedBody ?? body;
  return schema ? textFieldsOf(schema) : [];
};

const fullRow = {
  row: 1,
  kind: 'offer',
  title: 'A title',
  from: [{ name: 'A party', type: 'ngo_int' }],
  areas: ['A1'],
  source: ['https://www.unhcr.org/a'],
};

const pledgeOf = ({ world }: Scene) => aPledgeBody(world.parties.state);
const offerOf = ({ world }: Scene) => anOfferBody(world.parties.stakeholder);
const ended = (route: RouteId, call: Flooded['call']): Flooded => ({
  route,
  fields: fieldsOf(route),
  call,
});

const routesWithTexts: readonly Flooded[] = [
  ended('createPledge', (scene) => ({ as: 'state', body: pledgeOf(scene) })),
  ended('previewOffer', (scene) => ({ as: 'stakeholder', body: offerOf(scene) })),
  ended('createOffer', (scene) => ({
    as: 'stakeholder',
    body: { ...offerOf(scene), draft: true },
  })),
  ended('editPledge', ({ records }) => ({
    as: 'state',
    path: records.pledge.submitted.path,
    body: {},
    headers: { 'if-match': `"v${records.pledge.submitted.version}"` },
  })),
  ended('returnPledge', ({ records }) => ({
    as: 'officer',
    path: records.pledge.draft.path,
    body: {},
    headers: { 'if-match': '"v1"' },
  })),
  ended('proposeMatch', ({ records }) => ({
    as: 'officer',
    body: {
      pledge: { recordId: records.pledge.accepted.id, component: 'c1' },
      offer: { recordId: records.offer.accepted.id, component: 'c1' },
    },
  })),
  ended('proposeAllocation', () => ({ as: 'officer', body: { selection: {} } })),
  ended('createParty', () => ({
    as: 'administrator',
    body: { name: 'A party', type: 'legal', country: 'XA' },
  })),
  {
    route: 'importRecords',
    isReal: true,
    fields: textFieldsOf(publicRecordRowSchema).map((path) => ['records', 0, ...path]),
    call: () => ({ as: 'officer', body: { mode: 'preview', records: [fullRow] } }),
  },
];

let scene: Scene;
let real: World;
beforeAll(async () => {
  scene = await aScene();
  real = await aRealWorld();
});

/** A key of each call's own: what is asked anew must be worked out anew. */
let keys = 0;

/** The clock of a thread goes in steps of some milliseconds. */
const oneStep = 4;

/** What this thread alone worked, in milliseconds: other tests run at the same time. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const taken = async (
  { route, call, isReal }: Flooded,
  field: FieldPath,
  value: unknown,
): Promise<{ readonly status: number; readonly milliseconds: number }> => {
  const { body, headers, ...request } = call(scene, real);
  keys += 1;
  const key = { 'idempotency-key': `a-flood-of-its-own-${keys}` };
  const world = isReal ? real : scene.world;
  const flooded = { ...request, body: withAt(body, field, value), headers: { ...key, ...headers } };
  const started = worked();
  const { status } = await world.call(route, flooded);
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
  flooded: Flooded,
  field: FieldPath,
  { size, value, plain }: { readonly size: number; readonly value: Sized; readonly plain: number },
): Promise<string | undefined> => {
  let whole = Infinity;
  let quarter = Infinity;
  for (let at = 0; at < tries; at += 1) {
    const answered = await taken(flooded, field, value(size));
    if (answered.status >= 500) return `${answered.status}`;
    whole = Math.min(whole, answered.milliseconds);
    if (whole <= unnoticed * plain) return undefined;
    quarter = Math.min(quarter, (await taken(flooded, field, value(size / 4))).milliseconds);
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

const listsAmong = (fields: readonly FieldPath[]): readonly FieldPath[] => {
  const lists = fields.flatMap((path) =>
    path.flatMap((step, at) => (step === 0 ? [path.slice(0, at)] : [])),
  );
  return [...new Map(lists.map((path) => [path.join('/'), path])).values()];
};

describe('work grows no faster than what is sent', () => {
  test.each(routesWithTexts)('in every field of text that $route takes', async (flooded) => {
    const faults: string[] = [];
    for (const field of flooded.fields)
      for (const size of sizes) {
        const plain = (await taken(flooded, field, 'x'.repeat(size))).milliseconds;
        for (const [name, sign] of Object.entries(floodedWith)) {
          const value: Sized = (length) => floodOf(sign, length);
          const fault = await faultOf(flooded, field, { size, value, plain });
          if (fault) faults.push(`${field.join('/')}, ${size} ${name}: ${fault}`);
        }
      }

    expect(flooded.fields).not.toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each(routesWithTexts)('in every list that $route takes', async (flooded) => {
    const faults: string[] = [];
    for (const field of listsAmong(flooded.fields)) {
      const plain = (await taken(flooded, field, ['x'.repeat(60_000)])).milliseconds;
      for (const [name, entry] of Object.entries(listedBy)) {
        const length = JSON.stringify(entry).length + 1;
        const value: Sized = (size) => Array.from({ length: size / length }, () => entry);
        const fault = await faultOf(flooded, field, { size: 60_000, value, plain });
        if (fault) faults.push(`${field.join('/')}, ${name}: ${fault}`);
      }
    }

    expect(faults).toEqual([]);
  });
});
