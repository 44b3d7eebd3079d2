/** What each pledge component would get, from whom and with how many points, and why the rest stays open. */
import type { ReactNode } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { amountText } from '../records/amount-text.ts';
import { vocabularyLabel } from '../records/names.ts';
import type { AllocationRow, recordFinder } from './allocation-rows.ts';
import { GetLine } from './get-line.tsx';
import { ComponentName } from './record-name.tsx';
import { StackedCell, StackedHead } from '../design/stacked-cell.tsx';
import type { ChangedRow } from './what-if-comparison.ts';
import { WhyOpen } from './why-open.tsx';

type Shown = AllocationRow & Partial<Pick<ChangedRow, 'before'>>;

type RowProps = { readonly row: Shown; readonly find: ReturnType<typeof recordFinder> };

const Row = ({ row: { pledge, record, gets, before }, find }: RowProps) => {
  const words = useWords();
  const { say } = words;
  const amount = (value: number | null): string => amountText(value, pledge.measure, words);
  const without = (value: number | null): ReactNode => (
    <p className="quiet">{say('whatIf.before', { amount: amount(value) })}</p>
  );
  const gotBefore = (before?.servedAfter ?? 0) - (before?.servedBefore ?? 0);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <ComponentName record={record} component={pledge.component} />
        <p className="quiet">{vocabularyLabel('areas', pledge.area, words)}</p>
        {pledge.asked !== null && (
          <dl className="facts">
            <div>
              <dt>{say('allocation.asked')}</dt>
              <dd>{amount(pledge.asked)}</dd>
            </div>
            <div>
              <dt>{say('allocation.before')}</dt>
              <dd>{amount(pledge.servedBefore)}</dd>
            </div>
          </dl>
        )}
      </th>
      <StackedCell label={say('allocation.gets')}>
        {gets.length === 0 ? (
          say('allocation.nothing')
        ) : (
          <ul className="gets">
            {gets.map((get) => (
              <GetLine key={`${get.offer.id} ${get.component}`} get={get} pledge={pledge} />
            ))}
          </ul>
        )}
        {before && before.asked !== null && without(gotBefore)}
      </StackedCell>
      <StackedCell label={say('allocation.open')}>
        <b>{amount(pledge.open)}</b>
        {before && before.asked !== null && without(before.open)}
        {pledge.stillOpen && <WhyOpen why={pledge.stillOpen} find={find} />}
      </StackedCell>
    </tr>
  );
};

type AllocationTableProps = {
  readonly caption: string;
  readonly rows: readonly Shown[];
  readonly find: ReturnType<typeof recordFinder>;
};

export const AllocationTable = ({ caption, rows, find }: AllocationTableProps) => {
  const { say } = useWords();
  return (
    <table className="figures stacked allocation" role="table">
      <caption className="figures__caption">{caption}</caption>
      <StackedHead
        labels={[say('allocation.pledge'), say('allocation.gets'), say('allocation.openAndWhy')]}
      />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={`${row.pledge.id} ${row.pledge.component}`} row={row} find={find} />
        ))}
      </tbody>
    </table>
  );
};
