/** Whether a side has a contact to give as it accepts to be introduced, and what becomes of one that is given for a match alone. */
import { fieldError } from '#shared/contract/field-advice';
import type { ExchangeStepBody } from '#shared/contract/matches/match-exchange-views';
import {
  awaitsAcceptance,
  type MatchExchange,
  sidesWithoutRecord,
} from '#shared/domain/matches/match-exchange';
import { sidesToGive, type Speaker } from '#shared/domain/matches/match-exchange-steps';
import type { Match } from '#shared/domain/matches/match';
import type { MatchEnds } from '#shared/domain/matches/match-quantity';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import { erasedContacts, givenContactAction } from '../../store/records/contact-store.ts';
import type { Action } from '../../table.ts';
import * as words from './match-refusals.ts';

type At = {
  readonly match: Match;
  readonly exchange: MatchExchange;
  readonly speaker: Speaker;
};

const contactIn = (body: ExchangeStepBody) => ('contact' in body ? body.contact : undefined);

const invalid = (code: string): Result<never, Refusal> =>
  refuse({ kind: 'invalid', errors: [fieldError('/contact', code)] });

/** A record gives its own contact, and whoever has none there gives one with the step; nobody accepts with none. */
export const checkContact = (
  body: ExchangeStepBody,
  { match, exchange, speaker }: At,
  ends: MatchEnds,
): Result<true, Refusal> => {
  if (body.step !== 'accept_introduction') return ok(true);
  const toGive = sidesToGive(match, speaker);
  const isGiven = contactIn(body) !== undefined;
  if (isGiven && toGive.length === 0) return invalid('unknownField');
  if (!isGiven && toGive.length > 0) return invalid('required');
  const lacking = speaker.sides.find(
    (side) =>
      !toGive.includes(side) &&
      awaitsAcceptance(match, exchange, side) &&
      ends[side]?.hasContact !== true,
  );
  return lacking ? refuse(words.noContact(lacking)) : ok(true);
};

/** It is kept from the acceptance on, and goes with the introduction that it was given for. */
export const contactActionsOf = (
  body: ExchangeStepBody,
  { match, exchange, speaker }: At,
): readonly Action[] => {
  const { step } = body;
  if (step === 'end_introduction' || step === 'propose_introduction')
    return erasedContacts(exchange.id, sidesWithoutRecord(match));
  const contact = contactIn(body);
  return contact === undefined
    ? []
    : sidesToGive(match, speaker).map((side) => givenContactAction(exchange.id, side, contact));
};
