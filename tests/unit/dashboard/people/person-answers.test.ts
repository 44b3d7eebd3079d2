import { describe, expect, it } from 'vitest';

import { givenBy } from '#dashboard/kept/answers-given';
import { answersOf, invitationIn, missingIn, rightOf } from '#dashboard/people/person-answers';
import { type Person, personOperations } from '#shared/contract/operations/person-operations';

const person: Person = {
  sub: 'somebody',
  version: 3,
  name: 'A desk',
  role: 'representative',
  partyId: '0123456789abcdef',
  partyName: 'A State',
  countries: [],
  duty: 'approver',
  managesMembers: true,
  state: 'active',
  invitedAt: null,
  isYou: false,
};

describe('the answers of a person', () => {
  it('come back as the right that they began from', () => {
    expect(rightOf(givenBy(answersOf(person)))).toEqual({
      name: 'A desk',
      role: 'representative',
      partyId: '0123456789abcdef',
      duty: 'approver',
      managesMembers: true,
    });
  });

  it('say nothing of what goes with another role', () => {
    const answers = answersOf(person).map(([name, value]): readonly [string, string] => [
      name,
      name === 'role' ? 'reader' : value,
    ]);

    expect(rightOf(givenBy(answers))).toEqual({ name: 'A desk', role: 'reader' });
  });

  it('of an invitation are taken by the API', () => {
    const given = givenBy([
      ['email', ' desk@example.org '],
      ['language', 'ar'],
      ['name', 'A desk'],
      ['role', 'countryReader'],
      ['countries', ''],
      ['countries', 'XA'],
    ]);

    expect(missingIn(given, 'invitation')).toEqual([]);
    expect(personOperations.invitePerson.body.parse(invitationIn(given))).toMatchObject({
      email: 'desk@example.org',
      countries: ['XA'],
    });
  });

  it('that are missing are told before anything is sent, with a country that is none', () => {
    const missing = (answers: readonly (readonly [string, string])[]) =>
      missingIn(givenBy(answers), 'invitation').map(({ pointer }) => pointer);

    expect(missing([])).toEqual(['/email', '/name', '/role']);
    expect(
      missing([
        ['email', 'x'],
        ['name', 'x'],
        ['role', 'representative'],
      ]),
    ).toEqual(['/partyId']);
    expect(
      missing([
        ['email', 'x'],
        ['name', 'x'],
        ['role', 'countryReader'],
        ['countries', 'XA'],
        ['countries.typed', 'Nowhereland'],
      ]),
    ).toEqual(['/countries']);
  });
});
