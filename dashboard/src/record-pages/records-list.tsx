/** The records that the filters leave, how many there are, and the files of them. */
import type { CountedPage, ListPage } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { useList } from '../api/use-list.ts';
import { Downloads } from '../figures/downloads.tsx';
import type { Scope } from '../filters/filters.ts';
import { LiveNote } from '../live/live-note.tsx';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { type ListFilters, looksLikeReference } from './list-filters.ts';
import { type WithReach, withReach } from '../records/reached.tsx';
import type { ListedRecord } from '../records/listed-record.ts';
import { RecordsTable } from './records-table.tsx';
import { fileFiltersOf, listQueryOf } from './list-queries.ts';

/** How many there are of what was asked for, on all pages together. */
const totalName = ({ kind }: ListFilters) =>
  kind === null ? ('list.total' as const) : (`list.total.${kind}` as const);

const subjectsOf = ({ kind }: ListFilters) =>
  kind === null ? (['pledges', 'offers'] as const) : ([`${kind}s`] as const);

type CountProps = { readonly filters: ListFilters; readonly first: Counted };

const Count = ({ filters, first }: CountProps) => {
  const { say } = useWords();
  const { total, components, leftOut } = first;
  return (
    <>
      <p role="status" className="total">
        {total === 0 ? say('list.empty') : say(totalName(filters), { count: total })}
      </p>
      {total > 0 && <p className="quiet">{say('list.components', { count: components })}</p>}
      {total === 0 && looksLikeReference(filters.q) && (
        <p className="notice notice--problem">{say('list.wrongReference')}</p>
      )}
      {leftOut !== undefined && <p className="quiet">{say('list.leftOut', { count: leftOut })}</p>}
    </>
  );
};

type Counted = Omit<CountedPage<ListedRecord>, 'items'> & ListPage<WithReach<ListedRecord>>;

type ListProps = { readonly filters: ListFilters; readonly scope: Scope };

export const List = ({ filters, scope }: ListProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const query = listQueryOf(filters);
  const route = scope === 'all' ? 'listRecords' : 'listReleasedRecords';
  const { remote, first, reload, more, changed } = useList(
    `${route} ${JSON.stringify(query)}`,
    async (cursor, ifNoneMatch) =>
      withReach<ListedRecord, CountedPage<ListedRecord>>(
        (await client(route, { query: { ...query, cursor }, ifNoneMatch })) as Answered<
          CountedPage<ListedRecord>
        >,
      ),
    'told',
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const files = fileFiltersOf(filters);
  return (
    <>
      {first && <Count filters={filters} first={first} />}
      {filters.party !== null && <p className="quiet">{say('list.ofParty')}</p>}
      {remote.value.length > 0 && <RecordsTable records={remote.value} filters={filters} />}
      <MoreButton more={more} />
      <LiveNote changed={changed} show={reload} />
      {files && (
        <Downloads
          subjects={[...subjectsOf(filters), 'matches', 'forum', '4w', 'iati', 'register']}
          query={files}
          scope={scope}
        />
      )}
    </>
  );
};
