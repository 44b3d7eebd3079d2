/**
 * What is always denied, what implies what, and what a change of the table would change: asked of everybody, every deed
 * and every record of a small closed world, and written here apart from the code.
 */
import { describe, expect, test } from 'vitest';

import { may, mayRead, mayReadMatchOf, mayReadParty } from '#functions/http/authorize';
import { type Deed, granted } from '#shared/domain/rights/granted-deeds';
import { isPublic } from '#shared/domain/published/is-public';
import type { StoredRecord } from '#shared/domain/records/record';
import { type Role, roles } from '#shared/domain/parties/role';
import {
  allowedBy,
  changeFrom,
  countryOf,
  everybody,
  owners,
  parties,
  records,
  type Somebody,
} from '#tests/support/rights/closed-world';

/**
 * How many of (who, whose) the table allows: of a party's people eight times two parties' is eight, without those who
 * only draft, or those who do not manage people, four; of all, three.
 */
// oxfmt-ignore
const counts: Readonly<Record<Role, Partial<Record<Deed, number>>>> = {
  representative: {
    createRecord: 8, editRecord: 8, submission: 4, release: 4, withdrawal: 8, confirmation: 4,
    readExclusions: 8, readContact: 8, previewRecord: 8,
    readMatch: 8, moveMatch: 8, releaseMatch: 4, answerPartnership: 4,
    sayInterest: 8, readInterest: 8, comment: 8,
    readLog: 8, readParty: 8, editParty: 4, manageMembers: 4,
  },
  secretariat: {
    createRecord: 3, editRecord: 3, codeRecord: 3, acceptance: 3, return: 3,
    readAll: 3, readExclusions: 3, previewRecord: 3,
    proposeAllocation: 3, proposeMatch: 3, readMatch: 3, moveMatch: 3,
    readInterest: 3, replyToInterest: 3, comment: 3,
    readParty: 3, createParty: 3, editParty: 3, nameParty: 3, mergeParties: 3, partParties: 3,
    importRecords: 3, freezeReport: 3, manageMembers: 3, manageReaders: 3,
    readOutbox: 3, readLog: 3, readLogEntries: 3, upkeep: 3,
  },
  reader: { readAll: 3, readMatch: 3, readParty: 3, comment: 3 },
  countryReader: {},
  administrator: {
    createParty: 3, mergeParties: 3, putUser: 3, readParty: 3, upkeep: 3,
    manageMembers: 3, manageReaders: 3, manageOfficers: 3,
  },
};

const deeds = [...new Set(roles.flatMap((role) => Object.keys(counts[role]) as Deed[]))];

const held = (role: Role, deed: Deed): number =>
  everybody
    .filter(({ actor }) => actor.role === role)
    .flatMap(({ actor }) => owners.filter((owner) => may(actor, deed, owner))).length;

const who = (deed: Deed, owner: string | null): readonly Somebody[] =>
  everybody.filter(({ actor }) => may(actor, deed, owner));

/** Whoever breaks a rule, so that a failure names them. */
const breaking = (isWrong: (somebody: Somebody) => boolean): readonly string[] =>
  everybody.filter(isWrong).map(({ name }) => name);

const isOf = (partyId: string) => (record: StoredRecord) => record.party.id === partyId;
const reads = ({ actor }: Somebody): readonly StoredRecord[] =>
  records.filter((record) => mayRead(actor, record));

describe('the table of rights', () => {
  test('allows as much as was written here, by role and deed, and no other deed', () => {
    const found = roles.map((role) => [
      role,
      Object.fromEntries(
        deeds.map((deed) => [deed, held(role, deed)] as const).filter(([, count]) => count > 0),
      ),
    ]);
    expect(Object.fromEntries(found)).toEqual(counts);
    expect(new Set(roles.flatMap((role) => Object.keys(granted[role])))).toEqual(new Set(deeds));
  });

  test('names what a change of it would give and take', () => {
    const changed = {
      ...granted,
      reader: { ...granted.reader, acceptance: 'all' as const },
      representative: { ...granted.representative, release: undefined },
      secretariat: { ...granted.secretariat, readContact: 'own' as const },
    } as unknown as typeof granted;

    expect(changeFrom(granted, granted, deeds)).toEqual([]);
    expect(changeFrom(granted, changed, deeds)).toEqual([
      '+ reader may acceptance of another party',
      '+ reader may acceptance of no party',
      '- representative may release of their party',
      '- representative who manages people may release of their party',
    ]);
    expect(new Set(allowedBy(granted, deeds)).size).toBeGreaterThan(100);
  });
});

