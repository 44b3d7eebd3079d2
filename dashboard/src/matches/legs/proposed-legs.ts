/** Whom a proposal asks beside the one offer that it is of: where their fields stand, and what is sent of them. */
import type { LegRole } from '#shared/domain/matches/leg-roles';

import type { Answered, Client } from '../../api/client.ts';
import { type FieldProblem, noAnswer } from '../../api/problem.ts';
import { type Entries, entriesOf, partKeysName, partPrefix } from '../../kept/answers-given.ts';
import { textIn } from '../../steps/reason-field.tsx';
import { amountTyped } from '../amount-field.tsx';
import { type TypedLeg, legFaults, type LegPlace, legTyped, roleName } from './leg-typed.ts';

export const partKeysIn = (entries: Entries): readonly string[] =>
  entries.flatMap(([name, value]) => (name === partKeysName ? value : []));

/** @param index among those that are asked beside the first. */
export const placeInProposal = (key: string, index: number, id = ''): LegPlace => ({
  id,
  prefix: partPrefix(key),
  pointer: `/legs/${index + 1}`,
});

const placesIn = (form: HTMLFormElement): readonly LegPlace[] =>
  partKeysIn(entriesOf(new FormData(form))).map((key, index) => placeInProposal(key, index));

export const proposedLegFaults = (form: HTMLFormElement): readonly FieldProblem[] =>
  placesIn(form).flatMap((at) => legFaults(form, at));

type OfferEnd = NonNullable<TypedLeg['offer']>;

type Asked =
  | { readonly offer: OfferEnd; readonly amount: TypedLeg['amount'] }
  | { readonly legs: readonly TypedLeg[] };

/** The one offer with its amount, or all legs where others are asked as well; of these everything is told that names nobody. */
export const askedToGive = async (
  form: HTMLFormElement,
  client: Client,
  offer: OfferEnd,
): Promise<Answered<Asked>> => {
  const places = placesIn(form);
  const first = { offer, amount: amountTyped(form) };
  if (places.length === 0) return { ok: true, value: first, etag: null };
  const role = textIn(form, roleName) as LegRole | '';
  const typed = await Promise.all(places.map((at) => legTyped(form, client, at)));
  const problems = typed.flatMap((each) => (each.ok ? [] : each.problem));
  const [problem] = problems.toSorted((one, other) => one.errors.length - other.errors.length);
  if (problem) {
    const errors = problems.flatMap((each) => each.errors);
    return {
      ok: false,
      problem: problem.errors.length > 0 ? { ...noAnswer, status: 422, errors } : problem,
    };
  }
  const others = typed.flatMap((each) => (each.ok ? each.value : []));
  return {
    ok: true,
    value: { legs: [{ ...first, ...(role && { role }) }, ...others] },
    etag: null,
  };
};
