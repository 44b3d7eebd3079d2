/** The best allocation with what there is: its figures by unit, then who would get what. */
import type { AllocationView } from '#shared/contract/allocation/allocation-views';

import type { Remote } from '../api/remote.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { SyntheticShare } from '../figures/synthetic-share.tsx';
import { allocationRows, recordFinder, syntheticAmong } from './allocation-rows.ts';
import { AllocationLines } from './allocation-lines.tsx';
import { PartnerSummary } from './partner-summary.tsx';
import { TotalsTable } from './totals-table.tsx';

type ProposalProps = { readonly remote: Remote<AllocationView>; readonly reload: () => void };

export const ProposedAllocation = ({ remote, reload }: ProposalProps) => {
  const { say, time } = useWords();
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') {
    const { errors } = remote.problem;
    return errors.some(({ code }) => code === 'selectionTooLarge') ? (
      <p className="notice notice--problem" role="alert">
        {say('allocation.tooMany')}
      </p>
    ) : (
      <ProblemNotice problem={remote.problem} retry={reload} />
    );
  }
  const { allocation, records, asOf, policyVersion } = remote.value;
  const count = allocation.pledges.length;
  const find = recordFinder(records);
  return (
    <>
      <p role="status">
        {count === 0 ? say('allocation.empty') : say('allocation.count', { count })}
      </p>
      <p className="unit">
        {say('state.asOf', { time: time(asOf) })}{' '}
        {say('suggestions.policy', { version: policyVersion })}
      </p>
      <SyntheticShare
        pledges={syntheticAmong(allocation.pledges, find)}
        offers={syntheticAmong(allocation.offers, find)}
      />
      {count > 0 && (
        <>
          {allocation.notProven.length > 0 && (
            <p className="notice">{say('allocation.notProven')}</p>
          )}
          <PartnerSummary view={remote.value} />
          <TotalsTable totals={allocation.totals} />
          <AllocationLines rows={allocationRows(allocation, records)} find={find} />
        </>
      )}
    </>
  );
};
