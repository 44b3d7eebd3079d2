import { describe, expect, it } from 'vitest';

import { asksBoth, leftOf, movesOf, needsReason } from '#dashboard/matches/match-standing';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { momentNamed } from '#dashboard/matches/later-consent';
import { movesOfPart } from '#dashboard/matches/match-parts';
import { moveMeaning, moveName } from '#dashboard/matches/move-words';
import { waitsForAnswer } from '#shared/contract/matches/match-waits';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { type MatchMover, matchStepsFrom } from '#shared/domain/matches/match-transitions';
import type { MatchStateId } from '#shared/vocabulary/record-states';

type Answered = MatchForParties['answered'];

const none: Answered = { pledge: false, offer: false };

/** Between the party `asker` and the party `giver`, as whoever moves it so reads it. */
const aMatch = (
  state: MatchStateId,
  mover: MatchMover | undefined,
  fields: Partial<MatchForParties> = {},
): MatchForParties => {
  const { answered = none } = fields;
  const steps = matchStepsFrom(state, mover);
  const supporters = [{ id: 'giver' }];
  return {
    state,
    recipients: [{ id: 'asker' }],
    supporters,
    legs: [{ id: 'l1', supporters, state, answered, steps, left: null }],
    answered,
    mayRelease: false,
    mayWithdrawRelease: false,
    steps: steps.filter((step) => step !== 'remove_leg'),
    ...fields,
  } as MatchForParties;
};

const whole = { release: null, releasesLegAlone: false, releasedBy: [] as string[] };
const asker = { partyId: 'asker', isOfPart: false } as const;
const release = { kind: 'released', version: 1, at: '2026-05-01T00:00:00.000Z' } as const;

describe('the steps that the page of a match offers', () => {
  it('put the way forward first, and the ends last', () => {
    expect(movesOf(aMatch('proposed', 'party'), 'giver')).toEqual(['consent', 'decline', 'close']);
    expect(movesOf(aMatch('in_progress', 'party'), 'asker')).toEqual([
      'confirm',
      'discuss',
      'back',
      'suspend',
      'close',
    ]);
    expect(movesOf(aMatch('proposed', 'secretariat'), null)).toEqual([
      'revise',
      'add_leg',
      'close',
    ]);
    expect(movesOf(aMatch('proposed', undefined), null)).toEqual([]);
  });

  it('leave out an answer that was given already', () => {
    const answered = { pledge: false, offer: true };

    expect(movesOf(aMatch('proposed', 'party', { answered }), 'giver')).not.toContain('consent');
    expect(movesOf(aMatch('proposed', 'party', { answered }), 'asker')).toContain('consent');
  });

  it('offer the release where the API allows it', () => {
    const match = aMatch('agreed', 'party', { mayRelease: true });

    expect(movesOf(match, 'giver')).toContain('release');
    expect(movesOf({ ...match, mayRelease: false }, 'giver')).not.toContain('release');
  });

  it('offer to take the release back where the API allows it, after what leads on and before what ends the match', () => {
    const match = aMatch('agreed', 'party', { mayWithdrawRelease: true });

    expect(movesOf(match, 'giver').slice(-3)).toEqual(['withdrawRelease', 'suspend', 'close']);
    expect(movesOf({ ...match, mayWithdrawRelease: false }, 'giver')).not.toContain(
      'withdrawRelease',
    );
    const over = aMatch('closed_unfulfilled', 'party', { mayWithdrawRelease: true });
    expect(movesOf(over, 'giver')).toEqual(['withdrawRelease']);
  });

  it('ask for a reason where the API does', () => {
    expect(needsReason('decline')).toBe(true);
    expect(needsReason('revise')).toBe(true);
    expect(needsReason('consent')).toBe(false);
    expect(needsReason('release')).toBe(false);
    expect(needsReason('withdrawRelease')).toBe(false);
  });

  it.each(
    Object.entries({
      en: englishScreens,
      fr: frenchScreens,
      es: spanishScreens,
      ar: arabicScreens,
    }),
  )('call the two consents by names without a common word, in %s', (_, catalogue) => {
    const wordsOf = (state: MatchStateId): readonly string[] =>
      catalogue[moveName('consent', { ...whole, state })].toLocaleLowerCase().split(/[\s’]+/);

    const talk = wordsOf('proposed');
    const support = wordsOf('under_discussion');

    expect(talk.filter((word) => support.includes(word))).toEqual([]);
  });

  it('say what consent means at the stage', () => {
    const inState = (state: MatchStateId) => ({ ...whole, state, synthetic: true });
    expect(moveMeaning('consent', inState('proposed'), 'made_up', asker)).toBe(
      'matchStep.discussion.means',
    );
    expect(moveMeaning('consent', inState('under_discussion'), 'made_up', asker)).toBe(
      'matchStep.agreement.means',
    );
    expect(moveMeaning('close', inState('proposed'), 'made_up', asker)).toBe(
      'matchStep.close.means',
    );
  });

  it('leave no public page where the match is on none', () => {
    const agreed = { ...whole, state: 'agreed' } as const;
    expect(moveName('withdrawRelease', agreed)).toBe('matchStep.withdrawConsent');
    expect(moveName('withdrawRelease', { ...agreed, release })).toBe('matchStep.withdrawRelease');
  });

  it('say to whoever joined later that its consent is to its own part, and to nobody else', () => {
    const agreed = { ...whole, state: 'agreed', synthetic: false } as const;
    const meanings = (match: Parameters<typeof moveMeaning>[1]) =>
      (['release', 'withdrawRelease'] as const).map((move) =>
        moveMeaning(move, match, 'real', asker),
      );
    const joined = { ...agreed, releasesLegAlone: true };

    for (const each of [joined, { ...joined, release }]) {
      expect(meanings(each)).toEqual(['matchStep.releaseLeg.means', 'matchStep.withdrawLeg.means']);
      expect(moveName('withdrawRelease', each)).toBe('matchStep.withdrawConsent');
    }
    for (const releasedBy of [[], ['giver']])
      expect(meanings({ ...agreed, releasedBy })).toEqual([
        'matchStep.release.means',
        'matchStep.withdrawConsent.means',
      ]);
  });

  it('say to whoever has consented to the match, public or not, that one more consent is to what came later', () => {
    const releasedBy = ['asker', 'giver'];
    for (const published of [null, release])
      expect(
        moveMeaning(
          'release',
          { ...whole, state: 'agreed', synthetic: false, releasedBy, release: published },
          'real',
          asker,
        ),
      ).toBe('matchStep.releaseLater.means');
  });
});

