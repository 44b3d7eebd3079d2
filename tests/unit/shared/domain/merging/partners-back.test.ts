/** Partners and their words through a merge and out of it: nobody is made a partner by either, and nobody who declined is one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { withMovedParties, withPartnersOfToday } from '#shared/domain/merging/moved-record';
import { recordBack } from '#shared/domain/merging/put-back';
import { recordBefore, releasedBefore } from '#shared/domain/merging/record-before';
import type { PartnerAnswer, PartnerWord } from '#shared/domain/records/partner';
import type { PartyReference } from '#shared/domain/parties/party';
import { answeredByPartner } from '#shared/domain/records/partnership';
import type { StoredRecord } from '#shared/domain/records/record';
import { aPledge } from '#tests/support/records';

const ids = ['a', 'b', 'c'] as const;
type Id = (typeof ids)[number];

const party = (id: Id): PartyReference => ({
  id,
  name: `Party ${id}`,
  type: 'legal',
  country: null,
});
const into = { from: 'a', to: { id: 'b', type: 'legal', country: null } } as const;
const outOf = { from: 'b', to: { id: 'a', type: 'legal', country: null } } as const;

const said = (
  record: StoredRecord,
  by: PartyReference,
  answer: PartnerAnswer,
  progress: string | null = null,
): StoredRecord => {
  const namedAs = [by.was ? 'Party a' : by.name];
  const naming = { roles: ['financing'] as const, namedAs };
  return answeredByPartner(record, { party: by, naming, answer, progress, day: '2026-01-01' });
};

const pledgeOf = (lead: Id, answers: Partial<Record<Id, PartnerAnswer>> = {}): StoredRecord => {
  const others = ids.filter((id) => id !== lead);
  const pledge = {
    ...aPledge({ financingPartners: others.map((id) => party(id).name) }),
    party: party(lead),
  } as StoredRecord;
  return others.reduce<StoredRecord>((record, id) => {
    const answer = answers[id];
    return answer ? said(record, party(id), answer) : record;
  }, pledge);
};

const sorted = <Of>(all: readonly Of[], idOf: (each: Of) => string) =>
  all.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));

const saidIn = ({ party: lead, partners, partnerWords = [] }: StoredRecord) => ({
  lead,
  partners: sorted(partners, ({ id }) => id),
  words: sorted(partnerWords, (word: PartnerWord) => word.party.id),
});

const partnersOf = ({ partners }: StoredRecord) => partners.map(({ id }) => id);
const answersIn = ({ partnerWords = [] }: StoredRecord) =>
  partnerWords.map((word) => `${word.party.id} ${word.answer}`);

const answer = fc.constantFrom<(PartnerAnswer | undefined)[]>('confirmed', 'declined', undefined);

describe('partners of a record whose parties become one', () => {
  test('stand with their words as before once the two are parted, whoever said what', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.tuple(answer, answer, answer), (lead, [a, b, c]) => {
        const record = pledgeOf(lead, {
          ...(a && { a }),
          ...(b && { b }),
          ...(c && { c }),
        });
        const before = recordBefore(record, undefined, into);
        const moved = withMovedParties(record, into);
        expect(partnersOf(moved)).not.toContain('a');
        expect(partnersOf(moved)).not.toContain(moved.party.id);
        expect(saidIn(recordBack(moved, before, outOf))).toEqual(saidIn(record));
      }),
    );
  });

  test('are none where the party that stays had declined, and it may confirm', () => {
    const moved = withMovedParties(pledgeOf('c', { a: 'confirmed', b: 'declined' }), into);

    expect(partnersOf(moved)).toEqual([]);
    expect(answersIn(moved)).toEqual(['b declined']);
    expect(partnersOf(said(moved, party('b'), 'confirmed'))).toEqual(['b']);
  });

  test('say nothing of themselves where one of them leads it', () => {
    const moved = withMovedParties(pledgeOf('b', { a: 'confirmed' }), into);

    expect(answersIn(moved)).toEqual([]);
  });
});

describe('partners of a record whose parties are parted', () => {
  const merged = (record: StoredRecord) => {
    const moved = withMovedParties(record, into);
    return {
      moved,
      before: recordBefore(record, undefined, into),
      by: moved.partnerWords?.[0]?.party,
    };
  };

  test('are none of those that declined since', () => {
    const { moved, before, by } = merged(pledgeOf('c', { a: 'confirmed' }));
    const back = recordBack(said(moved, by ?? party('b'), 'declined'), before, outOf);

    expect(partnersOf(back)).toEqual([]);
    expect(answersIn(back)).toEqual(['a declined']);
  });

  test('are those that confirmed since', () => {
    const { moved, before, by } = merged(pledgeOf('c', { a: 'declined' }));
    const back = recordBack(said(moved, by ?? party('b'), 'confirmed'), before, outOf);

    expect(partnersOf(back)).toEqual(['a']);
    expect(answersIn(back)).toEqual(['a confirmed']);
  });

  test('are asked anew where one word was said since for both', () => {
    const { moved, before } = merged(pledgeOf('c', { a: 'confirmed', b: 'confirmed' }));
    const back = recordBack(said(moved, party('b'), 'declined'), before, outOf);

    expect(partnersOf(back)).toEqual([]);
    expect(answersIn(back)).toEqual(['b declined']);
  });

  test('are none where the lead took their name out since', () => {
    const { moved, before } = merged(pledgeOf('c', { a: 'confirmed' }));
    const { partnerWords: _lapsed, ...rest } = moved;
    const back = recordBack({ ...rest, partners: [] } as StoredRecord, before, outOf);

    expect(partnersOf(back)).toEqual([]);
    expect(answersIn(back)).toEqual([]);
  });

  test('are not restated where the source names them no more', () => {
    const record = { ...pledgeOf('c'), partners: [party('a')] };
    const { moved, before } = merged(record);

    expect(partnersOf(recordBack(moved, before, outOf))).toEqual(['a']);
    expect(partnersOf(recordBack({ ...moved, partners: [] }, before, outOf))).toEqual([]);
  });
});

describe('what everyone reads of partners that are parted', () => {
  const released = pledgeOf('c');
  const record = { ...pledgeOf('c', { a: 'confirmed' }), version: released.version + 1 };
  const before = recordBefore(record, released, into);

  test('names nobody whom the lead had not released', () => {
    const moved = withMovedParties(released, into);

    expect(partnersOf(recordBack(moved, releasedBefore(before, moved), outOf))).toEqual([]);
  });

  test('names nobody whom the party that stayed had not released in a pledge of its own', () => {
    const own = pledgeOf('b');
    const today = { ...pledgeOf('b', { a: 'confirmed' }), version: own.version + 1 };
    const noted = recordBefore(today, own, into);
    const moved = withMovedParties(own, into);

    expect(partnersOf(recordBack(withMovedParties(today, into), noted, outOf))).toEqual(['a']);
    expect(partnersOf(recordBack(moved, releasedBefore(noted, moved), outOf))).toEqual([]);
  });

  test('names whom the lead released since', () => {
    const since = { ...withMovedParties(record, into), version: record.version + 1 };

    expect(partnersOf(recordBack(since, releasedBefore(before, since), outOf))).toEqual(['a']);
  });

  test('lets no old release speak for one that is no partner today', () => {
    const today = withMovedParties(pledgeOf('c', { a: 'confirmed', b: 'declined' }), into);
    const then = withMovedParties(pledgeOf('c', { a: 'confirmed' }), into);

    expect(partnersOf(then)).toEqual(['b']);
    expect(partnersOf(withPartnersOfToday(then, today, into))).toEqual([]);
  });
});
