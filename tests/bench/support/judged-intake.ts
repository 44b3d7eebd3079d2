/** A judged set through the real intake: each record by its own party, accepted, and the lists that the product keeps. */
import type { JudgedComponent, JudgedRecord } from '#infra/commands/judged-file';
import { mayLead } from '#shared/domain/records/lead';
import { type Answered, aWorld, type World } from '#tests/support/world';

import type { JudgedSet } from './judged-pairs.ts';
import type { Rankings } from './ranking-quality.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What of a record its party states beside its prose. */
export type Stated = (record: JudgedRecord) => Fields;

/** As a submitter in a hurry sends it: a title and a text. */
export const proseAlone: Stated = ({ text }) => ({ components: [{ text, area: null }] });

/** The same under each area of the record. */
export const proseAndAreas: Stated = (record) => {
  const areas = new Set(record.gold?.components.map(({ area }) => area));
  const { text } = record;
  return areas.size === 0
    ? proseAlone(record)
    : { components: [...areas].map((area) => ({ text, area })) };
};

const statedComponent = (
  { kind, text }: JudgedRecord,
  {
    area,
    topics,
    supportTypes,
    quantity,
    places,
    languages,
    window,
    due,
    conditions,
  }: JudgedComponent,
): Fields => ({
  text,
  area,
  topics,
  supportTypes,
  quantity,
  places,
  languages,
  window,
  ...(kind === 'pledge' && due !== undefined ? { due } : {}),
  conditions: conditions.map((each) => ({ kind: each, text })),
});

/** All that a careful reader would set, component by component. */
export const goldCodes: Stated = (record) => {
  const components = record.gold?.components ?? [];
  if (components.length === 0) return proseAlone(record);
  return {
    components: components.map((each) => statedComponent(record, each)),
    ...(record.kind === 'pledge'
      ? { supportRequested: record.gold?.supportRequested ?? null }
      : {}),
  };
};

const done = ({ status, text, body }: Answered): { readonly id: string } => {
  if (status >= 300) throw new Error(`The product refused a judged record: ${status} ${text}`);
  return body as { readonly id: string };
};

/** A town or an institution leads no pledge: a State is put in its place, of the same name and country. */
const leadOf = ({ kind, party }: JudgedRecord): JudgedRecord['party'] =>
  mayLead(kind, party) ? party : { ...party, type: 'state' };

/** Answers the id under which the product keeps it. */
const submitted = async (
  { call }: World,
  record: JudgedRecord,
  stated: Stated,
): Promise<string> => {
  const party = done(await call('createParty', { as: 'administrator', body: leadOf(record) }));
  const sub = `writer-${record.id}`;
  done(
    await call('putUser', {
      as: 'administrator',
      path: { sub },
      body: { role: 'representative', partyId: party.id },
    }),
  );
  const { title, language } = record;
  const body = { title, language, ...stated(record) };
  const [create, accept] =
    record.kind === 'pledge'
      ? (['createPledge', 'acceptPledge'] as const)
      : (['createOffer', 'acceptOffer'] as const);
  const { id } = done(await call(create, { claims: { sub }, body }));
  const headers = { 'if-match': '"v1"' };
  done(await call(accept, { as: 'officer', path: { id }, body: {}, headers }));
  return id;
};

type Item = { readonly counterpart: { readonly id: string } };

export const rankedByProduct = async (set: JudgedSet, stated: Stated): Promise<Rankings> => {
  const world = await aWorld();
  const ids = new Map<string, string>();
  for (const record of [...set.offers, ...set.pledges])
    ids.set(await submitted(world, record, stated), record.id);
  await world.settle();
  const rankings = new Map<string, readonly string[]>();
  for (const [id, judged] of ids) {
    if (!set.pledges.some((pledge) => pledge.id === judged)) continue;
    const { body } = await world.call('getPledgeSuggestions', { as: 'officer', path: { id } });
    const items = (body as { readonly items: readonly Item[] }).items;
    rankings.set(
      judged,
      items.map(({ counterpart }) => ids.get(counterpart.id) ?? ''),
    );
  }
  return rankings;
};

/** How many pledges a State leads in the place of whoever wrote them. */
export const ledByAnother = ({ pledges }: JudgedSet): number =>
  pledges.filter(({ kind, party }) => !mayLead(kind, party)).length;
