/** What was taken once is answered for ever: no rule that intake has today is asked of what is kept. */
import * as z from 'zod';
import { describe, expect, test } from 'vitest';

import { contactSchema } from '#shared/contract/records/contact';
import { partySubmissionSchema } from '#shared/domain/parties/party';
import { offerSubmissionSchema, pledgeSubmissionSchema } from '#shared/domain/records/record';
import { provenanceSchema } from '#shared/domain/records/provenance';
import { windowSchema } from '#shared/domain/values/partial-date';
import { type Reading, readEverything } from '#tests/support/every-read';
import { born, step } from '#tests/support/lives';
import { both, proposalOf } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Taken when a text had to have a character alone: nothing to see, a hidden tag, a flood of marks, and too long. */
const refusedToday = `\u2060\u2060\u{E0041}${'\u0301'.repeat(40)}${'x'.repeat(400)}`;

/** What a value is once all that a schema says of its kind is something that intake refuses. */
type Breaks = { readonly text?: string; readonly word?: string };

const names = /^(?:id|partyId|linkedId|excludedPartyIds|digest|contentDigest|readOn)$/;

const broken = (schema: z.ZodType, value: unknown, breaks: Breaks): unknown => {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  )
    return value === undefined || value === null
      ? value
      : broken(schema.unwrap() as z.ZodType, value, breaks);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((each) => broken(schema.element as z.ZodType, each, breaks));
  if (schema instanceof z.ZodObject && isFields(value))
    return brokenIn(schema.shape, value, breaks);
  if (schema instanceof z.ZodEnum) return breaks.word ?? value;
  return typeof value === 'string' ? (breaks.text ?? value) : value;
};

const brokenIn = (
  shape: Readonly<Record<string, z.ZodType>>,
  value: Fields,
  breaks: Breaks,
): Fields =>
  Object.fromEntries(
    Object.entries(value).map(([field, inner]) => {
      const schema = shape[field];
      return [field, schema && !names.test(field) ? broken(schema, inner, breaks) : inner];
    }),
  );

const partyShape = partySubmissionSchema.shape;
const ofRecords = {
  ...pledgeSubmissionSchema.shape,
  ...offerSubmissionSchema.shape,
  provenance: provenanceSchema.nullable(),
  party: z.object(partyShape),
  partners: z.array(z.object(partyShape)),
};
const ofMatches = {
  title: z.string(),
  summary: z.string().nullable(),
  window: windowSchema,
  sources: z.array(z.string()),
  supporters: z.array(z.object(partyShape)),
  recipients: z.array(z.object(partyShape)),
};
const shapes: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  record: ofRecords,
  view: { ...ofRecords, ...ofMatches },
  end: ofRecords,
  match: ofMatches,
  party: partyShape,
  contact: contactSchema.shape,
};

const breakAll = async ({ table }: World, breaks: Breaks): Promise<void> => {
  for (const item of table.items()) {
    const changed = Object.entries(shapes).flatMap(([name, shape]) => {
      const value: unknown = item[name];
      return isFields(value) ? [[name, brokenIn(shape, value, breaks)] as const] : [];
    });
    if (changed.length > 0) await table.put({ ...item, ...Object.fromEntries(changed) });
  }
};

const contact = { name: 'A focal point', email: 'focal@example.org', phone: '+41 22 000 00 00' };

const stated = (place: Fields) =>
  aComponent({
    part: '1',
    quantity: { min: 1, max: 2, unit: 'money', currency: 'USD', per: 'year' },
    topics: ['procedure-design'],
    area: 'A3',
    qualities: ['efficiency'],
    supportTypes: ['technical'],
    languages: ['en'],
    places: { ...place, stated: ['Somewhere'] },
    window: { start: '2026', end: '2027', stated: 'For a year' },
    due: '2027',
    target: 'A target',
    conditions: [{ kind: 'other', text: 'A condition' }],
  });

const more = {
  edition: 'grf-2023',
  legalFrameworks: ['oau-1969'],
  legalTradition: 'civil-law',
  statusDetermination: 'state',
  caseload: 'under_1000',
  channels: ['A channel'],
  excludedCountries: ['XE'],
  sources: ['https://example.org/'],
  contact,
};

