/** Whether two components may be proposed to their sides, and the match that it makes. */
import type * as z from 'zod';

import { fieldError } from '#shared/contract/field-advice';
import type { proposalSchema } from '#shared/contract/match-bodies';
import { wasSubmitted } from '#shared/domain/audience';
import type { Component } from '#shared/domain/component';
import { endStates } from '#shared/domain/end-states';
import { proposedMatch } from '#shared/domain/proposed-match';
import { type MatchEnds, matchQuantity, shortfallOf } from '#shared/domain/match-quantity';
import type { MatchReading } from '#shared/domain/match-reading';
import type { Match } from '#shared/domain/match';
import { isLive } from '#shared/domain/match-states';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { gateIds, gates } from '#shared/domain/matching/gates';
import type { Offer, Pledge, StoredRecord } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import { readingAt } from '../../store/match-ends.ts';
import * as words from './match-refusals.ts';

export type Body = z.infer<typeof proposalSchema>;

type End<Kind extends StoredRecord> = { readonly record: Kind; readonly component: Component };

type Ends = { readonly pledge: End<Pledge>; readonly offer: End<Offer> };

const invalid = (pointer: string, code: string): Result<never, Refusal> =>
  refuse({ kind: 'invalid', errors: [fieldError(pointer, code)] });

const findEnd = <Kind extends 'pledge' | 'offer'>(
  kind: Kind,
  record: StoredRecord | undefined,
  wanted: string,
): Result<Ends[Kind], Refusal> => {
  if (!record || !wasSubmitted(record)) return invalid(`/${kind}/recordId`, 'unknownRecord');
  const component = record.components.find(({ id }) => id === wanted);
  if (!component) return invalid(`/${kind}/component`, 'unknownComponent');
  if (!endStates.propose.includes(record.state)) return refuse(words.notAccepted(record));
  if (component.area === null) return refuse(words.componentWithoutArea(kind));
  return ok({ record, component } as Ends[Kind]);
};

/** A live match of the same two components, whatever other components of the two records do. */
const liveMatch = ({ pledge, offer }: Ends) =>
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
 * that how many matches an offer can carry at once is for the Secretariat to weigh.
 */
const failedGates = ({ pledge, offer }: Ends) => {
  const asking = featuresOf(pledge.record);
  const { matchesAtOnce: _weighed, ...giving } = featuresOf(offer.record);
  const asked = asking.components.find(({ id }) => id === pledge.component.id);
  const given = giving.components.find(({ id }) => id === offer.component.id);
  if (!asked || !given) return gateIds.filter((gate) => gate === 'area');
  const pair = { pledge: asking, asked, offer: giving, given };
  return gateIds.filter((gate) => gate !== 'untried' && gates[gate].verdict(pair) === 'fail');
};

const checkEnds = (ends: Ends): Result<true, Refusal> => {
  const live = liveMatch(ends);
  if (live) return refuse(words.alreadyMatched(live.matchId, live.state));
  const failed = failedGates(ends);
  return failed.length > 0 ? refuse(words.gatesFailed(failed)) : ok(true);
};

type Decided = { readonly match: Match; readonly reading: MatchReading };

export const decideProposal = (
  id: string,
  body: Body,
  records: MatchEnds,
  now: string,
): Result<Decided, Refusal> => {
  const pledge = findEnd('pledge', records.pledge, body.pledge.component);
  if (!pledge.ok) return pledge;
  const offer = findEnd('offer', records.offer, body.offer.component);
  if (!offer.ok) return offer;
  const ends = { pledge: pledge.value, offer: offer.value };
  const fit = checkEnds(ends);
  if (!fit.ok) return fit;
  const stated = { pledge: ends.pledge.component.quantity, offer: ends.offer.component.quantity };
  const quantity = matchQuantity(body.amount, stated);
  if (!quantity.ok) return invalid('/amount', quantity.error);
  const { title, summary, window } = body;
  const proposal = { id, ...ends, quantity: quantity.value, title, summary, window, now };
  const match = proposedMatch(proposal);
  const short = shortfallOf(match, records);
  if (short) return refuse(words.noRoom(short, body.amount ?? 0));
  const reading = readingAt(match, records);
  return ok({ match: { ...match, scope: reading.scope }, reading });
};
