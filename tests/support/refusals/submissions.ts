/** Submissions that are good but for the fields that a case replaces. */
import { aComponent, aPledgeBody } from '../submissions.ts';
import { invalid, type Named, type Refused } from './refused.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A pledge with some fields replaced; undefined leaves one out. */
export const pledge = (says: string, fields: Fields, ...errors: readonly Named[]): Refused => ({
  says,
  call: ({ world }) =>
    world.call('createPledge', { as: 'state', body: aPledgeBody(world.parties.state, fields) }),
  ...invalid,
  errors,
});

/** A pledge of one component with some fields replaced; pointers start at the component. */
export const component = (says: string, fields: Fields, ...errors: readonly Named[]): Refused =>
  pledge(
    says,
    { components: [aComponent(fields)] },
    ...errors.map(([pointer, code]): Named => [`/components/0${pointer}`, code]),
  );

export const hours = (fields: Fields): Fields => ({
  min: 1,
  max: 2,
  unit: 'hours',
  per: 'once',
  ...fields,
});
