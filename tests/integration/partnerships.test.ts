/** Partners of joint pledges: named by their lead in words, told of it, public only once they confirmed and their lead released. */
import { beforeEach, describe, expect, test } from 'vitest';

import { toldOf } from '#tests/support/inboxes';
import { born, changed, type Living, step } from '#tests/support/lives';
import { aPledgeBody } from '#tests/support/submissions';
import { type Answered, aWorld, type Persona, type World } from '#tests/support/world';

const partner = 'Synthetic Legal Network';

let world: World;
let pledge: Living;
beforeEach(async () => {
  world = await aWorld();
  pledge = await born(
    world,
    'pledge',
    aPledgeBody(world.parties.state, {
      financingPartners: [partner.toUpperCase(), 'A foundation that is not here'],
      implementingPartners: [partner.toUpperCase()],
    }),
  );
  await step(world, pledge, 'acceptance');
  await world.settle();
});

const partnerships = async (as: Persona = 'stakeholder') =>
  (await world.call('listPartnerships', { as })).body.items;

const answers = async (body: object, as: Persona = 'stakeholder'): Promise<Answered> => {
  const { version } = (await world.call('getPledge', { as: 'state', path: { id: pledge.id } }))
    .body;
  const headers = { 'if-match': `"v${version}"` };
  return world.call('answerPartnership', { as, path: { id: pledge.id }, body, headers });
};
const confirmed = { answer: 'confirmed', progress: 'The first grant is paid.' };
const declined = { answer: 'declined' };

const read = async () =>
  (await world.call('getPledge', { as: 'state', path: { id: pledge.id } })).body;
const publicText = async (): Promise<string> =>
  (await world.call('getReleasedPledge', { path: { id: pledge.id } })).text +
  (await world.call('listReleasedRecords', { query: { q: partner } })).text;
const publicPartners = async () =>
  (await world.call('getReleasedPledge', { path: { id: pledge.id } })).body.partners;
/** What everyone reads, and what public suggestions are made of. */
const publicItems = (): string =>
  JSON.stringify(
    world.table.items().filter(({ PK }) => PK.startsWith('PUB#') || PK.startsWith('POST#PUB')),
  );

describe('a party that a joint pledge names', () => {
  test('is shown it as one side of a match sees the other, with its roles', async () => {
    const [shown, ...others] = await partnerships();

    expect(others).toEqual([]);
    expect(shown).toMatchObject({
      pledge: { recordId: pledge.id, party: { id: world.parties.state } },
      roles: ['financing', 'implementing'],
      word: null,
      isPublic: false,
    });
    expect(JSON.stringify(shown)).not.toContain('A foundation that is not here');
  });

  test('is shown nothing of a draft, of what went back, or of another party’s', async () => {
    await step(world, pledge, 'return');
    await world.settle();

    expect(await partnerships()).toEqual([]);
    expect((await answers(confirmed)).status).toBe(404);
    expect(await partnerships('otherState')).toEqual([]);
    expect((await answers(confirmed, 'otherState')).status).toBe(404);
  });

  test('is shown nothing under a name that two parties have', async () => {
    const body = { name: partner, type: 'legal', country: 'XC' };
    expect((await world.call('createParty', { as: 'officer', body })).status).toBe(201);

    expect(await partnerships()).toEqual([]);
    expect((await answers(confirmed)).status).toBe(404);
  });

  test('confirms and says how it goes, which its lead and the Secretariat read', async () => {
    expect((await answers(confirmed)).status).toBe(200);

    const { partners, partnerWords, state } = await read();
    expect(state).toBe('accepted');
    expect(partners).toMatchObject([
      { id: world.parties.stakeholder, roles: ['financing', 'implementing'] },
    ]);
    expect(partnerWords).toMatchObject([confirmed]);
    expect(await toldOf(world, 'state', pledge)).toContain('partnerAnswered');
  });

  test('says the same again without another version', async () => {
    const first = await answers(confirmed);
    const again = await answers(confirmed);

    expect(again.body).toEqual(first.body);
    expect((await read()).version).toBe(first.body.pledge.version);
  });

  test('answers the version that it read, or reads anew', async () => {
    const headers = { 'if-match': '"v1"' };
    const path = { id: pledge.id };
    const late = await world.call('answerPartnership', {
      as: 'stakeholder',
      path,
      body: confirmed,
      headers,
    });

    expect(late.status).toBe(412);
  });
});

