/** A world with a canary in every text that not everybody may read: in records, and in what passes beside them. */
import { componentFields } from '#shared/domain/fields/component-fields';
import { recordFields } from '#shared/domain/fields/record-fields';
import type { RecordKind } from '#shared/domain/records/record';
import type { RecordStep } from '#shared/domain/records/record-transitions';

import { born, changed, type Living, step } from '../lives.ts';
import { chosen } from '../mails.ts';
import { moveCall } from '../matches.ts';
import { etag } from '../refusals/scene.ts';
import { anOfferBody, aPledgeBody } from '../submissions.ts';
import { type Answered, aWorld, type Call, type Persona, readsFor, type World } from '../world.ts';
import { type Aviary, anAviary, type Canary, canariesIn, type Seers, seersOf } from './canary.ts';

/** Who reads, by name: two people of the State, the network, another State, and whoever works with records. */
export const readers: Readonly<Record<string, Call | undefined>> = {
  state: { as: 'state' },
  submitter: { claims: { sub: 'submitter' } },
  stakeholder: { as: 'stakeholder' },
  otherState: { as: 'otherState' },
  officer: { as: 'officer' },
  reader: { as: 'reader' },
  countryReader: { as: 'countryReader' },
  readerElsewhere: { claims: { sub: 'reader-elsewhere' } },
  administrator: { as: 'administrator' },
  anyone: undefined,
};

const everybody = Object.keys(readers);
const peopleOf = { pledge: ['state', 'submitter'], offer: ['stakeholder'] } as const;
/** The State is of XA, for which somebody reads; the network is not. */
const staffOf = {
  pledge: ['officer', 'reader', 'countryReader'],
  offer: ['officer', 'reader'],
} as const;
const otherSide = { pledge: 'offer', offer: 'pledge' } as const;
/** Both sides, the Secretariat, its readers and those of the State's country. */
const ofMatch = [...peopleOf.pledge, ...peopleOf.offer, ...staffOf.pledge];

type Standing =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'released'
  | 'withdrawn'
  | 'discarded';

/** Written here and not taken from the code: who reads which fields of a record, by where it stands. */
const seersIn = (kind: RecordKind, standing: Standing, isMatched: boolean): Seers => {
  const [own, staff] = [peopleOf[kind], staffOf[kind]];
  const party = standing === 'draft' || standing === 'discarded' ? own : [...own, 'officer'];
  const isInForce = ['submitted', 'accepted', 'released'].includes(standing);
  const registered = isInForce ? [...own, ...staff] : party;
  return {
    party,
    registered,
    public: standing === 'released' ? everybody : registered,
    bothSides: isMatched ? [...peopleOf[otherSide[kind]], 'countryReader'] : [],
  };
};

const roads: Readonly<Record<Standing, readonly RecordStep[]>> = {
  draft: [],
  submitted: ['submission'],
  returned: ['submission', 'return'],
  accepted: ['submission', 'acceptance'],
  released: ['submission', 'acceptance', 'release'],
  withdrawn: ['submission', 'acceptance', 'release', 'withdrawal'],
  discarded: ['withdrawal'],
};

type Naming = { readonly kind: RecordKind; readonly name: string; readonly seers: Seers };

/** Of what has a shape of its own, what holds words; `wordless` names the rest, so that no field is forgotten. */
export const wordsOfOwn = {
  record: ['title'],
  component: ['text', 'conditions', 'quantity'],
} as const;
export const wordless = {
  record: [
    'partyId',
    'language',
    'components',
    'availability',
    'excludedPartyIds',
    'excludedCountries',
    'sources',
    'linkedId',
  ],
  component: ['id', 'area', 'places', 'window'],
} as const;

const contentOf = (aviary: Aviary, naming: Naming): Readonly<Record<string, unknown>> => {
  const { name, seers } = naming;
  const words = (field: 'text' | 'conditions') =>
    aviary.text(`${field} of ${name}`, seersOf(componentFields[field], seers));
  return {
    ...canariesIn(aviary, recordFields, naming),
    title: aviary.text(`title of ${name}`, seersOf(recordFields.title, seers)),
    components: [
      {
        ...canariesIn(aviary, componentFields, naming),
        id: 'c1',
        text: words('text'),
        area: 'A1',
        places: naming.kind === 'pledge' ? { countries: ['XA'] } : { anywhere: true },
        conditions: [{ kind: 'other', text: words('conditions') }],
      },
    ],
  };
};

const aRecord = async (
  world: World,
  aviary: Aviary,
  kind: RecordKind,
  standing: Standing,
  isMatched = false,
): Promise<Living> => {
  const name = `a ${kind} that is ${isMatched ? 'in a match' : standing}`;
  const seers = seersIn(kind, standing, isMatched);
  const [aBody, owner] =
    kind === 'pledge' ? [aPledgeBody, 'state' as const] : [anOfferBody, 'stakeholder' as const];
  const record = await born(
    world,
    kind,
    aBody(world.parties[owner], {
      draft: true,
      ...contentOf(aviary, { kind, name, seers }),
      contact: {
        name: aviary.text(`contact of ${name}`, peopleOf[kind]),
        email: `${aviary.text(`address of ${name}`, peopleOf[kind]).toLowerCase()}@example.org`,
      },
    }),
  );
  await step(world, record, ...roads[standing]);
  return record;
};

const done = async (answer: Promise<Answered>): Promise<Answered> => {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(`The canaries could not be set: ${text}`);
  return answer;
};

