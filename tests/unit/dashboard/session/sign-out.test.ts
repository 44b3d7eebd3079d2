import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, test } from 'vitest';

import { proposalName } from '#dashboard/matches/legs/proposal';
import { deletionName } from '#dashboard/record-pages/step-names';
import { endSession, endSessionHere, lostBySigningOut } from '#dashboard/session/sign-out';
import { unsentPlace } from '#dashboard/session/unsent-places';
import { createOtherTabs } from '#dashboard/sign-in/other-tabs';

import { answersOf, aStorage } from '../a-storage.ts';

const nobodyElse = { tellSignedOut: () => undefined };
const never = (): Promise<void> => new Promise(() => undefined);
const atOnce = (): Promise<void> => Promise.resolve();

test('whoever signs out leaves no answers to whoever uses the tab next, even if the issuer is away', async () => {
  const tab = aStorage();
  const answers = answersOf(() => tab);
  answers.keep('pledge', { entries: [['title', 'A title']] });

  await expect(
    endSession({
      answers,
      signIn: { end: () => Promise.reject(new Error('away')) },
      otherTabs: nobodyElse,
    }),
  ).rejects.toThrow('away');

  expect(answers.read('pledge')).toBeUndefined();
  expect(answersOf(() => tab).read('pledge')).toBeUndefined();
  expect(tab.length).toBe(0);
});

test('other tabs hear of it, drop their answers and give up their token', async () => {
  const tabs = createOtherTabs(() => new BroadcastChannel('a browser'), never, 'a tab');
  const storage = aStorage();
  const answers = answersOf(() => storage);
  answers.keep('pledge', { entries: [['title', 'A title']] });
  const forgotten = new EventTarget();
  const forgets = once(forgotten, 'forgets');
  const signIn = { forget: async () => void forgotten.dispatchEvent(new Event('forgets')) };
  const stop = tabs.onSignedOut(() => void endSessionHere({ answers, signIn }));

  await endSession({
    answers: answersOf(aStorage),
    signIn: { end: () => Promise.resolve() },
    otherTabs: createOtherTabs(() => new BroadcastChannel('a browser'), never, 'a tab'),
  });
  await forgets;
  stop();

  expect(storage.length).toBe(0);
});

describe('before a sign-out', () => {
  const alone = { hasUnsent: () => Promise.resolve(false) };

  test('nothing is asked where nothing would be lost, as for a form whose fields are blank', async () => {
    const answers = answersOf(aStorage);
    answers.keep('step-match-m1-consent', { entries: [['reason', ' ']] });

    expect(await lostBySigningOut({ answers, otherTabs: alone })).toBeUndefined();
  });

  test.each(['in the tab', 'on the page alone'])(
    'a step that was decided on and has no answer is found, %s, though nothing is typed for it',
    async (where) => {
      const tab = aStorage(() => where === 'in the tab');
      const answers = answersOf(() => tab);
      const form = deletionName({ kind: 'pledge', id: 'p1' });
      const began = { etag: '"v1"', entries: [] };
      answers.keep(form, { entries: [], began, decided: true });
      const here = [{ form, isEdit: true }];

      expect(await lostBySigningOut({ answers, otherTabs: alone })).toMatchObject({ here });
      answers.keep(form, { entries: [], began });
      expect(await lostBySigningOut({ answers, otherTabs: alone })).toBeUndefined();
    },
  );

  test.each(['in the tab', 'on the page alone'])(
    'what was typed is found, %s, and nothing that another reader typed',
    async (where) => {
      const tab = aStorage(() => where === 'in the tab');
      answersOf(() => tab, 'another-reader').keep('offer-p1', { entries: [['title', 'Theirs']] });
      const answers = answersOf(() => tab);
      answers.keep('pledge-p1', { entries: [['title', 'Typed']] });

      const lost = await lostBySigningOut({ answers, otherTabs: alone });

      expect(lost?.here).toEqual([{ form: 'pledge-p1', isEdit: false }]);
    },
  );

  test('other tabs are asked, and one that holds nothing or does not answer holds nobody up', async () => {
    const open = () => new BroadcastChannel('another browser');
    const tabs = createOtherTabs(open, () => delay(1_000), 'one');
    const answers = answersOf(aStorage);
    const other = answersOf(aStorage);
    const stop = createOtherTabs(open, never, 'other').answerUnsent(() => other.isUnsentHere());

    const asked = createOtherTabs(open, () => delay(100), 'one');
    expect(await lostBySigningOut({ answers, otherTabs: asked })).toBeUndefined();
    other.keep('offer-p1', { entries: [['title', 'Typed']] });
    expect(await lostBySigningOut({ answers, otherTabs: tabs })).toEqual({
      here: [],
      elsewhere: true,
    });
    const itself = createOtherTabs(open, () => delay(100), 'other');
    expect(await itself.hasUnsent()).toBe(false);
    stop();
    expect(await createOtherTabs(open, atOnce, 'one').hasUnsent()).toBe(false);
  });
});

describe('what was not sent', () => {
  test.each([
    ['pledge-p1', false, '/pledges/new', 'form.title.pledge'],
    ['offer-copy-o1', false, '/offers/new?copy=o1', 'form.title.offer'],
    ['offer-o1', true, '/offers/o1/edit', 'edit.offer'],
    ['step-pledge-a1-withdrawal', true, '/pledges/a1', 'record.pledge'],
    [deletionName({ kind: 'offer', id: 'o1' }), true, '/offers/o1', 'record.offer'],
    ['step-match-m1-decline', true, '/matches/m1', 'match.title'],
    [
      proposalName({ pledge: 'a1', offer: 'o1' }, { pledgeComponent: 'c1', offerComponent: 'c2' }),
      true,
      '/pledges/a1/suggestions/o1',
      'propose.title',
    ],
  ])('is found again: %s', (form, isEdit, address, title) => {
    expect(unsentPlace({ form, isEdit })).toEqual({ address, title });
  });
});
