/** What would come of each offer that does not exist yet. Pure. */
import type { AllocationView } from '#shared/contract/allocation/allocation-views';

import type { AllocatedRecord } from './allocation-rows.ts';
import type { ProposedPledge, ProposedOffer } from './what-if-comparison.ts';

type Served = { readonly record: AllocatedRecord; readonly component: string };

export type ImaginedEffect = {
  readonly record: AllocatedRecord;
  readonly offer: ProposedOffer;
  readonly goesTo: readonly (Served & { readonly amount: number })[];
  readonly partnerOf: readonly Served[];
  /** Where it is among the best, and no amount can be counted: for people to look at. */
  readonly fits: readonly Served[];
};

const bestUncounted = ({ stillOpen }: ProposedPledge): readonly string[] =>
  [stillOpen?.otherMeasure, stillOpen?.amountNotStated].flatMap((uncounted) =>
    (uncounted?.best ?? []).map(({ id }) => id),
  );

const hasAsPartner = ({ partners }: ProposedPledge, { id }: AllocatedRecord): boolean =>
  partners.some((partner) => partner.id === id);

/** In the order of the form. */
export const imaginedEffects = ({ whatIf, records }: AllocationView): readonly ImaginedEffect[] => {
  const served = ({ id, component }: Pick<ProposedPledge, 'id' | 'component'>): readonly Served[] =>
    records.filter((each) => each.id === id).map((record) => ({ record, component }));
  const { pledges, offers } = whatIf ?? { pledges: [], offers: [] };
  return records
    .filter((record) => record.whatIf)
    .flatMap((record) =>
      offers
        .filter(({ id }) => id === record.id)
        .map((offer) => ({
          record,
          offer,
          goesTo: offer.gives.flatMap(({ pledge, amount }) =>
            served(pledge).map((each) => ({ ...each, amount })),
          ),
          partnerOf: pledges.filter((pledge) => hasAsPartner(pledge, record)).flatMap(served),
          fits: pledges
            .filter(
              (pledge) =>
                bestUncounted(pledge).includes(record.id) && !hasAsPartner(pledge, record),
            )
            .flatMap(served),
        })),
    );
};
