/** What somebody answered of a match of several legs stands until they are asked something else, whoever comes, goes or edits. */
import { beforeEach, describe, expect, test } from 'vitest';

import { toldOf } from '#tests/support/inboxes';
import { violationsIn } from '#tests/support/invariants';
import { aBundle, allAnswer, type Bundle } from '#tests/support/legs';
import { changed, step } from '#tests/support/lives';
import { component, hours, move, moved, readAs } from '#tests/support/matches';
import { aWorld, managesMembers, type Persona, type World } from '#tests/support/world';

let world: World;
let bundle: Bundle;
let id = '';
beforeEach(async () => {
  world = await aWorld();
  bundle = await aBundle(world);
  ({ id } = bundle);
});

type Answers = { readonly pledge: boolean; readonly offer: boolean };
const none: Answers = { pledge: false, offer: false };
const both: Answers = { pledge: true, offer: true };
const ofGiver: Answers = { pledge: false, offer: true };

const answersRead = async (as: Persona = 'state'): Promise<readonly (Answers | null)[]> =>
  (await readAs(world, as, id)).body.legs.map(({ answered }: { answered: Answers }) => answered);
const stateNow = async (): Promise<string> => (await readAs(world, 'officer', id)).body.state;
const historyOf = async (as: Persona): Promise<readonly string[]> =>
  (await world.call('getMatchHistory', { as, path: { id } })).body.items.map(
    ({ action }: { action: string }) => action,
  );

/** A host, as whom the `memberManager` acts, is asked to join. */
const hostJoins = async (): Promise<void> => {
  const body = { name: 'Synthetic Host', type: 'legal', country: 'XB' };
  const party = (await world.call('createParty', { as: 'officer', body })).body.id;
  await managesMembers(world, party);
  await moved(world, id, 'officer', 'add_leg', { role: 'host', party });
};

const hostAnswers = async (): Promise<void> => {
  await moved(world, id, 'memberManager', 'consent', { leg: 'l3' });
};

const talkAndAgree = async (): Promise<void> => {
  for (const _ of ['to talk', 'to agree']) await allAnswer(world, id, 'consent');
};

describe.each(['asked to talk', 'asked to agree'])('of a host that is %s', (stage) => {
  beforeEach(async () => {
    await talkAndAgree();
    await hostJoins();
    if (stage === 'asked to agree') {
      await hostAnswers();
      await moved(world, id, 'state', 'consent', { leg: 'l3' });
    }
    await hostAnswers();
  });

  const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
    'one that takes part ends its part': () => moved(world, id, 'otherState', 'close'),
    'what was agreed is talked about again': () => moved(world, id, 'officer', 'discuss'),
    'the match goes on and back': async () => {
      await moved(world, id, 'state', 'plan');
      await moved(world, id, 'officer', 'back');
    },
  };

  test.each(Object.keys(deeds))(
    'the answer stands as %s, of which nothing is told to it',
    async (deed) => {
      const read = async () => [
        await toldOf(world, 'memberManager', { id }),
        await historyOf('memberManager'),
      ];
      const before = await read();
      expect((await answersRead()).at(-1)).toEqual(ofGiver);

      await deeds[deed]?.();

      expect(await answersRead('memberManager')).toContainEqual(ofGiver);
      expect((await answersRead()).slice(0, 1)).toEqual([none]);
      expect(await read()).toEqual(before);
      await world.settle();
      expect(violationsIn(world.table.items())).toEqual([]);
    },
  );

  test('the asking side alone is missing to bring it on, also once a giver has left', async () => {
    await moved(world, id, 'otherState', 'close');
    await moved(world, id, 'state', 'consent', { leg: 'l3' });
    if (stage === 'asked to talk') {
      await hostAnswers();
      await moved(world, id, 'state', 'consent', { leg: 'l3' });
    }
    await moved(world, id, 'state', 'consent', { leg: 'l1' });
    expect(await stateNow()).toBe('under_discussion');

    await moved(world, id, 'stakeholder', 'consent');

    expect(await stateNow()).toBe('agreed');
  });

  test('the answer is none to a revision', async () => {
    await moved(world, id, 'officer', 'discuss');
    await moved(world, id, 'officer', 'revise', { amount: 50 });

    expect((await answersRead()).at(-1)).toEqual(none);
    expect(await toldOf(world, 'memberManager', { id })).toContain('matchRevised');
  });
});

