/** What each pledge component would get, from whom and with how many points, and why the rest stays open. */
import type { AllocationView } from '#shared/contract/allocation-views';

import { Link } from '../app/link.tsx';
import { pairPath, recordPath } from '../app/pages.ts';
import { useWords } from '../design/words-context.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { PartLine } from '../suggestions/part-line.tsx';
import { type AllocationRow, allocationRows, type Get, recordFinder } from './allocation-rows.ts';
import { amountText } from '../records/amount-text.ts';
import { WhyOpen } from './why-open.tsx';

const allKnown = (parts: Get['parts']) => parts.map((part) => ({ ...part, known: true }));

type GetLineProps = { readonly get: Get; readonly pledge: AllocationRow['pledge'] };

const GetLine = ({ get, pledge }: GetLineProps) => {
  const words = useWords();
  const { say } = words;
  const { offer, amount, score, parts, bothAccepted } = get;
  return (
    <li>
      <b>{amountText(amount, pledge.measure, words)}</b>{' '}
      <Link to={recordPath('offer', offer.id)}>
        <OriginalText text={offer.title} language={offer.language} />
      </Link>{' '}
      <Link to={pairPath('pledge', pledge.id, offer.id)}>{say('allocation.score', { score })}</Link>
      <PartLine parts={allKnown(parts)} />
      {!bothAccepted && <span className="quiet">{say('allocation.notAccepted')}</span>}
    </li>
  );
};

type RowProps = {
  readonly row: AllocationRow;
  readonly find: ReturnType<typeof recordFinder>;
};

const Row = ({ row: { pledge, record, gets }, find }: RowProps) => {
  const words = useWords();
  const { say } = words;
  const amount = (value: number | null): string => amountText(value, pledge.measure, words);
  return (
    <tr>
      <th scope="row">
        <Link to={recordPath('pledge', pledge.id)}>
          <OriginalText text={record.title} language={record.language} />
        </Link>{' '}
        <span className="quiet">
          {say('form.component', { number: pledge.component.slice(1) })}
        </span>
      </th>
      <td>{amount(pledge.asked)}</td>
      <td>{amount(pledge.servedBefore)}</td>
      <td>
        {gets.length === 0 ? (
          say('allocation.nothing')
        ) : (
          <ul>
            {gets.map((get) => (
              <GetLine key={`${get.offer.id} ${get.component}`} get={get} pledge={pledge} />
            ))}
          </ul>
        )}
      </td>
      <td>{amount(pledge.open)}</td>
      <td>{pledge.stillOpen && <WhyOpen why={pledge.stillOpen} find={find} />}</td>
    </tr>
  );
};

export const AllocationTable = ({ view }: { readonly view: AllocationView }) => {
  const { say } = useWords();
  const find = recordFinder(view.records);
  return (
    <div className="scroll" role="region" tabIndex={0} aria-label={say('allocation.pledges')}>
      <table className="figures">
        <caption className="figures__caption">{say('allocation.pledges')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('allocation.pledge')}</th>
            <th scope="col">{say('allocation.asked')}</th>
            <th scope="col">{say('allocation.before')}</th>
            <th scope="col">{say('allocation.gets')}</th>
            <th scope="col">{say('allocation.open')}</th>
            <th scope="col">{say('allocation.why')}</th>
          </tr>
        </thead>
        <tbody>
          {allocationRows(view.allocation, view.records).map((row) => (
            <Row key={`${row.pledge.id} ${row.pledge.component}`} row={row} find={find} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
