/** What a form says of a person, and what it begins from where the person is here already. Pure. */
import type { Person } from '#shared/contract/operations/person-operations';
import { type Duty, duties, roles } from '#shared/domain/parties/role';

import type { FieldProblem } from '../api/problem.ts';
import { type Entries, type Given, typedNameOf } from '../kept/answers-given.ts';

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | undefined =>
  values.find((value) => value === text);

export const answersOf = ({
  name,
  role,
  partyId,
  countries,
  duty,
  managesMembers,
}: Person): Entries => [
  ['name', name ?? ''],
  ['role', role ?? ''],
  ['partyId', partyId ?? ''],
  ...countries.map((country) => ['countries', country] as const),
  ['duty', duty ?? ''],
  ...(managesMembers ? [['managesMembers', 'on'] as const] : []),
];

const dutyIn = (given: Given): Duty | undefined => oneOf(duties, given.first('duty'));

const countriesIn = (given: Given): readonly string[] => given.all('countries').filter(Boolean);

/** What goes with another role stays unsaid, whatever was answered before the role was changed. */
export const rightOf = (given: Given): object => {
  const role = oneOf(roles, given.first('role'));
  const duty = dutyIn(given);
  return {
    name: given.first('name').trim(),
    role,
    ...(role === 'representative' && {
      partyId: given.first('partyId'),
      ...(duty && { duty }),
      ...(given.has('managesMembers') && { managesMembers: true }),
    }),
    ...(role === 'countryReader' && { countries: countriesIn(given) }),
  };
};

export const invitationIn = (given: Given): object => ({
  ...rightOf(given),
  email: given.first('email').trim(),
  language: given.first('language'),
});

/** As the API would refuse it, told before anything is sent. */
export const missingIn = (given: Given, asked: 'invitation' | 'right'): readonly FieldProblem[] => {
  const role = given.first('role');
  const typed = given.first(typedNameOf('countries'));
  const fields = [
    ...(asked === 'invitation' ? ['email'] : []),
    'name',
    'role',
    ...(role === 'representative' ? ['partyId'] : []),
  ].filter((field) => given.first(field).trim() === '');
  const lacksCountries = role === 'countryReader' && countriesIn(given).length === 0;
  return [
    ...fields.map((field) => ({ pointer: `/${field}`, code: 'required', detail: '' })),
    ...(lacksCountries || (role === 'countryReader' && typed.trim() !== '')
      ? [{ pointer: '/countries', code: 'required', detail: '' }]
      : []),
  ];
};
