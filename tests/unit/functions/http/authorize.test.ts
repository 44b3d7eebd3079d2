import { describe, expect, test } from 'vitest';

import type { Role } from '#shared/domain/parties/role';
import { authorize, may } from '#functions/http/authorize';
import { anId } from '#tests/support/records';
import type { Deed } from '#shared/domain/rights/granted-deeds';

const own = anId('own');
const foreign = anId('foreign');
const roles = ['representative', 'secretariat', 'reader', 'administrator'] as const;
const actor = (role: Role) => ({
  sub: 'someone',
  role,
  partyId: role === 'representative' ? own : null,
});

/** Who may do what, by this table and not by the code's: o for one's own party alone, x for all. */
// oxfmt-ignore
const table: Readonly<Record<Deed, readonly [representative: string, secretariat: string, reader: string, administrator: string]>> = {
  createRecord:    ['o', 'x', '', ''],
  editRecord:      ['o', 'x', '', ''],
  codeRecord:      ['', 'x', '', ''],
  submission:      ['o', '', '', ''],
  acceptance:      ['', 'x', '', ''],
  return:          ['', 'x', '', ''],
  release:         ['o', '', '', ''],
  withdrawal:      ['o', '', '', ''],
  readAll:         ['', 'x', 'x', ''],
  readContact:     ['o', '', '', ''],
  readExclusions:  ['o', 'x', '', ''],
  proposeAllocation: ['', 'x', '', ''],
  readParty:       ['o', 'x', 'x', 'x'],
  createParty:     ['', 'x', '', 'x'],
  editParty:       ['o', 'x', '', ''],
  nameParty:       ['', 'x', '', ''],
  mergeParties:    ['', 'x', '', 'x'],
  partParties:     ['', 'x', '', ''],
  putUser:         ['', '', '', 'x'],
  manageMembers:   ['', 'x', '', 'x'],
  manageReaders:   ['', 'x', '', 'x'],
  manageOfficers:  ['', '', '', 'x'],
  importRecords:   ['', 'x', '', ''],
  confirmation:    ['o', '', '', ''],
  previewRecord:   ['o', 'x', '', ''],
  proposeMatch:    ['', 'x', '', ''],
  readMatch:       ['o', 'x', 'x', ''],
  moveMatch:       ['o', 'x', '', ''],
  releaseMatch:    ['o', '', '', ''],
  freezeReport:    ['', 'x', '', ''],
  readOutbox:      ['', 'x', '', ''],
  answerPartnership: ['o', '', '', ''],
  sayInterest:     ['o', '', '', ''],
  readInterest:    ['o', 'x', '', ''],
  replyToInterest: ['', 'x', '', ''],
  comment:         ['o', 'x', 'x', ''],
  readLog:         ['o', 'x', '', ''],
  readLogEntries:  ['', 'x', '', ''],
  upkeep:          ['', 'x', '', 'x'],
};

const cells = Object.entries(table).flatMap(([deed, reaches]) =>
  roles.map((role, index) => [role, deed as Deed, reaches[index] ?? ''] as const),
);

describe('a reader of countries', () => {
  const reader = {
    sub: 'someone',
    role: 'countryReader' as const,
    partyId: null,
    countries: ['XA'],
  };

  test.each(Object.keys(table) as Deed[])('has no right to %s of any party or of all', (deed) => {
    expect([own, foreign, null].map((partyId) => may(reader, deed, partyId))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

test('a representative manages members of their own party alone, and only where that is theirs to do', () => {
  const member = actor('representative');
  const manager = { ...member, managesMembers: true as const };
  const reach = (who: typeof manager | typeof member) =>
    [own, foreign, null].map((partyId) => may(who, 'manageMembers', partyId));

  expect(reach(member)).toEqual([false, false, false]);
  expect(reach(manager)).toEqual([true, false, false]);
  expect(may(manager, 'manageReaders', own) || may(manager, 'manageOfficers', own)).toBe(false);
});

describe('the right', () => {
  test.each(cells)('of a %s to %s reaches "%s"', (role, deed, reach) => {
    const someone = actor(role);

    expect(may(someone, deed, own)).toBe(reach !== '');
    expect(may(someone, deed, foreign)).toBe(reach === 'x');
    expect(may(someone, deed, null)).toBe(reach === 'x');
  });

  test('of a representative without a party reaches nothing', () => {
    const nobody = { ...actor('representative'), partyId: null };

    expect(cells.filter(([, deed]) => may(nobody, deed, null))).toEqual([]);
  });

  test('that is lacking is refused with who has it', () => {
    expect(authorize(actor('reader'), 'acceptance', own)).toEqual({
      ok: false,
      error: { kind: 'forbidden', detail: 'This may be done by: secretariat. You act as reader.' },
    });
  });
});
