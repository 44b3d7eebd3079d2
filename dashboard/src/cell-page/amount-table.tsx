/** Amounts of a cell by what they are counted in: asked, covered and offered. */
import type { CoverageCell } from '#shared/contract/figures/coverage-views';

import { useWords } from '../i18n/words-context.tsx';
import { sayAmount } from '../records/say-amount.ts';

const amounts = ['asked', 'covered', 'offered'] as const;

type AmountRow = { readonly places: string | null; readonly measures: CoverageCell['measures'] };

export const AmountTable = ({
  caption,
  rows,
}: {
  readonly caption: string;
  readonly rows: readonly AmountRow[];
}) => {
  const words = useWords();
  const { say } = words;
  const hasPlaces = rows.some(({ places }) => places !== null);
  return (
    <div className="scroll" role="group" tabIndex={0} aria-label={caption}>
      <table className="figures">
        <caption className="figures__caption">{caption}</caption>
        <thead>
          <tr>
            {hasPlaces && <th scope="col">{say('amounts.regions')}</th>}
            {amounts.map((amount) => (
              <th key={amount} scope="col" className="figures__number">
                {say(`amounts.${amount}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ places, measures }) =>
            Object.entries(measures).map(([measure, totals]) => (
              <tr key={`${places} ${measure}`}>
                {places !== null && <th scope="row">{places}</th>}
                {amounts.map((amount) => (
                  <td key={amount} className="figures__number">
                    {sayAmount(words)(totals[amount], measure)}
                  </td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
};
