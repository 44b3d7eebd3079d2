/** The records that the reader may see, with filters in the address: for everyone the public ones. */
import { useState } from 'react';

import type { CountedPage, ListPage, Me } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { useList } from '../api/use-list.ts';
import { Downloads } from '../figures/downloads.tsx';
import type { Scope } from '../filters/filters.ts';
import { LiveNote } from '../live/live-note.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { useSearch } from '../navigation/location.ts';
import { formPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat, readsCountries } from '../session/roles.ts';
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
  publicListFilters,
} from './list-filters.ts';
import { SavedViews } from './saved-views.tsx';
import { type WithReach, withReach } from '../records/reached.tsx';
import type { ListedRecord } from '../records/listed-record.ts';
import { RecordsTable } from './records-table.tsx';

const recordKinds = ['pledge', 'offer'] as const;

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

type Counted = Omit<CountedPage<ListedRecord>, 'items'> & ListPage<WithReach<ListedRecord>>;

type ListProps = { readonly filters: ListFilters; readonly scope: Scope };

const List = ({ filters, scope }: ListProps) => {
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

const SecretariatLinks = () => {
  const { say } = useWords();
  const { world } = useServices();
  return (
    <p className="actions">
      {world === 'real' && <Link to="/imports">{say('imports.title')}</Link>}
      <Link to="/sheets">{say('sheets.title')}</Link>
      <Link to="/coding">{say('coding.title')}</Link>
      <Link to="/policies">{say('policies.title')}</Link>
      {recordKinds.map((kind) => (
        <Link key={kind} to={formPath(kind)}>
          {say(`onBehalf.title.${kind}`)}
        </Link>
      ))}
    </p>
  );
};

const scopes = ['all', 'released'] as const;

type ScopeChoiceProps = { readonly scope: Scope; readonly choose: (scope: Scope) => void };

/** Whoever reads for some countries has two lists: theirs, and what everyone sees. */
const ScopeChoice = ({ scope, choose }: ScopeChoiceProps) => {
  const { say } = useWords();
  return (
    <div className="actions" role="group" aria-label={say('list.scope')}>
      {scopes.map((each) => (
        <button
          key={each}
          type="button"
          className="button button--quiet"
          aria-pressed={scope === each}
          onClick={() => choose(each)}
        >
          {say(`list.scope.${each}`)}
        </button>
      ))}
    </div>
  );
};

const leadOf = (me: Me | null) => {
  if (me === null) return 'list.publicLead' as const;
  if (readsCountries(me)) return 'list.countriesLead' as const;
  return me.party ? ('list.ownLead' as const) : ('list.staffLead' as const);
};

export const RecordsPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  const asked = listFiltersOf(useSearch());
  const me = session.status === 'signedIn' ? session.me : null;
  const [chosen, choose] = useState<Scope>('all');
  const scope: Scope = me === null ? 'released' : chosen;
  const filters = scope === 'all' ? asked : publicListFilters(asked);
  return (
    <>
      <PageHeading>{say('list.title')}</PageHeading>
      <p className="lead">{say(scope === 'released' ? 'list.publicLead' : leadOf(me))}</p>
      {me?.party && (
        <p className="actions">
          <Link to="/sheets">{say('sheets.title')}</Link>
        </p>
      )}
      {me && isSecretariat(me) && <SecretariatLinks />}
      {me && readsCountries(me) && <ScopeChoice scope={scope} choose={choose} />}
      <ListFilterBar filters={filters} scope={scope} />
      {me && <SavedViews search={listSearchOf(filters)} />}
      <List filters={filters} scope={scope} />
    </>
  );
};
