/** What a merge moves stands, once the two are parted, as it stood before: whoever was named beside whom. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Match } from '#shared/domain/matches/match';
import { movedMatch } from '#shared/domain/merging/moved-match';
import { recordNames, withMovedParties } from '#shared/domain/merging/moved-record';
import { matchBack, matchBefore } from '#shared/domain/merging/match-back';
import { recordBack } from '#shared/domain/merging/put-back';
import { recordBefore } from '#shared/domain/merging/record-before';
import { partyAsWritten } from '#shared/domain/parties/party-as-written';
import type { PartyReference } from '#shared/domain/parties/party';
import type { StoredRecord } from '#shared/domain/records/record';
import { anOffer } from '#tests/support/records';

const named = (id: string, type: 'legal' | 'academia'): PartyReference => ({
  id,
  name: `As ${id} was written`,
  type,
  country: null,
});
const parties = { a: named('a', 'legal'), b: named('b', 'academia'), c: named('c', 'legal') };
const ids = ['a', 'b', 'c'] as const;

const into = { from: 'b', to: { id: 'a', type: 'legal', country: null } } as const;
const outOf = { from: 'a', to: { id: 'b', type: 'academia', country: null } } as const;

const someIds = fc.uniqueArray(fc.constantFrom(...ids));
const some = someIds.map((chosen) => chosen.map((id) => parties[id]));

const byId = (references: readonly PartyReference[]) =>
  references.toSorted((one, other) => (one.id < other.id ? -1 : 1));

const recordOf = (
  lead: PartyReference,
  partners: readonly PartyReference[],
  excluded: readonly string[],
) =>
  ({
    ...anOffer(),
    party: lead,
    partners: partners.filter(({ id }) => id !== lead.id),
    excludedPartyIds: excluded.filter((id) => id !== lead.id),
  }) as StoredRecord;

const saidBy = ({ party, partners, excludedPartyIds }: StoredRecord) => ({
  party,
  partners: byId(partners),
  excludedPartyIds: excludedPartyIds.toSorted(),
});

describe('what was moved and is put back', () => {
  test('says of a record what it said', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), some, someIds, (lead, partners, excluded) => {
        const record = recordOf(parties[lead], partners, excluded);
        const moved = withMovedParties(record, into);
        expect(recordNames(moved, 'b')).toBe(false);
        expect(moved.partners.map(({ id }) => id)).not.toContain(moved.party.id);
        expect(saidBy(recordBack(moved, record, outOf))).toEqual(saidBy(record));
      }),
    );
  });

  test('says of a match what it said, and is public as it was', () => {
    fc.assert(
      fc.property(some, some, some, someIds, (supporters, more, recipients, consents) => {
        const names = [...supporters, ...more, ...recipients].map(({ id }) => id);
        const releasedBy = consents.filter((id) => names.includes(id));
        const match = {
          supporters,
          legs: [{ id: 'l2', supporters: more }],
          recipients,
          releasedBy,
          declined: null,
          version: 1,
        } as unknown as Match;
        const moved = movedMatch(match, into, 'later');
        const back = matchBack(moved, matchBefore(match), outOf, 'later');
        expect(byId(back.supporters)).toEqual(byId(supporters));
        expect(back.legs?.map((leg) => byId(leg.supporters))).toEqual([byId(more)]);
        expect(byId(back.recipients)).toEqual(byId(recipients));
        // Nobody is made to consent.
        if (!(names.includes('a') && names.includes('b')))
          expect([...back.releasedBy].toSorted()).toEqual(releasedBy.toSorted());
        else expect(back.releasedBy.length).toBeLessThanOrEqual(releasedBy.length);
      }),
    );
  });

  test('waits of a leg that came later for whoever it waited for, and for nobody else who stands alone', () => {
    fc.assert(
      fc.property(some, some, someIds, someIds, (supporters, more, consents, silent) => {
        const recipients = [parties.c];
        const ofLeg: readonly string[] = ['c', ...more.map(({ id }) => id)];
        const awaits: readonly string[] = silent.filter((id) => ofLeg.includes(id));
        const given = new Set<string>([...supporters.map(({ id }) => id), 'c']);
        const heard = ofLeg.filter((id) => !awaits.includes(id));
        const publicFrom = Object.fromEntries(heard.map((id) => [id, `from ${id}`]));
        const match = {
          supporters,
          legs: [{ id: 'l2', supporters: more, later: { awaits, publicFrom } }],
          recipients,
          releasedBy: [...new Set([...consents.filter((id) => given.has(id)), ...heard])],
          release: null,
          declined: null,
          version: 1,
        } as unknown as Match;
        const moved = movedMatch(match, into, 'later');
        const back = matchBack(moved, matchBefore(match), outOf, 'later');
        const later = back.legs?.[0]?.later;
        const isOneOfTwo = more.some(({ id }) => id === 'a') && more.some(({ id }) => id === 'b');

        for (const id of awaits) expect(later?.awaits).toContain(id);
        if (!isOneOfTwo) {
          expect(new Set(later?.awaits)).toEqual(new Set(awaits));
          expect(later?.publicFrom).toEqual(publicFrom);
        }
        const waitsIn = moved.legs?.[0]?.later?.awaits ?? [];
        expect(waitsIn.includes('a')).toBe(awaits.includes('a') || awaits.includes('b'));
        expect(waitsIn).not.toContain('b');
      }),
    );
  });

  test('makes nobody consent who was only asked to take part', () => {
    const match = {
      supporters: [parties.a],
      legs: [{ id: 'l2', supporters: [parties.b], later: { awaits: ['b', 'c'] } }],
      recipients: [parties.c],
      releasedBy: ['a', 'c'],
      release: null,
      declined: null,
      version: 1,
    } as unknown as Match;

    const moved = movedMatch(match, into, 'later');
    const back = matchBack(moved, matchBefore(match), outOf, 'later');

    expect([moved.releasedBy, back.releasedBy]).toEqual([
      ['a', 'c'],
      ['a', 'c'],
    ]);
    expect(back.legs?.[0]?.later?.awaits).toEqual(['c', 'b']);
  });

  test('is written as it was written, whatever its party went into', () => {
    const record = recordOf(parties.b, [parties.c], []);
    const moved = withMovedParties(record, into);

    expect(moved.party).toMatchObject({ id: 'a', type: 'legal', name: 'As b was written' });
    expect(partyAsWritten(moved.party)).toEqual(parties.b);
    expect(moved.everPartyIds).toEqual(['b']);
  });

  test('excludes nobody whom its owner took away since', () => {
    const record = recordOf(parties.c, [], ['b']);
    const taken = { ...withMovedParties(record, into), excludedPartyIds: [] };

    expect(recordBack(taken, record, outOf).excludedPartyIds).toEqual([]);
  });

  test('excludes in what is not finished whom it excluded, until its owner takes that away', () => {
    const record = { ...recordOf(parties.c, [], []), unfinished: { excludedPartyIds: ['b', 'x'] } };
    const moved = withMovedParties(record, into);
    const before = recordBefore(record, undefined, into);

    expect(moved.unfinished).toEqual({ excludedPartyIds: ['a', 'x'] });
    expect(recordBack(moved, before, outOf).unfinished).toEqual({ excludedPartyIds: ['x', 'b'] });
    const taken = { ...moved, unfinished: { excludedPartyIds: ['x'] } };
    expect(recordBack(taken, before, outOf).unfinished).toEqual({ excludedPartyIds: ['x'] });
  });

  test('keeps who it was first through several merges, and each can be undone', () => {
    const on = { from: 'a', to: { id: 'c', type: 'legal', country: null } } as const;
    const record = recordOf(parties.b, [], []);
    const once = withMovedParties(record, into);
    const twice = withMovedParties(once, on);

    expect(partyAsWritten(twice.party)).toEqual(parties.b);
    const back = recordBack(twice, once, { from: 'c', to: into.to });
    expect(back.party).toEqual(once.party);
  });

  test('leaves the side of a match with whoever answered for it', () => {
    const match = {
      supporters: [parties.b, parties.c, parties.a],
      recipients: [],
      releasedBy: [],
      declined: null,
      version: 1,
    } as unknown as Match;

    expect(movedMatch(match, into, 'now').supporters).toEqual([parties.a, parties.c]);
  });

  test.each([
    ['alone', [parties.b, parties.c]],
    ['with the other', [parties.b, parties.c, parties.a]],
  ])('is named on no side of a match from which it was taken since, %s', (_, supporters) => {
    const match = {
      supporters,
      recipients: [],
      releasedBy: [],
      declined: null,
      version: 1,
    } as unknown as Match;
    const taken = { ...movedMatch(match, into, 'now'), supporters: [parties.c] };

    expect(matchBack(taken, match, outOf, 'later').supporters).toEqual([parties.c]);
  });

  test('opens no sooner than either of the two consented to', () => {
    const match = {
      supporters: [parties.a, parties.b],
      recipients: [parties.c],
      releasedBy: ['a', 'b'],
      publicFrom: { a: '2027-02', b: '2027-01' },
      declined: null,
      version: 1,
    } as unknown as Match;
    const moved = movedMatch(match, into, 'now');

    expect(moved.publicFrom).toEqual({ a: '2027-02' });
    expect(matchBack(moved, match, outOf, 'later').publicFrom).toEqual({
      a: '2027-02',
      b: '2027-02',
    });
  });

  test('takes the consent of one for both only where both gave theirs', () => {
    const match = (releasedBy: readonly string[]) =>
      ({
        supporters: [parties.a, parties.b],
        recipients: [parties.c],
        releasedBy,
        declined: null,
        version: 1,
      }) as unknown as Match;

    expect(movedMatch(match(['a', 'c']), into, 'now').releasedBy).toEqual(['c']);
    expect(movedMatch(match(['a', 'b']), into, 'now').releasedBy).toEqual(['a']);
  });
});
