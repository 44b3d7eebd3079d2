/** How a match comes to be: a proposal of the Secretariat, with time and ids given. */
import type { Component } from '../records/component.ts';
import { legIdAt } from './leg-ids.ts';
import type { NewLeg } from './match-leg-changes.ts';
import { titleByNames } from './match-title.ts';
import { type Match, noAnswers, undecided } from './match.ts';
import type { Window } from '../values/partial-date.ts';
import type { Pledge } from '../records/record.ts';

export type Proposal = {
  readonly id: string;
  readonly pledge: { readonly record: Pledge; readonly component: Component };
  readonly legs: readonly [NewLeg, ...NewLeg[]];
  readonly synthetic: boolean;
  readonly title: string | undefined;
  readonly summary: string | null;
  readonly window: Window;
  readonly now: string;
};

/** What both ask for and give; where that is nothing, what is given. */
export const supportTypesInCommon = (
  asked: Component,
  given: Component,
): Component['supportTypes'] => {
  const both = asked.supportTypes.filter((type) => given.supportTypes.includes(type));
  return both.length > 0 ? both : [...given.supportTypes];
};

/** A proposal without its scopes, which are digests of it. */
export const proposedMatch = (proposal: Proposal): Match => {
  const { id, pledge, legs, synthetic, title, summary, window, now } = proposal;
  const [first, ...others] = legs;
  const leads = legs.flatMap(({ supporters }) => supporters.slice(0, 1));
  return {
    ...undecided,
    ...first,
    id,
    version: 1,
    state: 'proposed',
    title: title ?? titleByNames(leads, [pledge.record.party]),
    pledge: { recordId: pledge.record.id, components: [pledge.component.id] },
    ...(others.length > 0 && {
      legs: others.map((leg, at) => ({
        ...leg,
        id: legIdAt(at + 1),
        answers: noAnswers,
        scope: null,
        addedAt: now,
      })),
    }),
    recipients: [pledge.record.party, ...pledge.record.partners],
    countries: pledge.component.places.countries,
    areas: pledge.component.area === null ? [] : [pledge.component.area],
    window,
    conditions: [],
    sources: [],
    summary,
    release: null,
    synthetic,
    provenance: null,
    askedAt: now,
    createdAt: now,
    updatedAt: now,
  };
};
