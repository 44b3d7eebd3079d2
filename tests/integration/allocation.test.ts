import { beforeEach, describe, expect, test } from 'vitest';

import type { AllocationView } from '#shared/contract/allocation/allocation-views';
import { firstPolicy } from '#shared/domain/matching/policy';
import { anId } from '#tests/support/records';
import { born, step, type Living } from '#tests/support/lives';
import { accepted, bodyOf, brought, component, hours, propose } from '#tests/support/matches';
import { anOfferBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { type Answered, aWorld, type Persona, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const order = (fields: object = {}, selection: object = {}) => ({ selection, ...fields });

const allocate = (body: object = order(), as: Persona = 'officer'): Promise<Answered> =>
  world.call('proposeAllocation', { as, body });

const allocated = async (body: object = order()): Promise<AllocationView> => {
  const answer = await allocate(body);
  expect(answer.status, answer.text).toBe(200);
  return answer.body as AllocationView;
};

const submitted = (kind: 'pledge' | 'offer', fields: object, as?: Persona): Promise<Living> => {
  const owner = as ?? (kind === 'pledge' ? 'state' : 'stakeholder');
  return born(
    world,
    kind,
    bodyOf(world, kind, owner, [component(kind, hours(10), fields as never)]),
    owner,
  );
};

/** An offer of nobody in particular, with so many hours a year. */
const imagined = (max: number, fields: object = {}) => {
  const { partyId: _, ...body } = anOfferBody('', {
    title: 'A synthetic offer that does not exist',
    components: [component('offer', hours(max))],
  });
  return { ...body, ...fields };
};

const gotBy = ({ pledges }: AllocationView['allocation'], { id }: Living) =>
  pledges.find((each) => each.id === id)?.gets.map((each) => [each.id, each.amount]);

/** What is said beside a score: which of its parts are known, and whether that is too little to judge. */
type Scored = {
  readonly tooLittle: boolean;
  readonly parts: readonly { readonly part: string; readonly known: boolean }[];
};

const knownOf = ({ tooLittle, parts }: Scored) => ({
  tooLittle,
  known: parts.flatMap(({ part, known }) => (known ? [part] : [])),
});

const asSuggested = async ({ id }: Living, offer: Living) => {
  const { body } = await world.call('getPledgeSuggestions', { as: 'officer', path: { id } });
  const items = body.items as readonly {
    readonly counterpart: { readonly id: string };
    readonly tooLittle: boolean;
    readonly explanation: Pick<Scored, 'parts'>;
  }[];
  const found = items.find(({ counterpart }) => counterpart.id === offer.id);
  if (!found) throw new Error('The offer is not suggested');
  return knownOf({ tooLittle: found.tooLittle, parts: found.explanation.parts });
};

describe('an allocation over the API', () => {
  test('says of each pair how much is known of it, as its suggestion does, and where that is too little', async () => {
    const told = await submitted('pledge', { topics: ['registration'] });
    const offer = await submitted('offer', { topics: ['registration'] });
    const silent = bodyOf(world, 'pledge', 'otherState', [
      component('pledge', undefined, { text: 'Divers' }),
    ]);
    const vague = await born(
      world,
      'pledge',
      { ...silent, title: 'Besoin', language: 'fr' },
      'otherState',
    );
    await world.settle();

    const { allocation } = await allocated();
    const [give] = allocation.offers.find(({ id }) => id === offer.id)?.gives ?? [];
    const [partner] = allocation.pledges.find(({ id }) => id === vague.id)?.partners ?? [];

    if (!give || !partner) throw new Error('A pledge got nothing');
    expect(knownOf(give)).toEqual(await asSuggested(told, offer));
    expect(knownOf(give)).toMatchObject({ tooLittle: false });
    expect(knownOf(give).known).toContain('topics');
    expect(knownOf(partner)).toEqual(await asSuggested(vague, offer));
    expect(partner.tooLittle).toBe(true);
  });

  test('says what each offer does, with score and parts, and what stays open and why', async () => {
    const first = await accepted(world, 'pledge', hours(60));
    const second = await accepted(world, 'pledge', hours(60), 'otherState');
    const offer = await accepted(world, 'offer', hours(60));

    const { allocation, whatIf, records, policyVersion } = await allocated();

    expect(whatIf).toBeNull();
    expect(policyVersion).toBe(firstPolicy.version);
    expect(gotBy(allocation, first)).toEqual([[offer.id, 30]]);
    expect(gotBy(allocation, second)).toEqual([[offer.id, 30]]);
    expect(allocation.totals).toEqual([
      expect.objectContaining({
        measure: 'hours/year',
        pledgeComponents: 2,
        asked: 120,
        servedBefore: 0,
        servedAfter: 60,
        open: 60,
        left: 60,
        used: 60,
      }),
    ]);
    for (const { score, parts, bothAccepted } of allocation.offers[0]?.gives ?? []) {
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(bothAccepted).toBe(true);
    }
    expect(allocation.pledges[0]?.stillOpen?.usedUp).toMatchObject({
      count: 1,
      most: [{ users: 2 }],
    });
    expect(new Map(records.map(({ id, title }) => [id, title]))).toEqual(
      new Map([
        [first.id, 'A synthetic pledge'],
        [second.id, 'A synthetic pledge'],
        [offer.id, 'A synthetic offer'],
      ]),
    );
  });

  test('can be proposed as it says, and then begins with what is agreed', async () => {
    const pledge = await accepted(world, 'pledge', hours(60));
    const offer = await accepted(world, 'offer', hours(40));
    const { allocation } = await allocated();
    const [give] = allocation.offers[0]?.gives ?? [];
    const proposed = await propose(world, pledge, offer, give?.amount ?? null);
    await brought(world, proposed.body.id, 'agreed');

    const { allocation: after } = await allocated();

    expect(proposed.status).toBe(201);
    expect(after.pledges[0]).toMatchObject({ asked: 60, servedBefore: 40, servedAfter: 40 });
    expect(after.offers).toEqual([]);
  });

  test('takes in what is submitted, says that it is not accepted, and leaves out drafts and what is withdrawn', async () => {
    const pledge = await submitted('pledge', {});
    const offer = await accepted(world, 'offer', hours(10));
    const withdrawn = await submitted('offer', {});
    await step(world, withdrawn, 'withdrawal');
    await born(world, 'offer', { ...imagined(10), draft: true });

    const { allocation, records } = await allocated();

    expect(allocation.offers.map(({ id }) => id)).toEqual([offer.id]);
    expect(allocation.offers[0]?.gives[0]?.bothAccepted).toBe(false);
    expect(records.find(({ id }) => id === pledge.id)?.accepted).toBe(false);
  });

  test('is of what is selected alone', async () => {
    const inXa = await submitted('pledge', {});
    const inXc = await submitted('pledge', { places: { countries: ['XC'] } }, 'otherState');
    const laws = await submitted('pledge', { area: 'A2' });
    const offer = await submitted('offer', {});
    const other = await submitted('offer', {});
    const chosen = async (selection: object) => {
      const { allocation } = await allocated(order({}, selection));
      const ids = (side: readonly { readonly id: string }[]) => side.map(({ id }) => id).toSorted();
      return [ids(allocation.pledges), ids(allocation.offers)];
    };
    const both = [offer.id, other.id].toSorted();

    expect(await chosen({ areas: ['A1'], countries: ['XA'] })).toEqual([[inXa.id], both]);
    expect(await chosen({ countries: ['XC'] })).toEqual([[inXc.id], both]);
    expect(await chosen({ areas: ['A2'] })).toEqual([[laws.id], []]);
    expect(await chosen({ areas: ['A3'] })).toEqual([[], []]);
    expect(await chosen({ pledges: [inXc.id, laws.id], offers: [other.id] })).toEqual([
      [inXc.id, laws.id].toSorted(),
      [other.id],
    ]);
  });

  test('by region takes the components that are for it', async () => {
    const pledge = await submitted('pledge', { places: { countries: ['NER'] } });
    const regional = await submitted('pledge', { places: { regions: ['west-central-africa'] } });
    await submitted('pledge', { places: { countries: ['NOR'] } });
    await submitted('offer', {});

    const { allocation } = await allocated(order({}, { regions: ['west-central-africa'] }));

    expect(allocation.pledges.map(({ id }) => id)).toEqual([pledge.id, regional.id].toSorted());
    expect(allocation.totals[0]).toMatchObject({ asked: 20, left: 10 });
  });
});

describe('a what-if', () => {
  test('says both with and without it, labels what does not exist, and leaves every byte of the table as it was', async () => {
    const pledge = await accepted(world, 'pledge', hours(100));
    const offer = await accepted(world, 'offer', hours(30));
    await world.settle();
    const digest = digestOfTable(world.table);

    const { allocation, whatIf, records } = await allocated(
      order({
        whatIf: { offers: [imagined(50), imagined(5, { partyId: world.parties.otherState })] },
      }),
    );

    expect(digestOfTable(world.table)).toBe(digest);
    expect(world.table.takeStream()).toEqual([]);
    expect(allocation.totals[0]).toMatchObject({ asked: 100, servedAfter: 30, open: 70 });
    expect(whatIf?.totals[0]).toMatchObject({ asked: 100, servedAfter: 85, open: 15 });
    expect(gotBy(allocation, pledge)).toEqual([[offer.id, 30]]);
    const fromNobody = records.filter((each) => each.whatIf);
    expect(fromNobody.map(({ party, accepted: isAccepted }) => [party?.name, isAccepted])).toEqual([
      [undefined, false],
      ['Synthetic State XC', false],
    ]);
    expect(new Set(whatIf?.offers.map(({ used }) => used))).toEqual(new Set([30, 50, 5]));
    for (const { id, gives } of whatIf?.offers ?? [])
      expect(gives[0]?.bothAccepted).toBe(id === offer.id);
  });

  test('leaves out what it names', async () => {
    const pledge = await accepted(world, 'pledge', hours(100));
    const offer = await accepted(world, 'offer', hours(30));
    const other = await accepted(world, 'offer', hours(20));

    const { allocation, whatIf } = await allocated(
      order({ whatIf: { leaveOut: { offers: [offer.id] } } }),
    );

    expect(allocation.totals[0]).toMatchObject({ servedAfter: 50 });
    expect(gotBy(whatIf as never, pledge)).toEqual([[other.id, 20]]);
  });

  test('that changes nothing is none', async () => {
    expect((await allocated(order({ whatIf: {} }))).whatIf).toBeNull();
  });
});

describe('an allocation is refused', () => {
  test.each(['state', 'stakeholder', 'reader', 'administrator'] as const)('to a %s', async (as) => {
    const { status, body } = await allocate(order(), as);

    expect(status).toBe(403);
    expect(body.detail).toContain('secretariat');
  });

  // oxfmt-ignore
  test.each([
    ['without a selection', {}, '/selection', 'required'],
    ['with an area that is none', order({}, { areas: ['A5'] }), '/selection/areas/0', 'unknownId'],
    ['with a region twice', order({}, { regions: ['mena', 'mena'] }), '/selection/regions', 'repeated'],
    ['with a field that is none', order({}, { planet: 'x' }), '/selection/planet', 'unknownField'],
    ['with a pledge that is none', order({}, { pledges: [anId('none')] }), '/selection/pledges/0', 'unknownRecord'],
    ['with 101 offers by name', order({}, { offers: Array.from({ length: 101 }, (_, n) => anId(`f${n}x`)) }), '/selection/offers', 'tooMany'],
    ['with an imagined offer without components', order({ whatIf: { offers: [imagined(1), { title: 'A', language: 'en' }] } }), '/whatIf/offers/1/components', 'required'],
    ['with an imagined offer of a party that is none', order({ whatIf: { offers: [imagined(1, { partyId: anId('none') })] } }), '/whatIf/offers/0/partyId', 'noSuchParty'],
    ['with eleven imagined offers', order({ whatIf: { offers: Array.from({ length: 11 }, () => imagined(1)) } }), '/whatIf/offers', 'tooMany'],
    ['with something left out that is not selected', order({ whatIf: { leaveOut: { pledges: [anId('none')] } } }), '/whatIf/leaveOut/pledges/0', 'notSelected'],
  ])('%s', async (_, body, pointer, code) => {
    const { status, body: problem } = await allocate(body);

    expect([status, problem.errors]).toEqual([422, [expect.objectContaining({ pointer, code })]]);
  });

  test('with a record by name that is not in force', async () => {
    const withdrawn = await submitted('offer', {});
    await step(world, withdrawn, 'withdrawal');
    await submitted('pledge', {});

    const { body } = await allocate(order({}, { offers: [withdrawn.id] }));

    expect(body.errors[0]).toMatchObject({ pointer: '/selection/offers/0', code: 'notInForce' });
  });

  test('with more than can be allocated at once, and says how many there are and what to do', async () => {
    const twenty = Array.from({ length: 20 }, (_, n) =>
      component('pledge', hours(1), { id: `c${n + 1}` }),
    );
    for (let made = 0; made < 26; made += 1)
      await born(world, 'pledge', bodyOf(world, 'pledge', 'state', twenty));

    const { status, body } = await allocate();

    expect(status).toBe(422);
    expect(body.errors).toEqual([
      {
        pointer: '/selection',
        code: 'selectionTooLarge',
        detail:
          'Choose fewer: this selection has 520 open pledge components, and at most 500 of each kind are allocated at once. Give an area, a region, countries or records.',
      },
    ]);
    expect((await allocate(order({}, { areas: ['A2'] }))).status).toBe(200);
  });
});
