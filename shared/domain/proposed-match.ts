/** How a match comes to be: a proposal of the Secretariat, with time and ids given. */
import type { Component } from './component.ts';
import { type Match, type MatchQuantity, undecided } from './match.ts';
import type { Window } from './partial-date.ts';
import type { Offer, Pledge } from './record.ts';

export type Proposal = {
  readonly id: string;
  readonly pledge: { readonly record: Pledge; readonly component: Component };
  readonly offer: { readonly record: Offer; readonly component: Component };
  readonly quantity: MatchQuantity | null;
  readonly title: string | undefined;
  readonly summary: string | null;
  readonly window: Window;
  readonly now: string;
};

const supportTypesOf = (asked: Component, given: Component): Component['supportTypes'] => {
  const both = asked.supportTypes.filter((type) => given.supportTypes.includes(type));
  return both.length > 0 ? both : [...given.supportTypes];
};

/** A proposal without its scope, which is a digest of it. */
export const proposedMatch = (proposal: Proposal): Match => {
  const { id, pledge, offer, quantity, title, summary, window, now } = proposal;
  return {
    ...undecided,
    id,
    version: 1,
    state: 'proposed',
    title: title ?? `${offer.record.party.name} – ${pledge.record.party.name}`,
    pledge: { recordId: pledge.record.id, components: [pledge.component.id] },
    offer: { recordId: offer.record.id, components: [offer.component.id] },
    supporters: [offer.record.party, ...offer.record.partners],
    recipients: [pledge.record.party, ...pledge.record.partners],
    countries: pledge.component.places.countries,
    areas: pledge.component.area === null ? [] : [pledge.component.area],
    supportTypes: supportTypesOf(pledge.component, offer.component),
    window,
    conditions: [],
    sources: [],
    quantity,
    summary,
    release: null,
    synthetic: pledge.record.synthetic || offer.record.synthetic,
    provenance: null,
    askedAt: now,
    createdAt: now,
    updatedAt: now,
  };
};
