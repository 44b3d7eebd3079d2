/** What a cell says beyond its counts: how long it waits, how much was asked and given, and by how few. */
import type { CoverageCell } from '#shared/contract/coverage-views';

import { useWords } from '../design/words-context.tsx';
import { measureText } from './measure-text.ts';

const amounts = ['asked', 'covered', 'offered'] as const;

const AmountTable = ({ measures }: Pick<CoverageCell, 'measures'>) => {
  const words = useWords();
  const { say } = words;
  return (
    <div className="scroll" role="region" tabIndex={0} aria-label={say('amounts.caption')}>
      <table className="figures">
        <caption className="figures__caption">{say('amounts.caption')}</caption>
        <thead>
          <tr>
            {amounts.map((amount) => (
              <th key={amount} scope="col" className="figures__number">
                {say(`amounts.${amount}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(measures).map(([measure, totals]) => (
            <tr key={measure}>
              {amounts.map((amount) => (
                <td key={amount} className="figures__number">
                  {measureText(totals[amount], measure, words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

export const CellFacts = ({ cell }: { readonly cell: CoverageCell }) => {
  const { say, date, number } = useWords();
  const { oldestOpen, givers, largestGiverPercent, measures } = cell;
  const hasAmounts = Object.keys(measures).length > 0;
  return (
    <div className="cell-facts">
      <dl className="facts">
        {oldestOpen !== null && (
          <div>
            <dt>{say('cellFacts.oldestOpen')}</dt>
            <dd>{say('cellFacts.since', { day: date(oldestOpen) })}</dd>
          </div>
        )}
        <div>
          <dt>{say('cellFacts.givers')}</dt>
          <dd>
            {largestGiverPercent === null
              ? say('cellFacts.noGiver')
              : say('cellFacts.spread', { count: givers, percent: number(largestGiverPercent) })}
          </dd>
        </div>
        {!hasAmounts && (
          <div>
            <dt>{say('amounts.caption')}</dt>
            <dd>{say('amounts.none')}</dd>
          </div>
        )}
      </dl>
      {hasAmounts && <AmountTable measures={measures} />}
    </div>
  );
};
