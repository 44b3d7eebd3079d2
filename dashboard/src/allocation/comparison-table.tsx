/** The cover without and with the what-if, measure by measure: amounts of different measures are never added. */
import { useWords } from '../design/words-context.tsx';
import { amountText } from '../records/amount-text.ts';
import type { Compared, MeasureComparison } from './what-if-comparison.ts';

type FigureProps = {
  readonly name: string;
  readonly compared: Compared;
  readonly textOf: (value: number) => string;
};

const Figure = ({ name, compared, textOf }: FigureProps) => {
  const { say } = useWords();
  const change = compared.with - compared.without;
  const amount = textOf(Math.abs(change));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{textOf(compared.without)}</td>
      <td>{textOf(compared.with)}</td>
      <td>
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
  const { measure, components, servedWhole, asked, covered, open } = comparison;
  if (measure === null) {
    return <Figure name={say('whatIf.noAmount')} compared={components} textOf={number} />;
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
    <div className="scroll" role="region" tabIndex={0} aria-label={say('whatIf.compared')}>
      <table className="figures comparison">
        <caption className="figures__caption">{say('whatIf.compared')}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {say(`whatIf.${heading}`)}
              </th>
            ))}
          </tr>
        </thead>
        {totals.map((comparison) => (
          <tbody key={comparison.measure ?? ''}>
            <Measure comparison={comparison} />
          </tbody>
        ))}
      </table>
    </div>
  );
};
