/** Who is asked to give, as it was typed: what would be refused of it, and what the API takes. */
import type { LegRole } from '#shared/domain/matches/leg-roles';

import type { Answered, Client } from '../../api/client.ts';
import { type FieldProblem, noAnswer, type Problem } from '../../api/problem.ts';
import { textIn } from '../../steps/reason-field.tsx';
import { amountFaults } from '../amount-faults.ts';
import { amountTyped } from '../amount-field.tsx';

/** Of the field: a person's role is another. */
export const roleName = 'brings';

/** Where the fields of a leg stand: by themselves, or as those of one of several. */
export type LegPlace = {
  /** Before the ids of its fields, where several forms may stand on a page. */
  readonly id: string;
  /** Before their names. */
  readonly prefix: string;
  /** Before the pointers of what is refused of them. */
  readonly pointer: string;
};

export const byItself: LegPlace = { id: '', prefix: '', pointer: '' };

export const pointers = {
  offer: '/offer',
  record: '/offer/recordId',
  component: '/offer/component',
  party: '/party',
  amount: '/amount',
} as const;

/** As the API would refuse it, told before anything is sent. */
export const legFaults = (
  form: HTMLFormElement,
  { prefix, pointer }: LegPlace = byItself,
): readonly FieldProblem[] => {
  const [reference, party] = [textIn(form, `${prefix}offer`), textIn(form, `${prefix}party`)];
  const isOfOne = (reference === '') !== (party === '');
  return [
    ...(isOfOne ? [] : [{ pointer: pointers.offer, code: 'offerOrParty', detail: '' }]),
    ...amountFaults(amountTyped(form, `${prefix}amount`), false),
  ].map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }));
};

export type TypedLeg = {
  readonly role?: LegRole;
  readonly amount: number | string | null;
  readonly party?: string;
  readonly offer?: { readonly recordId: string; readonly component: string };
};

const unknownOffer = ({ pointer }: LegPlace): Problem => ({
  ...noAnswer,
  status: 422,
  errors: [{ pointer: `${pointer}${pointers.offer}`, code: 'unknownOffer', detail: '' }],
});

/** What cannot be read as a reference of an offer names none. */
const isOfReference = ({ errors }: Problem): boolean =>
  errors.some(({ pointer }) => pointer === 'reference');

/** The place of a component among those of its offer, from 1. */
export const placeTyped = (text: string): number => Number(text || '1');

/** What was typed as the API takes it: an offer is typed by its reference and the place of its component. */
export const legTyped = async (
  form: HTMLFormElement,
  client: Client,
  at: LegPlace = byItself,
): Promise<Answered<TypedLeg>> => {
  const typed = (name: string): string => textIn(form, `${at.prefix}${name}`);
  const words = {
    role: typed(roleName) as LegRole,
    amount: amountTyped(form, `${at.prefix}amount`),
  };
  const party = typed('party');
  if (party !== '') return { ok: true, value: { ...words, party }, etag: null };
  const found = await client('listOffers', { query: { reference: typed('offer') } });
  if (!found.ok)
    return { ok: false, problem: isOfReference(found.problem) ? unknownOffer(at) : found.problem };
  const [record] = found.value.items;
  const component = record?.components[placeTyped(typed('component')) - 1]?.id;
  return record && component
    ? { ok: true, value: { ...words, offer: { recordId: record.id, component } }, etag: null }
    : { ok: false, problem: unknownOffer(at) };
};
