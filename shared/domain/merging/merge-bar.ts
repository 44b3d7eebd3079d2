/** Why two parties cannot be one, and what somebody should look at before they are. */
import { mayLead } from '../records/lead.ts';
import type { Match } from '../matches/match.ts';
import { partiesOf, referencesOf } from '../matches/match-parties.ts';
import { isOver } from '../match-states.ts';
import type { Party } from '../parties/party.ts';
import { isSyntheticCountry, type World } from '../world.ts';

export const mergeBarIds = [
  'sameParty',
  /** One of the two went into another party already. */
  'mergedAlready',
  /** Something is still being moved to or from one of the two. */
  'underWay',
  'countries',
  /** One of the two is test data, the other is not. */
  'worlds',
  /** A match between the two stands, or was delivered: its makers took them for two. */
  'matched',
  /** The party that stays would have more names or ids than are kept. */
  'tooManyNames',
] as const;
export type MergeBarId = (typeof mergeBarIds)[number];

export const mergeLookIds = ['types', 'leads', 'approval', 'matchEnded'] as const;
export type MergeLookId = (typeof mergeLookIds)[number];

export type MergingPair = { readonly stays: Party; readonly goes: Party };

type Sides = Pick<Match, 'supporters' | 'recipients' | 'state' | 'legs'>;

const isBetween = ({ stays, goes }: MergingPair, { recipients, ...givers }: Sides): boolean => {
  const supporters = referencesOf({ ...givers, recipients: [] });
  const names = (side: Sides['supporters'], { id }: Party) => side.some((each) => each.id === id);
  return (
    (names(supporters, stays) && names(recipients, goes)) ||
    (names(supporters, goes) && names(recipients, stays))
  );
};

/** Of some matches those that name the party that goes. */
export const matchesMoved = <Named extends Sides>(
  { goes }: MergingPair,
  matches: readonly Named[],
): readonly Named[] => matches.filter((match) => partiesOf(match).includes(goes.id));

const areOfTwoCountries = ({ stays, goes }: MergingPair): boolean =>
  stays.country !== null && goes.country !== null && stays.country !== goes.country;

const areOfTwoWorlds = ({ stays, goes }: MergingPair, world: World): boolean =>
  world === 'real' && isSyntheticCountry(stays.country) !== isSyntheticCountry(goes.country);

export type MergeFacts = {
  readonly world: World;
  readonly matches: readonly Sides[];
  readonly isUnderWay: boolean;
};

/** The first reason that holds; of one that is certain nobody needs to hear another. */
export const mergeBar = (
  pair: MergingPair,
  { world, matches, isUnderWay }: MergeFacts,
): MergeBarId | null => {
  const { stays, goes } = pair;
  const bars: Readonly<Record<Exclude<MergeBarId, 'tooManyNames'>, boolean>> = {
    sameParty: stays.id === goes.id,
    mergedAlready: stays.mergedInto !== undefined || goes.mergedInto !== undefined,
    underWay: isUnderWay,
    countries: areOfTwoCountries(pair),
    worlds: areOfTwoWorlds(pair, world),
    matched: matches.some((match) => !isOver(match.state) && isBetween(pair, match)),
  };
  return mergeBarIds.find((id) => id !== 'tooManyNames' && bars[id]) ?? null;
};

/** What does not bar it and may still mean that they are two. */
export const mergeLooks = (
  pair: MergingPair,
  { matches, leadsPledges }: Pick<MergeFacts, 'matches'> & { readonly leadsPledges: boolean },
): readonly MergeLookId[] => {
  const { stays, goes } = pair;
  const looks: Readonly<Record<MergeLookId, boolean>> = {
    types: stays.type !== null && goes.type !== null && stays.type !== goes.type,
    leads: leadsPledges && !mayLead('pledge', { type: stays.type ?? goes.type }),
    approval: (stays.approverSubmits ?? false) !== (goes.approverSubmits ?? false),
    matchEnded: matches.some((match) => isOver(match.state) && isBetween(pair, match)),
  };
  return mergeLookIds.filter((id) => looks[id]);
};
