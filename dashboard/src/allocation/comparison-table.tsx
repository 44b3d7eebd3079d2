/** The cover without and with the what-if, measure by measure: amounts of different measures are never added. */
import { useWords } from '../i18n/words-context.tsx';
import { amountText } from '../records/amount-text.ts';
import { StackedHead } from '../design/stacked-cell.tsx';
import type { WithoutAndWith, MeasureComparison } from './what-if-comparison.ts';

type FigureProps = {
  readonly name: string;
  readonly compared: WithoutAndWith;
  readonly textOf: (value: number) => string;
};

const Figure = ({ name, compared, textOf }: FigureProps) => {
  const { say } = useWords();
  const change = compared.with - compared.without;
  const amount = textOf(Math.abs(change));
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {name}
      </th>
      <td role="cell">{textOf(compared.without)}</td>
      <td role="cell">{textOf(compared.with)}</td>
      <td role="cell">
        {change === 0
          ? say('whatIf.same')
          : say(change > 0 ? 'whatIf.rise' : 'whatIf.fall', { amount })}
      </td>
    </tr>
  );
};

const Measure = ({ comparison }: { readonly comparison: MeasureComparison }) => {
  const words = useWords();
  const { say, number } = words;
  const { measure, components, withPartner, servedWhole, asked, covered, open } = comparison;
  if (measure === null) {
    return (
      <>
        <Figure name={say('whatIf.noAmount')} compared={components} textOf={number} />
        <Figure name={say('whatIf.withPartner')} compared={withPartner} textOf={number} />
      </>
    );
  }
  const amount = (value: number): string => amountText(value, measure, words);
  return (
    <>
      <Figure name={say('allocation.asked')} compared={asked} textOf={amount} />
      <Figure name={say('whatIf.covered')} compared={covered} textOf={amount} />
      <Figure name={say('allocation.open')} compared={open} textOf={amount} />
      <Figure name={say('whatIf.servedWhole')} compared={servedWhole} textOf={number} />
    </>
  );
};

export const ComparisonTable = ({ totals }: { readonly totals: readonly MeasureComparison[] }) => {
  const { say } = useWords();
  const headings = ['figure', 'without', 'with', 'change'] as const;
  return (
    <table className="figures comparison" role="table">
      <caption className="figures__caption">{say('whatIf.compared')}</caption>
      <StackedHead labels={headings.map((heading) => say(`whatIf.${heading}`))} />
      {totals.map((comparison) => (
        <tbody key={comparison.measure ?? ''} role="rowgroup">
          <Measure comparison={comparison} />
        </tbody>
      ))}
    </table>
  );
};