const comments = async ({ call }: World, { text }: Aviary, { id }: Living): Promise<void> => {
  const write = (as: Persona, words: string) =>
    done(call('commentPledge', { as, path: { id }, body: { text: words } }));
  await write('state', text('comment among colleagues', peopleOf.pledge));
  await write('officer', text('comment of the Secretariat', staffOf.pledge));
  await write('countryReader', text('comment of a reader of countries', staffOf.pledge));
};

const interest = async ({ call }: World, { text }: Aviary, { id }: Living): Promise<void> => {
  const seers = ['otherState', 'officer'];
  const body = { says: 'couldHelp', offerId: null, words: text('interest', seers) };
  const { body: said } = await done(call('sayInterest', { as: 'otherState', path: { id }, body }));
  await done(
    call('replyToInterest', {
      as: 'officer',
      path: { id: said.id },
      body: { words: text('reply to interest', seers) },
      headers: { 'if-match': etag(said.version) },
    }),
  );
};

const besideMatch = async (world: World, { text }: Aviary, id: string): Promise<void> => {
  const { call } = world;
  const path = { id };
  const exchange = async (as: Persona, body: object) => {
    const { version } = (await call('getMatchExchange', { as: 'officer', path })).body;
    return done(
      call('stepMatchExchange', { as, path, body, headers: { 'if-match': etag(version) } }),
    );
  };
  await exchange('state', {
    step: 'ask',
    to: 'offer',
    text: text('question', ofMatch),
    by: '2026-03-01',
  });
  await exchange('stakeholder', { step: 'answer', question: 'q1', text: text('answer', ofMatch) });
  const reason = text('report', ['stakeholder', 'officer']);
  const report = { step: 'report', question: 'q1', part: 'question', reason };
  await done(call('stepMatchConduct', { as: 'stakeholder', path, body: report }));
  const { version } = (await call('getMatchCase', { as: 'officer', path })).body;
  await done(
    call('editMatchCase', {
      as: 'officer',
      path,
      body: { officer: 'persona-officer', note: text('hand-over note', ['officer']) },
      headers: { 'if-match': etag(version) },
    }),
  );
};

const aMatchOf = async (world: World, aviary: Aviary): Promise<readonly string[]> => {
  const pledge = await aRecord(world, aviary, 'pledge', 'accepted', true);
  const offer = await aRecord(world, aviary, 'offer', 'accepted', true);
  const { body } = await done(
    world.call('proposeMatch', {
      as: 'officer',
      body: {
        pledge: { recordId: pledge.id, component: 'c1' },
        offer: { recordId: offer.id, component: 'c1' },
        amount: null,
        summary: aviary.text('summary of a match', ofMatch),
      },
    }),
  );
  return [pledge.id, offer.id, body.id];
};

const declined = async (world: World, { text }: Aviary, id: string): Promise<void> => {
  const reason = text('reason of a decline', ['stakeholder', 'officer']);
  await done(
    world.call('moveMatch', await moveCall(world, id, 'stakeholder', 'decline', { reason })),
  );
};

export type CanaryWorld = {
  readonly world: World;
  readonly aviary: Aviary;
  readonly ids: readonly string[];
};

export const aCanaryWorld = async (): Promise<CanaryWorld> => {
  const world = await aWorld();
  const aviary = anAviary();
  const grant = (sub: string, body: object) =>
    done(world.call('putUser', { as: 'administrator', path: { sub }, body }));
  await readsFor(world, ['XA']);
  await grant('submitter', {
    role: 'representative',
    partyId: world.parties.state,
    duty: 'submitter',
  });
  await grant('reader-elsewhere', { role: 'countryReader', countries: ['XM'] });
  for (const as of ['officer', 'state', 'stakeholder', 'otherState', 'reader'] as const)
    await chosen(world, as, { digest: 'daily' });

  const standings = Object.keys(roads) as Standing[];
  const ids: string[] = [];
  const made: Partial<Record<Standing, Living>> = {};
  for (const standing of standings) {
    const pledge = await aRecord(world, aviary, 'pledge', standing);
    made[standing] = pledge;
    ids.push(pledge.id);
  }
  for (const standing of ['draft', 'accepted', 'released'] as const)
    ids.push((await aRecord(world, aviary, 'offer', standing)).id);
  const released = made.released as Living;
  await comments(world, aviary, released);
  await interest(world, aviary, released);
  const live = await aMatchOf(world, aviary);
  await besideMatch(world, aviary, live[2] ?? '');
  const over = await aMatchOf(world, aviary);
  await declined(world, aviary, over[2] ?? '');
  await editedSinceRelease(world, aviary, ids);
  await world.sequence();
  return { world, aviary, ids: [...ids, ...live, ...over] };
};

/** Everyone goes on reading what was released, which here has no canary. */
const editedSinceRelease = async (world: World, aviary: Aviary, ids: string[]): Promise<void> => {
  const record = await born(world, 'pledge', aPledgeBody(world.parties.state));
  await step(world, record, 'acceptance', 'release');
  const seers = seersIn('pledge', 'submitted', false);
  const name = 'a pledge that was edited since its release';
  await changed(world, record, contentOf(aviary, { kind: 'pledge', name, seers }));
  ids.push(record.id);
};

export const confidential = ({ aviary }: CanaryWorld): readonly Canary[] =>
  aviary.all().filter(({ seenBy }) => everybody.some((name) => !seenBy.includes(name)));
