/** What a proposal of two components can say: whether it may be made, in which measure, and how much is left. Pure. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';
import type { ConflictReason } from '#shared/domain/conflict-reason';
import { measureOfLeg } from '#shared/domain/matches/match-quantity';
import type { Match } from '#shared/domain/matches/match';
import { isLive } from '#shared/domain/match-states';
import type { RecordKind } from '#shared/domain/records/record';

import type { StepName } from '../../steps/step-name.ts';
import { leftOf } from '../match-standing.ts';

type Explanation = Pick<SuggestionView['explanation'], 'gates'>;
type Ends = { readonly pledge: PledgeView; readonly offer: OfferView };
export type PairToPropose = { readonly pledgeComponent: string; readonly offerComponent: string };

export type RecordIds = Readonly<Record<RecordKind, string>>;

/** Under which what is typed for a proposal is kept. */
export const proposalName = (
  { pledge, offer }: RecordIds,
  { pledgeComponent, offerComponent }: PairToPropose,
): StepName => `step-proposal-${pledge}-${pledgeComponent}-${offer}-${offerComponent}`;

/** Which record is the pledge and which the offer, of a record and a counterpart of it. */
export const pairIds = (kind: RecordKind, id: string, counterpartId: string): RecordIds =>
  kind === 'pledge' ? { pledge: id, offer: counterpartId } : { pledge: counterpartId, offer: id };

/** A pair may be proposed again when nothing came of it: that it was tried bars a suggestion alone. */
export const mayBePut = ({ gates }: Explanation): boolean =>
  gates.every(({ gate, verdict }) => gate === 'untried' || verdict !== 'fail');

/** What the API would refuse it for, known before it is asked. */
export const proposalBlocker = (
  { pledge, offer }: Ends,
  pair: PairToPropose,
): ConflictReason | null => {
  const unaccepted = [pledge, offer].find(({ state }) => state !== 'accepted');
  if (unaccepted) {
    return { code: 'notAccepted', side: unaccepted.kind, state: unaccepted.state };
  }
  const live = pledge.matches.find(
    ({ matchId, state, components }) =>
      isLive(state) &&
      components.includes(pair.pledgeComponent) &&
      offer.matches.some(
        (link) => link.matchId === matchId && link.components.includes(pair.offerComponent),
      ),
  );
  return live ? { code: 'alreadyMatched', matchId: live.matchId, state: live.state } : null;
};

export type Room = {
  readonly measure: string;
  /** Both sides state the measure, so an amount has to be agreed. */
  readonly required: boolean;
  readonly left: Readonly<Partial<Record<RecordKind, number>>>;
  /** As much as both sides have. */
  readonly most: number;
};

/**
 * Undefined where the two state no measure in common.
 * @param leg what the offer brings, where that is said.
 */
export const roomFor = (
  { pledge, offer }: Ends,
  pair: PairToPropose,
  leg: Pick<Match, 'role'> = {},
): Room | undefined => {
  const asked = pledge.components.find(({ id }) => id === pair.pledgeComponent);
  const given = offer.components.find(({ id }) => id === pair.offerComponent);
  const stated = { pledge: asked?.quantity ?? null, offer: given?.quantity ?? null };
  const common = measureOfLeg(stated, leg);
  if (!common) return undefined;
  const askedLeft = asked ? leftOf(pledge, asked) : null;
  const givenLeft = given ? leftOf(offer, given) : null;
  const left = {
    ...(askedLeft !== null && { pledge: askedLeft }),
    ...(givenLeft !== null && { offer: givenLeft }),
  };
  return {
    measure: common.measure,
    required: common.sides.length === 2,
    left,
    most: Math.min(...Object.values(left)),
  };
};
