/** What a proposal does for components that state no amount, which no sum of amounts counts, and by which rule. */
import type { AllocationView } from '#shared/contract/allocation/allocation-views';

import { useWords } from '../i18n/words-context.tsx';

export const PartnerSummary = ({ view }: { readonly view: AllocationView }) => {
  const { say } = useWords();
  const { allocation, partnersPerNeed, partnersPerOffer } = view;
  const uncounted = allocation.totals.find(({ measure }) => measure === null);
  if (!uncounted || uncounted.pledgeComponents === 0) return null;
  const { pledgeComponents: count, withPartnerBefore: before, withPartner: after } = uncounted;
  return (
    <>
      <p>{say('allocation.withoutAmount', { count, before, after })}</p>
      <p className="quiet">
        {say('allocation.partnerRule', { partners: partnersPerNeed, components: partnersPerOffer })}
      </p>
    </>
  );
};