const provenance = {
  row: 1,
  digest: '0',
  kindStated: 'Pledge',
  supportTypesStated: ['Technical'],
  stageStated: 'Planning',
  timeStated: '2026',
  figures: [{ value: 1, unit: 'people', per: 'year', currency: 'USD', source: 'https://e.org/' }],
  summary: 'A summary',
  notes: 'A note',
};

/** A pledge and an offer in an agreed match, all three public, and every field that a person or a file fills stated. */
const aFullWorld = async () => {
  const world = await aWorld();
  const { state, stakeholder } = world.parties;
  const pledge = await born(
    world,
    'pledge',
    aPledgeBody(state, { ...more, components: [stated({ countries: ['XA'] })] }),
  );
  const offer = await born(
    world,
    'offer',
    anOfferBody(stakeholder, {
      ...more,
      components: [stated({ countries: ['XA'], regions: ['europe'] })],
    }),
  );
  for (const item of world.table.items())
    if (isFields(item['record']))
      await world.table.put({ ...item, record: { ...item['record'], provenance } });
  for (const record of [pledge, offer]) await step(world, record, 'acceptance', 'release');
  const proposal = await world.call('proposeMatch', {
    as: 'officer',
    body: {
      ...proposalOf(pledge, offer),
      amount: 1,
      summary: 'A summary',
      window: { stated: 'For a year' },
    },
  });
  if (proposal.status !== 201) throw new Error(proposal.text);
  const matchId = (proposal.body as { readonly id: string }).id;
  await both(world, matchId, 'consent');
  await both(world, matchId, 'consent');
  for (const as of ['state', 'stakeholder'] as const) await released(world, matchId, as);
  await world.settle();
  return { world, pledge, offer, matchId };
};

const released = async ({ call }: World, id: string, as: Persona): Promise<void> => {
  const { body } = await call('getMatch', { as, path: { id } });
  const headers = { 'if-match': etag((body as { readonly version: number }).version) };
  const { status, text } = await call('releaseMatch', { as, path: { id }, body: {}, headers });
  if (status !== 200) throw new Error(text);
};

const failed = (readings: readonly Reading[]): readonly string[] =>
  readings.filter(({ answer }) => answer.status >= 500).map(({ what }) => what);

const readable = (readings: readonly Reading[]): number =>
  readings.filter(({ answer }) => answer.status === 200).length;

describe('what intake would refuse today', () => {
  test.each<readonly [string, Breaks]>([
    ['in every text', { text: refusedToday }],
    ['in every word of a vocabulary', { word: 'gone' }],
  ])('%s is answered to everybody as it is kept', async (_, breaks) => {
    const { world, pledge, offer, matchId } = await aFullWorld();
    const ids = [pledge.id, offer.id, matchId, ...Object.values(world.parties)];
    const before = readable(await readEverything(world, ids));

    await breakAll(world, breaks);

    const readings = await readEverything(world, ids);
    expect(failed(readings)).toEqual([]);
    expect(readable(readings)).toBe(before);
    const { body } = await world.call('getReleasedPledge', { path: { id: pledge.id } });
    const [component] = body.components;
    expect([body.title, component.text, component.area, component.quantity.currency]).toEqual([
      breaks.text ?? 'A synthetic pledge',
      breaks.text ?? 'A synthetic component',
      breaks.word ?? 'A3',
      breaks.text ?? 'USD',
    ]);
  });

  test('in every text leaves every step to whoever may take it', async () => {
    const { world, pledge } = await aFullWorld();
    const draft = await born(world, 'offer', anOfferBody(world.parties.stakeholder, more));

    await breakAll(world, { text: refusedToday });

    await step(world, draft, 'acceptance', 'release', 'return', 'submission', 'withdrawal');
    await step(world, pledge, 'release');
    await world.settle();
    const ids = [pledge.id, draft.id];
    expect(failed(await readEverything(world, ids))).toEqual([]);
  });
});