test('what the others answered stands where the one leaves for which they waited and the match cannot be agreed', async () => {
  await allAnswer(world, id, 'consent');
  await hostJoins();
  await allAnswer(world, id, 'consent');
  await step(world, bundle.experts, 'withdrawal');
  const told = await toldOf(world, 'stakeholder', { id });

  await moved(world, id, 'memberManager', 'decline');

  expect(await stateNow()).toBe('under_discussion');
  expect((await answersRead()).slice(0, 2)).toEqual([both, both]);
  expect((await toldOf(world, 'state', { id }))[0]).toBe('legLeft');
  expect(await toldOf(world, 'stakeholder', { id })).toEqual(told);
  const again = await move(world, id, 'state', 'consent', { leg: 'l2' });
  expect([again.status, again.body.reason]).toEqual([
    409,
    { code: 'notInForce', side: 'offer', state: 'withdrawn' },
  ]);
  const byOther = await move(world, id, 'otherState', 'consent');
  expect([byOther.status, byOther.body.reason]).toEqual([409, { code: 'otherLegBars' }]);
});

describe('where an edit is taken back and all answers stand again', () => {
  const experts = (words: Readonly<Record<string, unknown>> = {}) => ({
    components: [component('offer', hours(60), words)],
  });

  const standAgain = async (each: 'consent' | 'confirm'): Promise<void> => {
    await moved(world, id, 'stakeholder', each);
    for (const leg of ['l1', 'l2']) await moved(world, id, 'state', each, { leg });
    await changed(world, bundle.experts, experts({ text: 'Something else altogether.' }));
    await moved(world, id, 'otherState', each);
    expect(await answersRead()).toEqual([none, both]);
    await changed(world, bundle.experts, experts());
    expect(await answersRead()).toEqual([both, both]);
  };
  const listed = async (as: Persona): Promise<readonly string[]> =>
    (await world.call('getToday', { as })).body.matches.answers.items.map(
      (match: { id: string }) => match.id,
    );
  const started = async (): Promise<void> => {
    await talkAndAgree();
    await moved(world, id, 'state', 'start');
  };

  test.each([
    ['consent', 'proposed', 'under_discussion'],
    ['confirm', 'in_progress', 'fulfilled'],
  ] as const)('to a %s, any of them given again brings the match on', async (each, from, to) => {
    for (const as of ['state', 'stakeholder', 'otherState'] as const) {
      world = await aWorld();
      bundle = await aBundle(world);
      ({ id } = bundle);
      if (from === 'in_progress') await started();
      await standAgain(each);
      expect(await stateNow()).toBe(from);
      await world.settle();
      expect(await listed('state')).toEqual([id]);
      expect(await listed('otherState')).toEqual([]);
      // The Secretariat waits with both sides for consents alone.
      expect(await listed('officer')).toEqual(each === 'consent' ? [id] : []);

      await moved(world, id, as, each, as === 'state' ? { leg: 'l1' } : {});

      expect([as, await stateNow()]).toEqual([as, to]);
      expect(await answersRead()).toEqual([none, none]);
    }
  });

  test('what another is awaited for takes no answer again', async () => {
    await moved(world, id, 'stakeholder', 'consent');
    await moved(world, id, 'state', 'consent', { leg: 'l1' });

    const { status, body } = await move(world, id, 'stakeholder', 'consent');

    expect([status, body.reason]).toEqual([409, { code: 'alreadyAnswered' }]);
  });
});