describe('the moment that a consent to publish begins with', () => {
  const [first, second, third] = [1, 2, 3].map((day) => `2026-06-0${day}T09:00:00.000Z`);
  const legs = [
    { id: 'l1' },
    { id: 'l2', consentsAwaited: ['asker', 'host'], publicFrom: { bank: second } },
    { id: 'l3', consentsAwaited: ['host'], publicFrom: { asker: third } },
  ] as unknown as MatchForParties['legs'];
  const match = { releasesLegAlone: false, publicFrom: { giver: first ?? '' }, legs };

  it('is the latest that somebody named for the match, to whoever has not consented to it', () => {
    expect(momentNamed({ ...match, releasedBy: ['giver'] }, 'asker')).toBe(first);
  });

  it('is the latest that somebody named for what came later, to whoever consents to that alone', () => {
    expect(momentNamed({ ...match, releasedBy: ['giver', 'asker'] }, 'asker')).toBe(second);
    const joined = { ...match, releasedBy: ['giver'], releasesLegAlone: true };
    expect(momentNamed(joined, 'host')).toBe(third);
    expect(momentNamed({ ...match, releasedBy: ['giver'] }, 'giver')).toBeUndefined();
  });
});

describe('what waits for a party', () => {
  it('is its consent, from the start', () => {
    expect(waitsForAnswer(aMatch('proposed', 'party'), 'asker')).toBe(true);
    expect(waitsForAnswer(aMatch('proposed', 'secretariat'), null)).toBe(false);
    expect(waitsForAnswer(aMatch('agreed', 'party'), 'asker')).toBe(false);
  });

  it('is its confirmation, once the other side has confirmed', () => {
    const answered = { pledge: false, offer: true };

    expect(waitsForAnswer(aMatch('in_progress', 'party'), 'asker')).toBe(false);
    expect(waitsForAnswer(aMatch('in_progress', 'party', { answered }), 'asker')).toBe(true);
    expect(waitsForAnswer(aMatch('in_progress', 'party', { answered }), 'giver')).toBe(false);
  });

  it('is an answer again where all of them stand and nothing moved, for whoever sees all', () => {
    const given = { pledge: true, offer: true };
    const held = aMatch('proposed', 'party', { answered: given });
    const [leg] = held.legs as [MatchForParties['legs'][number]];
    const beside = (answered: Answered | null) =>
      ({
        ...held,
        legs: [leg, { ...leg, id: 'l2', supporters: [{ id: 'other' }], answered }],
      }) as MatchForParties;
    const offered = (match: MatchForParties, partyId: string) => [
      waitsForAnswer(match, partyId),
      movesOf(match, partyId).includes('consent'),
      movesOfPart(match, leg, partyId).includes('consent'),
    ];

    expect(offered(beside(given), 'asker')).toEqual([true, true, true]);
    expect(offered(beside({ pledge: true, offer: false }), 'asker')).toEqual([false, false, false]);
    expect(offered(beside(null), 'giver')).toEqual([false, false, false]);
  });

  it('is asked of both sides in three states', () => {
    const states = ['proposed', 'under_discussion', 'agreed', 'in_progress', 'fulfilled'] as const;

    expect(states.filter((state) => asksBoth({ state }))).toEqual([
      'proposed',
      'under_discussion',
      'in_progress',
    ]);
  });
});

describe('what is left of a component', () => {
  const link = (state: MatchStateId, quantity: number | null, components = ['c1']) => ({
    matchId: 'm',
    state,
    components,
    quantity,
  });

  it('is what agreed matches of it do not take', () => {
    const matches = [link('agreed', 12), link('proposed', 20), link('fulfilled', 3, ['c2'])];

    expect(leftOf({ matches }, { id: 'c1', quantity: { max: 40 } })).toBe(28);
  });

  it('is unknown where no amount is stated, and never below nothing', () => {
    expect(leftOf({ matches: [] }, { id: 'c1', quantity: null })).toBeNull();
    expect(leftOf({ matches: [link('agreed', 50)] }, { id: 'c1', quantity: { max: 40 } })).toBe(0);
  });
});
