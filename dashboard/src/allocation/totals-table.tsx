/** The cover by unit: what is asked, served already, served with the proposal, and what stays open. */
import type { AllocationView } from '#shared/contract/allocation/allocation-views';

import { useWords } from '../i18n/words-context.tsx';
import { amountText } from '../records/amount-text.ts';
import { StackedCell, StackedHead } from '../design/stacked-cell.tsx';

type Totals = AllocationView['allocation']['totals'][number];

const Row = ({ totals }: { readonly totals: Totals }) => {
  const words = useWords();
  const { say } = words;
  const { measure } = totals;
  const amount = (value: number): string => amountText(value, measure, words);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {say('allocation.components', { count: totals.pledgeComponents })}
      </th>
      <StackedCell label={say('allocation.asked')}>{amount(totals.asked)}</StackedCell>
      <StackedCell label={say('allocation.before')}>{amount(totals.servedBefore)}</StackedCell>
      <StackedCell label={say('allocation.after')}>{amount(totals.servedAfter)}</StackedCell>
      <StackedCell label={say('allocation.open')}>{amount(totals.open)}</StackedCell>
      <StackedCell label={say('allocation.used')}>
        {measure === null
          ? amount(0)
          : say('allocation.usedOf', { used: amount(totals.used), left: amount(totals.left) })}
      </StackedCell>
    </tr>
  );
};

const headings = ['pledge', 'asked', 'before', 'after', 'open', 'used'] as const;

export const TotalsTable = ({ totals }: { readonly totals: readonly Totals[] }) => {
  const { say } = useWords();
  return (
    <table className="figures stacked" role="table">
      <caption className="figures__caption">{say('allocation.totals')}</caption>
      <StackedHead labels={headings.map((heading) => say(`allocation.${heading}`))} />
      <tbody role="rowgroup">
        {totals.map((each) => (
          <Row key={each.measure ?? ''} totals={each} />
        ))}
      </tbody>
    </table>
  );
};
