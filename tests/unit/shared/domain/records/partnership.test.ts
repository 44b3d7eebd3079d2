/** What becomes of a joint pledge when its partners answer, and when its lead names them otherwise. */
import { describe, expect, test } from 'vitest';

import { currentEntry, publicEntry } from '#shared/domain/lists/index-entry-of-record';
import {
  answeredByPartner,
  namingIn,
  withNamedPartners,
  wordOf,
} from '#shared/domain/records/partnership';
import { publicPartners } from '#shared/domain/published/public-partners';
import { withMovedParties } from '#shared/domain/merging/moved-record';
import { recordBack } from '#shared/domain/merging/put-back';
import type { Pledge } from '#shared/domain/records/record';
import { namedPartner } from '#shared/naming/named-partner';
import { aPledge } from '#tests/support/records';

const party = { id: 'p1', name: 'Bar Association', type: 'legal', country: 'XB' } as const;
const restated = { id: 'p2', name: 'Another State', type: 'state', country: 'XC' } as const;

const pledge = aPledge({
  partners: [restated],
  financingPartners: ['A foundation'],
  expertisePartners: ['Bar Association'],
} as Partial<Pledge>);

const naming = { roles: ['expertise'], namedAs: ['Bar Association'] } as const;
const answered = (answer: 'confirmed' | 'declined', progress: string | null = null, of = pledge) =>
  answeredByPartner(of, { party, naming, answer, progress, day: '2026-03-01' }) as Pledge;

describe('a partner', () => {
  test('is named by a name of its own alone, by whichever of its names', () => {
    const known = [party, restated];

    expect(namedPartner(pledge, 'p1', known)).toEqual(naming);
    expect(namedPartner(pledge, 'p2', known)).toBeUndefined();
    const twin = { ...party, id: 'p3', country: 'XD' } as const;
    expect(namedPartner(pledge, 'p1', [...known, twin])).toBeUndefined();
    const otherNames = [{ name: 'a  FOUNDATION', is: 'synonym' as const }];
    const gone = { ...twin, into: { id: 'p1', type: 'legal', country: 'XB' } } as const;
    expect(namedPartner(pledge, 'p1', [...known, gone])).toEqual(naming);
    const called = { ...restated, otherNames };
    expect(namedPartner(pledge, 'p2', [party, called])?.roles).toEqual(['financing']);
  });

  test('that confirms is a partner with its roles, beside those that a source restates', () => {
    expect(answered('confirmed').partners).toEqual([restated, { ...party, roles: ['expertise'] }]);
  });

  test('that declines is none, and what it said stays with those who work with the pledge', () => {
    const after = answered('declined', 'We never agreed.', answered('confirmed'));

    expect(after.partners).toEqual([restated]);
    expect(wordOf(after, 'p1')).toMatchObject({ answer: 'declined', progress: 'We never agreed.' });
  });

  test('that says the same again changes nothing, and adds progress without another day of its answer', () => {
    const first = answered('confirmed');
    expect(answered('confirmed', null, first)).toBe(first);

    const later = answeredByPartner(first, {
      party,
      naming,
      answer: 'confirmed',
      progress: 'Ten judges were trained.',
      day: '2026-09-01',
    });
    expect(wordOf(later, 'p1')).toMatchObject({
      answeredOn: '2026-03-01',
      progressOn: '2026-09-01',
    });
  });
});

describe('a pledge that is edited', () => {
  test('keeps answers to what it still names, and none to what it does not', () => {
    const confirmed = answered('confirmed');

    expect(withNamedPartners({ ...confirmed, title: 'Another title' }).partners).toHaveLength(2);
    const renamed = withNamedPartners({ ...confirmed, expertisePartners: [] });
    expect(renamed.partners).toEqual([restated]);
    expect(renamed.partnerWords).toBeUndefined();
    const moreAsked = withNamedPartners({ ...confirmed, hostingPartners: ['Bar Association'] });
    expect(moreAsked.partners).toEqual([restated]);
  });
});

describe('a partner that went into another party', () => {
  const into = { id: 'p9', name: 'Federation of Bars', type: 'legal', country: 'XB' } as const;
  const move = { from: 'p1', to: into };

  test('is told as that party, with what it said and its roles, and comes back as itself', () => {
    const moved = withMovedParties(answered('confirmed', 'It goes well.'), move);

    expect(moved.partners).toMatchObject([restated, { id: 'p9', roles: ['expertise'] }]);
    expect(wordOf(moved, 'p9')).toMatchObject({ progress: 'It goes well.' });
    expect(wordOf(moved, 'p1')).toBeUndefined();
    const back = recordBack(moved, answered('confirmed'), { from: 'p9', to: party });
    expect(back.partners).toEqual([restated, { ...party, roles: ['expertise'] }]);
  });

  test('leaves the word of that party where both had answered', () => {
    const both = answeredByPartner(answered('declined'), {
      party: into,
      naming: { roles: ['financing'], namedAs: ['A foundation'] },
      answer: 'confirmed',
      progress: null,
      day: '2026-03-02',
    });

    const moved = withMovedParties(both, move);
    expect(moved.partnerWords).toMatchObject([{ answer: 'confirmed', roles: ['financing'] }]);
  });
});

describe('everyone', () => {
  test('reads partners of the version that was released, but for who is none any more', () => {
    const confirmed = answered('confirmed');

    expect(publicPartners(pledge, confirmed)).toEqual([restated]);
    expect(publicPartners(confirmed, confirmed)).toHaveLength(2);
    expect(publicPartners(confirmed, answered('declined', null, confirmed))).toEqual([restated]);
  });

  test('finds a pledge by no name that its lead gave a partner, as those who work with it do', () => {
    expect(currentEntry(pledge).words).toContain(' foundation');
    expect(publicEntry(pledge, pledge).words).not.toContain(' foundation');
    expect(namingIn(pledge, () => true)?.roles).toEqual(['financing', 'expertise']);
  });
});
