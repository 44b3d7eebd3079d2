/** A table of records as a list shows them: to whoever works with them, or to everyone. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import { Link } from '../navigation/link.tsx';
import { inQueuePath, recordPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { ListedRecord } from '../records/listed-record.ts';
import { vocabularyLabel } from '../records/names.ts';
import { OnBehalfMark } from '../records/on-behalf.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { PartyLink } from '../records/party-link.tsx';
import { publicationText } from '../records/publication.ts';
import { type WithReach, ReachText } from '../records/reached.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import type { ListFilters } from './list-filters.ts';

type RowProps = {
  readonly record: WithReach<ListedRecord>;
  readonly filters: ListFilters;
};

const isWorkedWith = (record: ListedRecord): record is PledgeView | OfferView => 'state' in record;

/** From a queue, a record opens with the way to the next one. */
const addressOf = ({ kind, id }: ListedRecord, { queue }: ListFilters): string =>
  queue === null ? recordPath(kind, id) : inQueuePath(queue, kind, id);

const Publication = ({ record }: { readonly record: ListedRecord }) => {
  const words = useWords();
  return record.release && (!isWorkedWith(record) || record.isPublic)
    ? publicationText(record.release, 'record', words)
    : words.say('record.notPublic');
};

const Row = ({ record, filters }: RowProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <tr>
      <th scope="row">
        <Link to={addressOf(record, filters)}>
          <OriginalText text={record.title} language={record.language} />
        </Link>
        <SyntheticMark synthetic={record.synthetic} />{' '}
        {isWorkedWith(record) && (
          <>
            <bdi dir="ltr" className="quiet">
              {record.reference}
            </bdi>{' '}
            <OnBehalfMark record={record} />
          </>
        )}
      </th>
      {filters.kind === null && <td>{say(`record.${record.kind}`)}</td>}
      <td>
        <PartyLink party={record.party} />
      </td>
      {isWorkedWith(record) && <td>{vocabularyLabel('recordStates', record.state, words)}</td>}
      <td>
        <Publication record={record} />
      </td>
      {filters.country !== null && (
        <td>
          <ReachText reach={record.reach} country={filters.country} />
        </td>
      )}
      {isWorkedWith(record) && <td>{words.date(record.updatedAt.slice(0, 10))}</td>}
    </tr>
  );
};

type RecordsTableProps = {
  readonly records: readonly WithReach<ListedRecord>[];
  readonly filters: ListFilters;
};

export const RecordsTable = ({ records, filters }: RecordsTableProps) => {
  const { say } = useWords();
  const worksWith = records.some(isWorkedWith);
  return (
    <div className="scroll" role="group" tabIndex={0} aria-label={say('list.title')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say('field.title')}</th>
            {filters.kind === null && <th scope="col">{say('list.kind')}</th>}
            <th scope="col">{say('list.party')}</th>
            {worksWith && <th scope="col">{say('filter.state')}</th>}
            <th scope="col">{say('list.release')}</th>
            {filters.country !== null && <th scope="col">{say('list.reach')}</th>}
            {worksWith && <th scope="col">{say('list.updated')}</th>}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Row key={record.id} record={record} filters={filters} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
