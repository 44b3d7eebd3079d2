/** The records that the reader may see, with filters in the address: for everyone the public ones. */
import type { Me } from '../api/answers.ts';
import type { Scope } from '../filters/filters.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { navigate, useSearch } from '../navigation/location.ts';
import { formPath, policiesPath, verificationPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat, looksAfterAll, readsCountries } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { ListFilterBar } from './list-filter-bar.tsx';
import { listFiltersOf, publicListFilters } from './list-filters.ts';
import { SavedViews } from './saved-views.tsx';
import { List } from './records-list.tsx';
import { listAddressWith, listSearchOf } from './list-queries.ts';

const recordKinds = ['pledge', 'offer'] as const;

const SecretariatLinks = () => {
  const { say } = useWords();
  const { world } = useServices();
  return (
    <p className="actions">
      {world === 'real' && <Link to="/imports">{say('imports.title')}</Link>}
      <Link to="/sheets">{say('sheets.title')}</Link>
      <Link to="/coding">{say('coding.title')}</Link>
      {recordKinds.map((kind) => (
        <Link key={kind} to={formPath(kind)}>
          {say(`onBehalf.title.${kind}`)}
        </Link>
      ))}
    </p>
  );
};

const UpkeepLinks = () => {
  const { say } = useWords();
  return (
    <p className="actions">
      <Link to={policiesPath}>{say('policies.title')}</Link>
      <Link to={verificationPath}>{say('verification.title')}</Link>
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
  const scope: Scope = me === null ? 'released' : (asked.scope ?? 'all');
  // To whoever is not signed in everything is public, which needs not be said.
  const filters =
    scope === 'all' ? asked : { ...publicListFilters(asked), scope: me && asked.scope };
  const choose = (wanted: Scope): void =>
    navigate(listAddressWith(asked, 'scope', wanted === 'all' ? '' : wanted), { replace: true });
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
      {me && looksAfterAll(me) && <UpkeepLinks />}
      {me && readsCountries(me) && <ScopeChoice scope={scope} choose={choose} />}
      <ListFilterBar filters={filters} scope={scope} />
      {me && <SavedViews search={listSearchOf(filters)} />}
      <List filters={filters} scope={scope} />
    </>
  );
};