describe('what everyone reads', () => {
  test('names no partner before it confirmed and its lead released, and none once it declines', async () => {
    await step(world, pledge, 'release');
    await world.settle();
    expect(await publicText()).not.toMatch(/Synthetic Legal Network|A foundation/i);

    await answers(confirmed);
    await world.settle();
    expect(await publicPartners()).toEqual([]);

    await step(world, pledge, 'release');
    await world.settle();
    expect(await publicPartners()).toMatchObject([
      { name: partner, roles: ['financing', 'implementing'] },
    ]);
    expect(await publicText()).not.toContain('The first grant is paid.');
    expect((await partnerships())[0].isPublic).toBe(true);
    expect(publicItems().split(world.parties.stakeholder).length).toBeGreaterThan(2);

    await answers(declined);
    await world.settle();
    expect(await publicText()).not.toMatch(/Synthetic Legal Network|A foundation/i);
    expect(publicItems()).not.toContain(world.parties.stakeholder);

    await answers(confirmed);
    await world.settle();
    expect(await publicPartners()).toEqual([]);
  });
});

describe('a lead that names partners otherwise', () => {
  beforeEach(async () => {
    await answers(confirmed);
    await step(world, pledge, 'release');
  });

  test('asks anew, and everyone reads the partner no more', async () => {
    await changed(world, pledge, { implementingPartners: [] });
    await world.settle();

    expect((await read()).partners).toEqual([]);
    expect(await publicPartners()).toEqual([]);
    expect(await partnerships()).toMatchObject([{ roles: ['financing'], word: null }]);
  });

  test('revives no consent of before: it takes another release', async () => {
    await changed(world, pledge, { implementingPartners: [] });
    await answers(confirmed);
    await world.settle();
    expect(await publicPartners()).toEqual([]);

    await step(world, pledge, 'acceptance');
    await step(world, pledge, 'release');
    await world.settle();
    expect(await publicPartners()).toMatchObject([{ name: partner, roles: ['financing'] }]);
  });

  test('keeps the answer where another thing is changed', async () => {
    await changed(world, pledge, { title: 'Another title' });

    expect((await read()).partners).toHaveLength(1);
  });
});

describe('a partner that confirmed takes its name back', () => {
  const called = { name: partner, type: 'legal', country: 'XC' };
  const renamed = async () => {
    const path = { id: world.parties.stakeholder };
    const {
      name: _,
      units,
      version,
    } = (await world.call('getParty', { as: 'officer', path })).body;
    const body = { name: 'A Network of Another Name', units };
    const headers = { 'if-match': `"v${version}"` };
    return world.call('editParty', { as: 'officer', path, body, headers });
  };
  const standsNoMore: Readonly<Record<string, () => Promise<unknown>>> = {
    'once the pledge went back': () => step(world, pledge, 'return'),
    'once another party has its name': () =>
      world.call('createParty', { as: 'officer', body: called }),
    'once it has another name itself': renamed,
  };

  test.each(Object.entries(standsNoMore))('%s, and confirms nothing', async (_, happens) => {
    await answers(confirmed);
    await step(world, pledge, 'release');
    await happens();
    await world.settle();
    expect(await publicPartners()).toHaveLength(1);
    expect(await partnerships()).toMatchObject([
      { mayConfirm: false, isPublic: true, roles: ['financing', 'implementing'], word: confirmed },
    ]);
    expect((await answers({ answer: 'confirmed', progress: null })).status).toBe(409);

    expect((await answers(declined)).status).toBe(200);
    await world.settle();
    expect(await publicPartners()).toEqual([]);
    expect((await read()).partners).toEqual([]);
  });

  test('and reads of what went back nothing but what everyone reads', async () => {
    await answers(confirmed);
    await step(world, pledge, 'release', 'return');
    await changed(world, pledge, { title: 'What its lead has not sent' });
    await world.settle();

    const [{ pledge: shown, state }] = await partnerships();
    expect(shown.title).not.toBe('What its lead has not sent');
    expect(state).toBe('accepted');
    expect(shown.version).toBe((await read()).version);
  });

  test('before anything is public, where its lead still names it so', async () => {
    await answers(confirmed);
    await renamed();
    await world.settle();

    expect(await partnerships()).toMatchObject([{ mayConfirm: false, isPublic: false }]);
    expect((await answers(declined)).status).toBe(200);
    expect((await read()).partners).toEqual([]);
    await world.settle();
    expect(await partnerships()).toEqual([]);
  });
});

test('a pledge that names a party is found behind more that only tell of it', async () => {
  for (let told = 0; told <= 50; told += 1)
    await born(
      world,
      'pledge',
      aPledgeBody(world.parties.state, { title: `${told} as ${partner}` }),
    );
  await world.settle();

  expect(await partnerships()).toMatchObject([{ pledge: { recordId: pledge.id } }]);
});
