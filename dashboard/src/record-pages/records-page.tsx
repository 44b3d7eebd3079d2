/** The records that the reader may see, with filters in the address. */
import type { OfferView, PledgeView } from '#shared/contract/record-views';

import type { CountedPage, Page } from '../api/answers.ts';
import { useList } from '../api/use-list.ts';
import { Downloads } from '../figures/downloads.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { useSearch } from '../navigation/location.ts';
import { formPath, inQueuePath, recordPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat } from '../session/roles.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { ListFilterBar } from './list-filter-bar.tsx';
import {
  fileFiltersOf,
  type ListFilters,
  listFiltersOf,
  listQueryOf,
  listSearchOf,
  looksLikeReference,
} from './list-filters.ts';
import { SavedViews } from './saved-views.tsx';
import { nameOf } from '../records/names.ts';
import { partyName } from '../records/party-name.ts';
import { OnBehalfMark } from '../records/on-behalf.tsx';
import { publicationText } from '../records/publication.ts';
import { OriginalText } from '../records/original-text.tsx';
import { type Reached, ReachText, withReach } from '../records/reached.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';

const recordKinds = ['pledge', 'offer'] as const;

type RowProps = {
  readonly record: Reached<PledgeView | OfferView>;
  readonly filters: ListFilters;
};

/** From a queue, a record opens with the way to the next one. */
const addressOf = ({ kind, id }: PledgeView | OfferView, { queue }: ListFilters): string =>
  queue === null ? recordPath(kind, id) : inQueuePath(queue, kind, id);

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
        <bdi dir="ltr" className="quiet">
          {record.reference}
        </bdi>{' '}
        <OnBehalfMark record={record} />
      </th>
      {filters.kind === null && <td>{say(`record.${record.kind}`)}</td>}
      <td>
        <bdi>{partyName(record.party, words)}</bdi>
      </td>
      <td>{nameOf('recordStates', record.state, words)}</td>
      <td>
        {record.isPublic && record.release
          ? publicationText(record.release, 'record', words)
          : say('record.notPublic')}
      </td>
      {filters.country !== null && (
        <td>
          <ReachText reach={record.reach} country={filters.country} />
        </td>
      )}
      <td>{words.date(record.updatedAt.slice(0, 10))}</td>
    </tr>
  );
};

/** How many there are of what was asked for, on all pages together. */
const totalName = ({ kind }: ListFilters) =>
  kind === null ? ('list.total' as const) : (`list.total.${kind}` as const);

const subjectsOf = ({ kind }: ListFilters) =>
  kind === null ? (['pledges', 'offers'] as const) : ([`${kind}s`] as const);

type CountProps = { readonly filters: ListFilters; readonly first: Counted };

const Count = ({ filters, first }: CountProps) => {
  const { say } = useWords();
  const { total, leftOut } = first;
  return (
    <>
      <p role="status" className="total">
        {total === 0 ? say('list.empty') : say(totalName(filters), { count: total })}
      </p>
      {total === 0 && looksLikeReference(filters.q) && (
        <p className="notice notice--problem">{say('list.wrongReference')}</p>
      )}
      {leftOut !== undefined && <p className="quiet">{say('list.leftOut', { count: leftOut })}</p>}
    </>
  );
};

type Counted = Omit<CountedPage<PledgeView | OfferView>, 'items'> &
  Page<Reached<PledgeView | OfferView>>;

const List = ({ filters }: { readonly filters: ListFilters }) => {
  const { say } = useWords();
  const { client } = useServices();
  const query = listQueryOf(filters);
  const { remote, first, reload, more } = useList(
    `listRecords ${JSON.stringify(query)}`,
    async (cursor) =>
      withReach<PledgeView | OfferView, CountedPage<PledgeView | OfferView>>(
        await client('listRecords', { query: { ...query, cursor } }),
      ),
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  return (
    <>
      {first && <Count filters={filters} first={first} />}
      {remote.value.length > 0 && (
        <div className="scroll" role="region" tabIndex={0} aria-label={say('list.title')}>
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{say('field.title')}</th>
                {filters.kind === null && <th scope="col">{say('list.kind')}</th>}
                <th scope="col">{say('list.party')}</th>
                <th scope="col">{say('filter.state')}</th>
                <th scope="col">{say('list.release')}</th>
                {filters.country !== null && <th scope="col">{say('list.reach')}</th>}
                <th scope="col">{say('list.updated')}</th>
              </tr>
            </thead>
            <tbody>
              {remote.value.map((record) => (
                <Row key={record.id} record={record} filters={filters} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MoreButton more={more} />
      {fileFiltersOf(filters) && (
        <Downloads
          subjects={[...subjectsOf(filters), 'matches', 'forum', '4w', 'iati', 'register']}
          query={fileFiltersOf(filters) ?? {}}
          scope="all"
        />
      )}
    </>
  );
};

export const RecordsPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  const { world } = useServices();
  const filters = listFiltersOf(useSearch());
  if (session.status !== 'signedIn') return <SignInFirst title={say('list.title')} />;
  return (
    <>
      <PageHeading>{say('list.title')}</PageHeading>
      <p className="lead">{say(session.me.party ? 'list.ownLead' : 'list.staffLead')}</p>
      {isSecretariat(session.me) && (
        <p className="actions">
          {world === 'real' && <Link to="/imports">{say('imports.title')}</Link>}
          <Link to="/coding">{say('coding.title')}</Link>
          {recordKinds.map((kind) => (
            <Link key={kind} to={formPath(kind)}>
              {say(`onBehalf.title.${kind}`)}
            </Link>
          ))}
        </p>
      )}
      <ListFilterBar filters={filters} />
      <SavedViews search={listSearchOf(filters)} />
      <List filters={filters} />
    </>
  );
};
