/** Whether an offer's component, or a party without an offer, may be put to a pledge component, and what the leg says. */
import { fieldError } from '#shared/contract/field-advice';
import type { LegBody } from '#shared/contract/matches/match-bodies';
import { wasSubmitted } from '#shared/domain/rights/audience';
import type { Component } from '#shared/domain/records/component';
import { endStates } from '#shared/domain/matches/end-states';
import type { NewLeg } from '#shared/domain/matches/match-leg-changes';
import { matchQuantity } from '#shared/domain/matches/match-quantity';
import { isLive } from '#shared/domain/match-states';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { type GateId, gateIds, gates } from '#shared/domain/matching/gates';
import { type Party, referenceTo } from '#shared/domain/parties/party';
import { supportTypesInCommon } from '#shared/domain/matches/proposed-match';
import type { Offer, Pledge, StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isSyntheticIn, type World } from '#shared/domain/world';

import * as words from './match-refusals.ts';

export type End<Kind extends StoredRecord> = {
  readonly record: Kind;
  readonly component: Component;
};

type Pair = { readonly pledge: End<Pledge>; readonly offer: End<Offer> };

export const invalidAt = (pointer: string, code: string): Result<never, Refusal> =>
  refuse({ kind: 'invalid', errors: [fieldError(pointer, code)] });

export const findEnd = <Kind extends 'pledge' | 'offer'>(
  kind: Kind,
  record: StoredRecord | undefined,
  wanted: string,
  pointer: string,
): Result<Pair[Kind], Refusal> => {
  if (!record || !wasSubmitted(record)) return invalidAt(`${pointer}/recordId`, 'unknownRecord');
  const component = record.components.find(({ id }) => id === wanted);
  if (!component) return invalidAt(`${pointer}/component`, 'unknownComponent');
  if (!endStates.propose.includes(record.state)) return refuse(words.notAccepted(record));
  if (component.area === null) return refuse(words.componentWithoutArea(kind));
  return ok({ record, component } as Pair[Kind]);
};

/** A live match of the same two components, whatever other components of the two records do. */
const liveMatch = ({ pledge, offer }: Pair) =>
  pledge.record.matches.find(
    ({ counterpartId, state, components, matchId }) =>
      counterpartId === offer.record.id &&
      isLive(state) &&
      components.includes(pledge.component.id) &&
      offer.record.matches.some(
        (link) => link.matchId === matchId && link.components.includes(offer.component.id),
      ),
  );

/**
 * The gates of matching, but that a pair may be proposed again when nothing came of it, or when all of it was done, and
 * that how many matches an offer can carry at once is for the Secretariat to weigh; so is, of a match that stands, what
 * else its need takes.
 */
const failedGates = ({ pledge, offer }: Pair, weighed: readonly GateId[]) => {
  const asking = featuresOf(pledge.record);
  const { matchesAtOnce: _weighed, ...giving } = featuresOf(offer.record);
  const asked = asking.components.find(({ id }) => id === pledge.component.id);
  const given = giving.components.find(({ id }) => id === offer.component.id);
  if (!asked || !given) return gateIds.filter((gate) => gate === 'area');
  const pair = { pledge: asking, asked, offer: giving, given };
  return gateIds.filter((gate) => !weighed.includes(gate) && gates[gate].verdict(pair) === 'fail');
};

const checkPair = (pair: Pair, isAdded: boolean): Result<true, Refusal> => {
  const live = liveMatch(pair);
  if (live) return refuse(words.alreadyMatched(live.matchId, live.state));
  const failed = failedGates(pair, isAdded ? ['untried', 'need'] : ['untried']);
  return failed.length > 0 ? refuse(words.gatesFailed(failed)) : ok(true);
};

/** Who gives without an offer is another than whoever asks, of the same world, and excluded by nobody. */
const failedGatesOfParty = (
  { record }: End<Pledge>,
  party: Party,
  world: World,
): readonly GateId[] => {
  const fails = {
    parties: [record.party, ...record.partners].some(({ id }) => id === party.id),
    world: isSyntheticIn(world, party) !== record.synthetic,
    exclusion:
      record.excludedPartyIds.includes(party.id) ||
      (party.country !== null && record.excludedCountries.some((each) => each === party.country)),
  };
  return (['parties', 'world', 'exclusion'] as const).filter((gate) => fails[gate]);
};

const ofParty = (
  pledge: End<Pledge>,
  { role }: LegBody,
  party: Party | undefined,
  { world, pointer }: LegContext,
): Result<Omit<NewLeg, 'quantity'>, Refusal> => {
  if (!party) return invalidAt(`${pointer}/party`, 'noSuchParty');
  const failed = failedGatesOfParty(pledge, party, world);
  if (failed.length > 0) return refuse(words.gatesFailed(failed));
  return ok({
    ...(role && { role }),
    offer: { recordId: null, reason: 'party_alone' },
    supporters: [referenceTo(party)],
    supportTypes: [...pledge.component.supportTypes],
  });
};

export type LegContext = {
  readonly world: World;
  /** Where the leg stands in what was sent. */
  readonly pointer: string;
  /** Whether it joins a match that there is. */
  readonly isAdded: boolean;
};

/** What a leg names, as it was found. */
export type FoundGiver = {
  readonly offer: StoredRecord | undefined;
  readonly party: Party | undefined;
};

export const decideLeg = (
  pledge: End<Pledge>,
  body: LegBody,
  found: FoundGiver,
  context: LegContext,
): Result<NewLeg, Refusal> => {
  const { role, offer: named, amount } = body;
  const { pointer, isAdded } = context;
  const offer = named
    ? findEnd('offer', found.offer, named.component, `${pointer}/offer`)
    : ok(undefined);
  if (!offer.ok) return offer;
  if (offer.value) {
    const fit = checkPair({ pledge, offer: offer.value }, isAdded);
    if (!fit.ok) return fit;
  }
  const stated = {
    pledge: pledge.component.quantity,
    offer: offer.value?.component.quantity ?? null,
  };
  const leg = role ? { role } : {};
  const quantity = matchQuantity(amount, stated, leg);
  if (!quantity.ok) return invalidAt(`${pointer}/amount`, quantity.error);
  if (!offer.value) {
    const given = ofParty(pledge, body, found.party, context);
    return given.ok ? ok({ ...given.value, quantity: quantity.value }) : given;
  }
  const { record, component } = offer.value;
  return ok({
    ...leg,
    offer: { recordId: record.id, components: [component.id] },
    supporters: [record.party, ...record.partners],
    supportTypes: supportTypesInCommon(pledge.component, component),
    quantity: quantity.value,
  });
};
