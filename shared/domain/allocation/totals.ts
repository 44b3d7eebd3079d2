/** The figures of a proposal by measure, each with what it is a part of. Amounts of different measures are never added. */
import type { OfferOutcome, PledgeOutcome } from './outcomes.ts';

export type ProposalTotals = {
  /** Null for the components that state no amount: they are counted as components alone. */
  readonly measure: string | null;
  readonly pledgeComponents: number;
  /** Of them, those that are served in whole, and those that get something. */
  readonly served: number;
  readonly partlyServed: number;
  /** Of those that state no amount: with a partner before the proposal, and with it. */
  readonly withPartnerBefore: number;
  readonly withPartner: number;
  readonly asked: number;
  readonly servedBefore: number;
  readonly servedAfter: number;
  readonly open: number;
  readonly offerComponents: number;
  /** What the offers have left, and what the proposal uses of it. */
  readonly left: number;
  readonly used: number;
};

const sumBy = <Value>(values: readonly Value[], amountOf: (value: Value) => number | null) =>
  values.reduce((sum, value) => sum + (amountOf(value) ?? 0), 0);

export const proposalTotalsOf = (
  pledges: readonly PledgeOutcome[],
  offers: readonly OfferOutcome[],
): readonly ProposalTotals[] => {
  const measures = new Set([...pledges, ...offers].map(({ measure }) => measure));
  return [...measures]
    .sort((left, right) => ((left ?? '~') < (right ?? '~') ? -1 : 1))
    .map((measure): ProposalTotals => {
      const asking = pledges.filter((each) => each.measure === measure);
      const giving = offers.filter((each) => each.measure === measure);
      return {
        measure,
        pledgeComponents: asking.length,
        served: asking.filter(({ open }) => open === 0).length,
        partlyServed: asking.filter(({ open, gets }) => open !== 0 && gets.length > 0).length,
        withPartnerBefore: measure === null ? asking.filter((each) => each.hasPartner).length : 0,
        withPartner:
          measure === null
            ? asking.filter((each) => each.hasPartner || each.partners.length > 0).length
            : 0,
        asked: sumBy(asking, ({ asked }) => asked),
        servedBefore: sumBy(asking, ({ servedBefore }) => servedBefore),
        servedAfter: sumBy(asking, ({ servedAfter }) => servedAfter),
        open: sumBy(asking, ({ open }) => open),
        offerComponents: giving.length,
        left: sumBy(giving, ({ left }) => left),
        used: sumBy(giving, ({ used }) => used),
      };
    });
};
