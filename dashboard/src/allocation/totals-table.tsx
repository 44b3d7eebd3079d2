/** The cover by unit: what is asked, served already, served with the proposal, and what stays open. */
import type { AllocationView } from '#shared/contract/allocation-views';

import { useWords } from '../design/words-context.tsx';
import { amountText } from '../records/amount-text.ts';

type Totals = AllocationView['allocation']['totals'][number];

const Row = ({ totals }: { readonly totals: Totals }) => {
  const words = useWords();
  const { say } = words;
  const { measure } = totals;
  const amount = (value: number): string => amountText(value, measure, words);
  return (
    <tr>
      <th scope="row">{say('allocation.components', { count: totals.pledgeComponents })}</th>
      <td>{amount(totals.asked)}</td>
      <td>{amount(totals.servedBefore)}</td>
      <td>{amount(totals.servedAfter)}</td>
      <td>{amount(totals.open)}</td>
      <td>
        {measure === null
          ? amount(0)
          : say('allocation.usedOf', { used: amount(totals.used), left: amount(totals.left) })}
      </td>
    </tr>
  );
};

export const TotalsTable = ({ totals }: { readonly totals: readonly Totals[] }) => {
  const { say } = useWords();
  return (
    <div className="scroll" role="region" tabIndex={0} aria-label={say('allocation.totals')}>
      <table className="figures">
        <caption className="figures__caption">{say('allocation.totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('allocation.pledge')}</th>
            <th scope="col">{say('allocation.asked')}</th>
            <th scope="col">{say('allocation.before')}</th>
            <th scope="col">{say('allocation.after')}</th>
            <th scope="col">{say('allocation.open')}</th>
            <th scope="col">{say('allocation.used')}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((each) => (
            <Row key={each.measure ?? ''} totals={each} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
