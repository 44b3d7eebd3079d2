/** Who sees a record in which state, by a table written here and not taken from the code, at every route that could show it. */
import { beforeAll, describe, expect, test } from 'vitest';

import { audienceName, viewersOf } from '#shared/domain/rights/audience';
import type { RouteId } from '#shared/contract/routes';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { born, edited, step } from '#tests/support/lives';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { type Answered, aWorld, type Persona, type World } from '#tests/support/world';

const states = ['draft', 'submitted', 'accepted', 'returned', 'withdrawn', 'dropped'] as const;
type State = (typeof states)[number];

/** `dropped`: withdrawn before it was ever submitted. */
const seenBy: Readonly<Record<State, readonly Persona[]>> = {
  draft: ['state'],
  submitted: ['state', 'officer', 'reader'],
  accepted: ['state', 'officer', 'reader'],
  returned: ['state', 'officer'],
  withdrawn: ['state', 'officer'],
  dropped: ['state'],
};
const personas = [
  'state',
  'officer',
  'reader',
  'administrator',
  'otherState',
  'stakeholder',
] as const;

const roads = {
  draft: [],
  submitted: ['submission'],
  accepted: ['submission', 'acceptance'],
  returned: ['submission', 'return'],
  withdrawn: ['submission', 'withdrawal'],
  dropped: ['withdrawal'],
} as const;

const canary = 'Canary text of a pledge that is not public';

let world: World;
let offerId = '';
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await aWorld();
  const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder));
  await step(world, offer, 'acceptance', 'release');
  offerId = offer.id;
  for (const state of states) {
    const body = aPledgeBody(world.parties.state, { title: `${canary}: ${state}`, draft: true });
    const pledge = await born(world, 'pledge', body);
    for (const each of roads[state]) await step(world, pledge, each);
    ids[state] = pledge.id;
  }
  await world.settle();
});

const idOf = (state: State): string => ids[state] ?? '';
const cells = states.flatMap((state) =>
  personas.map((as) => [state, as, seenBy[state].includes(as)] as const),
);

const listed = async (as: Persona, query: Readonly<Record<string, string>> = {}) => {
  const answer = await world.call('listPledges', { as, query });
  return ((answer.body?.items ?? []) as readonly { id: string }[]).map(({ id }) => id);
};

describe('a pledge that is not public', () => {
  test.each(cells)('%s, to %s: seen is %s', async (state, as, isSeen) => {
    const path = { id: idOf(state) };
    for (const route of ['getPledge', 'getPledgeHistory', 'getPledgeSuggestions'] as const) {
      const answer = await world.call(route, { as, path });
      expect([route, answer.status]).toEqual([route, isSeen ? 200 : 404]);
    }
    const pair = { ...path, counterpartId: offerId };
    const asked = await world.call('explainPledgeSuggestion', { as, path: pair });
    expect(asked.status).toBe(isSeen ? 200 : 404);
    expect((await listed(as)).includes(path.id)).toBe(isSeen);
    const stated = state === 'dropped' ? 'withdrawn' : state;
    expect((await listed(as, { state: stated })).includes(path.id)).toBe(isSeen);
  });

  test.each(['officer', 'reader'] as const)(
    'shows to a %s as the counterpart of an offer only where it is seen itself',
    async (as) => {
      for (const state of states) {
        const path = { id: offerId, counterpartId: idOf(state) };
        const answer = await world.call('explainOfferSuggestion', { as, path });
        expect([state, answer.status]).toEqual([state, seenBy[state].includes(as) ? 200 : 404]);
      }
    },
  );

  test('is one answer for the Secretariat, whether it is a draft or not there at all', async () => {
    const textOf = ({ text, headers }: Answered): string =>
      text.replace(headers['x-request-id'] ?? '', '');
    const both = async (call: (id: string) => Promise<Answered>) => {
      for (const state of ['draft', 'dropped'] as const)
        expect(textOf(await call(idOf(state)))).toBe(textOf(await call('0'.repeat(16))));
    };
    const headers = { 'if-match': '"v1"' };
    const steps: readonly RouteId[] = ['acceptPledge', 'returnPledge'];
    for (const route of steps) {
      const body = route === 'returnPledge' ? { reason: 'Say more.' } : {};
      await both((id) => world.call(route, { as: 'officer', path: { id }, body, headers }));
    }
    await both((id) =>
      world.call('proposeMatch', {
        as: 'officer',
        body: {
          pledge: { recordId: id, component: 'c1' },
          offer: { recordId: offerId, component: 'c1' },
        },
      }),
    );
    await both((id) =>
      world.call('proposeAllocation', { as: 'officer', body: { selection: { pledges: [id] } } }),
    );
  });

  test('is in no file, figure or suggestion of others while it is a draft', async () => {
    for (const as of ['officer', 'reader'] as const) {
      for (const name of ['pledges.csv', 'pledges.json'] as const) {
        const { text } = await world.call('getExport', { as, path: { name } });
        expect(text).toContain(`${canary}: submitted`);
        for (const state of ['draft', 'dropped']) expect(text).not.toContain(`${canary}: ${state}`);
      }
      const ofOffer = await world.call('getOfferSuggestions', { as, path: { id: offerId } });
      expect(ofOffer.text).toContain(idOf('submitted'));
      for (const state of ['draft', 'dropped'] as const)
        expect(ofOffer.text).not.toContain(idOf(state));
    }
  });

  test('keeps being seen by the Secretariat when a submitted one is withdrawn after an edit, and a draft does not become seen by one', async () => {
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await step(world, pledge, 'return');
    await edited(world, pledge, aPledgeBody(world.parties.state, { title: 'Another title' }));
    await step(world, pledge, 'withdrawal');
    const draft = await born(world, 'pledge', aPledgeBody(world.parties.state, { draft: true }));
    await edited(world, draft, aPledgeBody(world.parties.state, { title: 'Another title' }));

    const statusOf = async (id: string) =>
      (await world.call('getPledge', { as: 'officer', path: { id } })).status;
    expect([await statusOf(pledge.id), await statusOf(draft.id)]).toEqual([200, 404]);
  });
});

describe('what the pages say of who sees a record', () => {
  test.each(states.filter((state) => state !== 'dropped'))(
    'names of a record that is %s those who see it and nobody else',
    (state) => {
      const sentence = englishScreens[`audience.${audienceName(viewersOf[state])}`];
      const named = { state: /party/, officer: /Secretariat/, reader: /readers/ } as const;
      for (const [persona, word] of Object.entries(named))
        expect([persona, word.test(sentence)]).toEqual([
          persona,
          seenBy[state].includes(persona as Persona),
        ]);
    },
  );
});
