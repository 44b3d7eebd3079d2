import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { coverOf } from '#shared/domain/records/component-status';
import { withLeg, withoutLegs } from '#shared/domain/matches/match-leg-changes';
import {
  byLeg,
  legsOf,
  standingLegs,
  stateOfLeg,
  withLegs,
} from '#shared/domain/matches/match-legs';
import { steppedMatch } from '#shared/domain/matches/match-changes';
import type { MatchLink } from '#shared/domain/match-link';
import { type MatchStep, matchStepsFrom } from '#shared/domain/matches/match-transitions';
import { isTakenUp } from '#shared/domain/match-states';
import { type Leg, type Match } from '#shared/domain/matches/match';
import { matchFields } from '#tests/support/match-fields';
import { anId } from '#tests/support/records';
import { sampled } from '#tests/support/sampled';

const party = (name: string) => ({ id: anId(name), name, type: 'legal', country: null }) as const;

const twoEnded: Match = {
  ...matchFields,
  id: anId('match'),
  version: 1,
  state: 'proposed',
  title: 'A title',
  pledge: { recordId: anId('pledge'), components: ['c1'] },
  offer: { recordId: anId('offer1'), components: ['c1'] },
  supporters: [party('giver1')],
  recipients: [party('asker')],
  quantity: { amount: 1, measure: 'hours/year', sides: ['pledge', 'offer'] },
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

/** As if every leg read the same for ever. */
const readings = () => ({
  scope: { digest: 'as it reads', rule: 3, pledge: 1, offer: 1 },
  isStill: () => true,
  standDown: null,
});

const now = '2026-02-01T00:00:00.000Z';

type Deed =
  | { readonly does: 'add' }
  /** Every side of every leg answers what it is asked. */
  | { readonly does: 'answer' }
  | { readonly does: 'leave'; readonly at: number }
  | { readonly does: 'step'; readonly at: number; readonly of: number };

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('add' as const) }),
    fc.record({ does: fc.constant('answer' as const) }),
    fc.record({ does: fc.constant('leave' as const), at: fc.nat(5) }),
    fc.record({ does: fc.constant('step' as const), at: fc.nat(9), of: fc.nat(5) }),
  ),
  { maxLength: 30 },
);

const added = (match: Match): Match => {
  const number = legsOf(match).length + 1;
  const words = {
    offer: { recordId: anId(`offer${number}`), components: ['c1'] },
    supporters: [party(`giver${number}`)],
    supportTypes: [],
    quantity: { amount: number, measure: 'hours/year', sides: ['pledge', 'offer'] as const },
  };
  return withLeg(match, words, now);
};

const stepped = (match: Match, step: MatchStep, legs: readonly Leg[]): Match => {
  const answersFor = legs.flatMap(({ id }) =>
    (['pledge', 'offer'] as const).map((side) => ({ leg: id, side })),
  );
  return steppedMatch(match, step, { answersFor, partyId: null, reason: 'So', readings, now });
};

const did = (match: Match, deed: Deed): Match => {
  const standing = standingLegs(match);
  if (deed.does === 'add') return legsOf(match).length < 6 ? added(match) : match;
  if (deed.does === 'answer') {
    const step = match.state === 'in_progress' ? 'confirm' : 'consent';
    const asked = standing.filter((each) =>
      matchStepsFrom(stateOfLeg(match, each), 'party').includes(step),
    );
    return asked.length > 0 ? stepped(match, step, asked) : match;
  }
  const leg = standing[('at' in deed ? deed.at : 0) % standing.length];
  if (!leg) return match;
  if (deed.does === 'leave') {
    const end = { how: 'declined', partyId: leg.supporters[0]?.id ?? '', reason: 'No', at: now };
    return standing.length > 1 ? withoutLegs(match, [leg.id], end as never) : match;
  }
  const ofLeg = standing[deed.of % standing.length] ?? leg;
  const steps = matchStepsFrom(stateOfLeg(match, ofLeg), 'party').filter(
    (step) =>
      step === 'consent' ||
      step === 'confirm' ||
      matchStepsFrom(match.state, 'party').includes(step),
  );
  const step = steps[deed.at % Math.max(1, steps.length)];
  if (!step) return match;
  return stepped(match, step, [ofLeg]);
};

const linksOf = (match: Match): readonly MatchLink[] =>
  legsOf(match).map((leg) => ({
    matchId: match.id,
    leg: leg.id,
    counterpartId: null,
    state: stateOfLeg(match, leg),
    components: ['c1'],
    quantity: leg.quantity?.amount ?? null,
    released: false,
  }));

const lives = (): readonly Match[] => {
  const found: Match[] = [];
  fc.assert(
    fc.property(deeds, (all) => {
      const match = all.reduce(did, twoEnded);
      found.push(match);
    }),
    { numRuns: sampled(300, 20_000) },
  );
  return found;
};

describe('whatever becomes of the legs of a match', () => {
  const matches = lives();

  test('the quantity of each that stands in what is taken up counts once, and of no other', () => {
    for (const match of matches) {
      const taking = standingLegs(match).filter((leg) => isTakenUp(stateOfLeg(match, leg)));
      const sum = taking.reduce((total, { quantity }) => total + (quantity?.amount ?? 0), 0);
      const { covered } = coverOf(
        { id: 'c1', quantity: { min: 0, max: 1000, unit: 'hours', per: 'year' } },
        linksOf(match),
      );
      expect(covered).toBe(sum);
    }
    expect(
      matches.some(
        (match) =>
          standingLegs(match).filter((leg) => isTakenUp(stateOfLeg(match, leg))).length > 1,
      ),
    ).toBe(true);
  });

  test('a need is covered only where every leg that stands is taken up', () => {
    const need = { id: 'c1', quantity: null };
    for (const match of matches) {
      const { status } = coverOf(need, linksOf(match));
      const all = standingLegs(match).every((leg) => isTakenUp(stateOfLeg(match, leg)));
      if (status === 'met' || status === 'delivered') expect(all).toBe(true);
    }
  });

  test('a leg that declines frees every leg that stood on it, and no answer to a match with it stands', () => {
    for (const match of matches) {
      const [leg, other] = standingLegs(match);
      if (!leg || !other || leg.joining !== undefined) continue;
      const after = withoutLegs(match, [leg.id], {
        how: 'declined',
        partyId: 'p',
        reason: 'No',
        at: now,
      });
      for (const each of standingLegs(after)) {
        expect(each.answers).toEqual({ pledge: null, offer: null });
        if (match.state !== 'fulfilled') expect(isTakenUp(stateOfLeg(after, each))).toBe(false);
      }
    }
  });

  test('the others read nothing of one that left, and each leg by itself names its own giver alone', () => {
    for (const match of matches)
      for (const leg of legsOf(match)) {
        const own = byLeg(match, leg);
        if (match.legs === undefined) continue;
        expect(own.supporters).toEqual(leg.supporters);
        expect(own.legs).toBeUndefined();
        if (!leg.left) expect(JSON.stringify(own)).not.toContain('"reason":"No"');
      }
  });
});

test('a match of two ends is read and written as it was, byte for byte', () => {
  const [leg] = legsOf(twoEnded);

  expect(legsOf(twoEnded)).toHaveLength(1);
  expect(byLeg(twoEnded, leg as never)).toBe(twoEnded);
  expect(JSON.stringify(withLegs(twoEnded, (each) => each))).toBe(JSON.stringify(twoEnded));
});
