/** What each of those gives that give together, as files tell it: of the legs that stand, in their order. */
import type { LegForParties } from '../contract/matches/leg-views.ts';
import type { MatchForParties } from '../contract/matches/match-views.ts';
import type { MatchView } from '../contract/published/public-match-view.ts';
import { isTakenUp } from '../domain/match-states.ts';
import { type Cell, partyNamesCell, textsCell, wordsCell } from './cells.ts';

export type ExportedMatch = MatchForParties | MatchView;

type GivingLeg = Pick<MatchView, 'role' | 'offer' | 'supporters' | 'supportTypes' | 'quantity'>;

/** Of what is agreed, whoever is only asked to join it gives nothing yet; of another giver's leg its reader sees no part. */
const gives = ({ state }: ExportedMatch, leg: LegForParties): boolean =>
  leg.left === null && leg.state !== null && (!isTakenUp(state) || isTakenUp(leg.state));

export const givingLegs = (match: ExportedMatch): readonly GivingLeg[] => {
  const legs =
    'answered' in match ? match.legs.filter((leg) => gives(match, leg)) : (match.legs ?? []);
  return legs.length > 0 ? legs : [match];
};

const notStated = 'not_stated';

const amountOf = ({ quantity }: GivingLeg): string =>
  quantity ? `${quantity.amount} ${quantity.measure}` : notStated;

/** Lists in the order of the legs; what one leg has several of stands in its text as in a cell of its own. */
export const legCells = {
  leg_roles: (legs) => wordsCell(legs.map(({ role }) => role ?? notStated)),
  leg_supporters: (legs) => textsCell(legs.map(({ supporters }) => partyNamesCell(supporters))),
  leg_offer_ids: (legs) => wordsCell(legs.map(({ offer }) => offer.recordId ?? notStated)),
  leg_amounts: (legs) => textsCell(legs.map(amountOf)),
} as const satisfies Readonly<Record<string, (legs: readonly GivingLeg[]) => Cell>>;

/** Of all that give, each once. */
export const supportTypesCell = (match: ExportedMatch): string =>
  wordsCell([...new Set(givingLegs(match).flatMap(({ supportTypes }) => supportTypes))]);