describe('always denied', () => {
  test('to publish, to submit, to confirm and to consent by anyone but the owner’s own people who may', () => {
    for (const deed of ['release', 'submission', 'confirmation', 'releaseMatch'] as const)
      for (const party of Object.values(parties))
        expect(
          who(deed, party).filter(
            ({ actor: { role, partyId, draftsOnly } }) =>
              role !== 'representative' || partyId !== party || draftsOnly,
          ),
        ).toEqual([]);
  });

  test.each([
    'release',
    'submission',
    'confirmation',
    'releaseMatch',
    'answerPartnership',
  ] as const)('%s by whoever only drafts', (deed) => {
    expect(
      breaking(({ actor }) =>
        owners.some((owner) => may({ ...actor, draftsOnly: true }, deed, owner)),
      ),
    ).toEqual([]);
  });

  test('every deed to the record of another party, to a party’s people', () => {
    const foreign = everybody.flatMap(({ name, actor }) =>
      deeds.flatMap((deed) =>
        owners
          .filter((owner) => owner !== actor.partyId && may(actor, deed, owner))
          .filter(() => actor.role === 'representative')
          .map((owner) => `${name} may ${deed} of ${owner}`),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test('reading what never left its party, to everybody else', () => {
    const early = records.filter(({ state, everSubmitted }) => state === 'draft' || !everSubmitted);
    expect(early.length).toBeGreaterThan(20);
    expect(
      breaking((somebody) =>
        reads(somebody).some(
          (record) => early.includes(record) && record.party.id !== somebody.actor.partyId,
        ),
      ),
    ).toEqual([]);
  });

  test('reading what is unreleased of another party, to every party', () => {
    expect(
      breaking(
        (somebody) =>
          somebody.actor.role === 'representative' &&
          reads(somebody).some(({ party }) => party.id !== somebody.actor.partyId),
      ),
    ).toEqual([]);
  });

  test('reading why a record is returned and what was withdrawn, to readers', () => {
    expect(
      breaking(
        (somebody) =>
          /reader/i.test(somebody.name) &&
          reads(somebody).some(({ state }) => state === 'returned' || state === 'withdrawn'),
      ),
    ).toEqual([]);
  });

  test('every record, match, contact and word, to administrators', () => {
    const ofRecords: readonly Deed[] = [
      'readAll',
      'readMatch',
      'readContact',
      'readExclusions',
      'readInterest',
      'comment',
      'readLogEntries',
      'readOutbox',
    ];
    expect(
      breaking(
        (somebody) =>
          somebody.actor.role === 'administrator' &&
          (reads(somebody).length > 0 ||
            ofRecords.some((deed) => owners.some((owner) => may(somebody.actor, deed, owner)))),
      ),
    ).toEqual([]);
  });

  test('to change anything, to readers, but for words beside what they read', () => {
    const changes = deeds.filter((deed) => !/^read|^comment$/.test(deed));
    expect(changes.length).toBeGreaterThan(20);
    expect(
      breaking(
        ({ actor }) =>
          ['reader', 'countryReader'].includes(actor.role) &&
          changes.some((deed) => owners.some((owner) => may(actor, deed, owner))),
      ),
    ).toEqual([]);
  });

  test('contacts, to everybody but the party’s own people', () => {
    for (const party of Object.values(parties))
      expect(who('readContact', party).every(({ actor }) => actor.partyId === party)).toBe(true);
    expect(who('readContact', null)).toEqual([]);
  });

  test('what is of other countries, to whoever reads for one', () => {
    const reference = (name: 'one' | 'other') => ({
      id: parties[name],
      name,
      type: null,
      country: countryOf[name],
    });
    const match = {
      countries: ['XB'],
      recipients: [reference('other')],
      supporters: [],
      legs: [],
    } as unknown as Parameters<typeof mayReadMatchOf>[1];
    const readers = everybody.filter(({ actor }) => actor.role === 'countryReader');
    expect(
      readers.map(({ actor }) => [
        actor.countries,
        mayReadMatchOf(actor, match),
        mayReadParty(actor, reference('other')),
      ]),
    ).toEqual([
      [['XA'], false, false],
      [['XB'], true, true],
    ]);
    expect(
      readers.flatMap((reader) =>
        reads(reader).filter(
          ({ party }) => !reader.actor.countries?.includes(String(party.country)),
        ),
      ),
    ).toEqual([]);
  });

  test('every deed that nobody named, to everybody', () => {
    const unknown = ['erase', '', 'constructor', 'toString', '__proto__'] as unknown as Deed[];
    expect(allowedBy(granted, unknown)).toEqual([]);
  });
});

/** If somebody may the one of a party's, they may the other of it. */
const implied: readonly (readonly [Deed, Deed])[] = [
  // An edit sends back all that its editor read.
  ['editRecord', 'readExclusions'],
  ['createRecord', 'editRecord'],
  ['createRecord', 'previewRecord'],
  // Who consents may take it back.
  ['submission', 'withdrawal'],
  ['release', 'withdrawal'],
  ['release', 'submission'],
  ['releaseMatch', 'release'],
  ['moveMatch', 'readMatch'],
  ['releaseMatch', 'moveMatch'],
  ['proposeMatch', 'readAll'],
  ['proposeMatch', 'moveMatch'],
  ['proposeAllocation', 'proposeMatch'],
  ['acceptance', 'return'],
  ['return', 'acceptance'],
  ['codeRecord', 'readAll'],
  ['acceptance', 'readAll'],
  ['importRecords', 'acceptance'],
  ['sayInterest', 'readInterest'],
  ['replyToInterest', 'readInterest'],
  ['readLogEntries', 'readLog'],
  ['editParty', 'readParty'],
  ['nameParty', 'editParty'],
  ['partParties', 'mergeParties'],
  ['mergeParties', 'readParty'],
  ['putUser', 'manageOfficers'],
  ['manageOfficers', 'manageReaders'],
  ['manageReaders', 'manageMembers'],
  ['manageMembers', 'readParty'],
  ['freezeReport', 'readAll'],
];

describe('implied', () => {
  test.each(implied)('whoever may %s may %s', (one, other) => {
    expect(owners.some((owner) => who(one, owner).length > 0)).toBe(true);
    expect(
      breaking(({ actor }) =>
        owners.some((owner) => may(actor, one, owner) && !may(actor, other, owner)),
      ),
    ).toEqual([]);
  });

  const ofRecords = [
    'editRecord',
    'codeRecord',
    'submission',
    'acceptance',
    'return',
    'release',
    'withdrawal',
    'confirmation',
    'readContact',
    'readExclusions',
  ] as const;
  test.each(ofRecords)('whoever may %s of a party reads its records in some state', (deed) => {
    for (const party of Object.values(parties))
      for (const somebody of who(deed, party))
        expect(reads(somebody).filter(isOf(party)).length).toBeGreaterThan(0);
  });

  test('the owner’s people read every record of theirs, and the Secretariat all that its readers do', () => {
    for (const { actor } of everybody.filter(({ actor: { partyId } }) => partyId !== null))
      expect(
        records.filter((record) => record.party.id === actor.partyId && !mayRead(actor, record)),
      ).toEqual([]);
    const [secretariat, reader, ...countryReaders] = [
      'secretariat',
      'reader',
      'countryReader',
    ].flatMap((role) => everybody.filter(({ actor }) => actor.role === role).map(reads));
    expect(reader?.filter((record) => !secretariat?.includes(record))).toEqual([]);
    for (const read of countryReaders)
      expect(read.filter((record) => !reader?.includes(record))).toEqual([]);
  });

  test('a duty to draft takes rights away and gives none, and managing people gives that one right', () => {
    for (const { actor } of everybody.filter(({ actor: { partyId } }) => partyId !== null)) {
      const { draftsOnly: _d, managesMembers: _m, ...plain } = actor;
      const of = (as: typeof actor) => deeds.filter((deed) => may(as, deed, actor.partyId));
      expect(
        of({ ...plain, draftsOnly: true }).filter((deed) => !of(plain).includes(deed)),
      ).toEqual([]);
      expect(
        of({ ...plain, managesMembers: true }).filter((deed) => !of(plain).includes(deed)),
      ).toEqual(['manageMembers']);
    }
  });

  test('what everyone reads was released and is not withdrawn', () => {
    const open = records.filter((record) => isPublic('made_up', record));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ release, state }) => !release || state === 'withdrawn')).toEqual([]);
  });
});
