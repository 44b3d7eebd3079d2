/** What a what-if changes: the same selection without and with it, from one answer. Pure. */
import type { AllocationView } from '#shared/contract/allocation/allocation-views';
import type { AllocationProposal } from '#shared/contract/allocation/proposal-views';

import { type AllocationRow, allocationRows } from './allocation-rows.ts';

type Totals = AllocationProposal['totals'][number];
export type ProposedPledge = AllocationProposal['pledges'][number];
export type ProposedOffer = AllocationProposal['offers'][number];

export type WithoutAndWith = { readonly without: number; readonly with: number };

export type MeasureComparison = {
  /** Null: the components that state no amount, and are counted as components alone. */
  readonly measure: string | null;
  readonly components: WithoutAndWith;
  readonly servedWhole: WithoutAndWith;
  readonly asked: WithoutAndWith;
  readonly covered: WithoutAndWith;
  readonly open: WithoutAndWith;
  /** Of those that state no amount. */
  readonly withPartner: WithoutAndWith;
};

export const comparedTotals = (
  without: AllocationProposal,
  changed: AllocationProposal,
): readonly MeasureComparison[] => {
  const all = [...without.totals, ...changed.totals];
  const measures = new Set(
    all.filter((each) => each.pledgeComponents > 0).map(({ measure }) => measure),
  );
  return [...measures].map((measure) => {
    const [before, after] = [without, changed].map(({ totals }) =>
      totals.find((each) => each.measure === measure),
    );
    const compared = (figure: Exclude<keyof Totals, 'measure'>): WithoutAndWith => ({
      without: before?.[figure] ?? 0,
      with: after?.[figure] ?? 0,
    });
    return {
      measure,
      components: compared('pledgeComponents'),
      servedWhole: compared('served'),
      asked: compared('asked'),
      covered: compared('servedAfter'),
      open: compared('open'),
      withPartner: compared('withPartner'),
    };
  });
};

const getsText = ({ gets }: ProposedPledge): string =>
  gets
    .map(({ id, component, amount }) => `${id} ${component} ${amount}`)
    .sort()
    .join();

/** Where no amount is stated nothing is got, but others may be partners, or fit. */
const fitsText = ({ asked, partners, stillOpen }: ProposedPledge): string =>
  asked === null && stillOpen
    ? [
        ...partners.map(({ id, component }) => `${id} ${component}`),
        stillOpen.amountNotStated.count,
        ...stillOpen.amountNotStated.best.map(({ id, component }) => `${id} ${component}`),
      ].join()
    : '';

const isChanged = (before: ProposedPledge | undefined, after: ProposedPledge): boolean =>
  before === undefined ||
  getsText(before) !== getsText(after) ||
  fitsText(before) !== fitsText(after);

export type ChangedRow = AllocationRow & { readonly before: ProposedPledge | undefined };

export const changedRows = ({
  allocation,
  whatIf,
  records,
}: AllocationView): readonly ChangedRow[] => {
  if (!whatIf) return [];
  const keyOf = ({ id, component }: ProposedPledge): string => `${id} ${component}`;
  const earlier = new Map(allocation.pledges.map((pledge) => [keyOf(pledge), pledge]));
  return allocationRows(whatIf, records)
    .map((row) => ({ ...row, before: earlier.get(keyOf(row.pledge)) }))
    .filter(({ before, pledge }) => isChanged(before, pledge));
};
