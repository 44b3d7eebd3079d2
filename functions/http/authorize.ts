/** Whether somebody may do or read something, by the table of what is granted, and the refusal that names who may. */
import { isSeenBy } from '#shared/domain/rights/audience';
import {
  type Deed,
  forApprovers,
  forWhoManagesMembers,
  granted,
} from '#shared/domain/rights/granted-deeds';
import { partiesOf } from '#shared/domain/matches/match-parties';
import type { Match } from '#shared/domain/matches/match';
import { isMatchOf, isPartyOf } from '#shared/domain/rights/reader-countries';
import type { StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { Role } from '#shared/domain/parties/role';

import type { Actor } from '../actor.ts';
import { viewerOf } from './viewer-of.ts';

const isLeftToWhoManagesMembers = ({ role, managesMembers }: Actor, deed: Deed): boolean =>
  role === 'representative' && !managesMembers && forWhoManagesMembers.includes(deed);

/** By any table: tests ask what a change of the one that stands would change. */
export const mayBy =
  (table: typeof granted) =>
  (actor: Actor, deed: Deed, partyId: string | null): boolean => {
    if (actor.draftsOnly && forApprovers.includes(deed)) return false;
    if (isLeftToWhoManagesMembers(actor, deed)) return false;
    const reach = table[actor.role][deed];
    return reach === 'all' || (reach === 'own' && partyId !== null && partyId === actor.partyId);
  };

export const may = mayBy(granted);

/** Whether they may do it at all, whoever owns what it is done to. */
export const mayAtAll = (actor: Actor, deed: Deed): boolean =>
  granted[actor.role][deed] !== undefined && !isLeftToWhoManagesMembers(actor, deed);

/** Reading is not a deed of the table above: who sees a record depends on its state, as the pages say. */
export const mayRead = (actor: Actor, record: StoredRecord): boolean => {
  const viewer = viewerOf(actor, record);
  return viewer !== undefined && isSeenBy(viewer, record);
};

const isOfTheirs = (
  { role, countries = [] }: Actor,
  deed: Deed,
  isOf: (countries: readonly string[]) => boolean,
): boolean => granted[role][deed] === 'countries' && isOf(countries);

/** Of a match, whoever may for one of its parties, or reads for one of its countries. */
export const mayReadMatchOf = (
  actor: Actor,
  match: Pick<Match, 'countries' | 'recipients' | 'supporters' | 'legs'>,
): boolean =>
  [null, ...partiesOf(match)].some((partyId) => may(actor, 'readMatch', partyId)) ||
  isOfTheirs(actor, 'readMatch', (countries) => isMatchOf(countries, match));

export const mayReadParty = (
  actor: Actor,
  party: { readonly id: string; readonly country: string | null },
): boolean =>
  may(actor, 'readParty', party.id) ||
  isOfTheirs(actor, 'readParty', (countries) => isPartyOf(countries, party));

const doers = (deed: Deed): string =>
  (Object.keys(granted) as Role[]).filter((role) => granted[role][deed]).join(' or ');

const leftToApprover: Refusal = {
  kind: 'forbidden',
  detail:
    'Your party wants its approver to do this. Hand the record over as ready for approval, or ask the approver.',
};

const leftToWhoManagesMembers: Refusal = {
  kind: 'forbidden',
  detail:
    'Of your party, only whoever manages its people may do this. Ask them, or the Secretariat.',
};

export const notAllowed = (actor: Actor, deed: Deed): Refusal => {
  if (actor.draftsOnly && forApprovers.includes(deed)) return leftToApprover;
  if (isLeftToWhoManagesMembers(actor, deed)) return leftToWhoManagesMembers;
  return notOfRole(actor, deed);
};

const notOfRole = ({ role }: Actor, deed: Deed): Refusal => ({
  kind: 'forbidden',
  detail: `This may be done by: ${doers(deed)}${granted.representative[deed] ? ' of the party itself' : ''}. You act as ${role}.`,
});

/** Refuses with `forbidden`, which tells that the thing exists: for what the actor may read anyway. */
export const authorize = (
  actor: Actor,
  deed: Deed,
  partyId: string | null,
): Result<true, Refusal> =>
  may(actor, deed, partyId) ? ok(true) : refuse(notAllowed(actor, deed));
