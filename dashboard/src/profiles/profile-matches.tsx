/** The matches of a country or a party. */
import type { PartyReference } from '#shared/domain/parties/party';
import type { CountryId } from '#shared/vocabulary/countries';

import { type LiveLoaded, useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { matchPath } from '../navigation/pages.ts';
import { vocabularyLabel } from '../records/names.ts';
import { PartyLink } from '../records/party-link.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { findMatches, type FoundMatches, mostMatches, type PageOfMatches } from './find-matches.ts';

const Parties = ({ parties }: { readonly parties: readonly PartyReference[] }) =>
  parties.map((party, index) => (
    <span key={party.id}>
      {index > 0 && ', '}
      <PartyLink party={party} />
    </span>
  ));

type OfWhom = {
  /** The filter of the list of matches. */
  readonly of: { readonly party: string } | { readonly partyCountry: CountryId };
  readonly scope: 'all' | 'released';
};

export const useProfileMatches = ({ of, scope }: OfWhom): LiveLoaded<FoundMatches> => {
  const { client } = useServices();
  const route = scope === 'all' ? 'listMatches' : 'listReleasedMatches';
  const loadPage = async (cursor?: string, ifNoneMatch?: string) =>
    (await client(route, {
      query: { ...of, limit: String(mostMatches), cursor },
      ifNoneMatch,
    })) as PageOfMatches;
  return useRemote(
    `${route} ${JSON.stringify(of)}`,
    (ifNoneMatch) => findMatches(loadPage, ifNoneMatch),
    'told',
  );
};

type ProfileMatchesProps = {
  readonly found: LiveLoaded<FoundMatches>;
  readonly scope: 'all' | 'released';
};

export const ProfileMatches = ({ found, scope }: ProfileMatchesProps) => {
  const words = useWords();
  const { say } = words;
  const { remote, reload } = found;
  return (
    <section className="profile__list">
      <h2>{say('nav.matches')}</h2>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <>
          {remote.value.matches.length === 0 && <p className="quiet">{say('profile.noMatches')}</p>}
          <ul className="record-lines">
            {remote.value.matches.map((match) => (
              <li key={match.id} className="record-line">
                <p className="record-line__title">
                  {scope === 'all' ? (
                    <Link to={matchPath(match.id)}>
                      <bdi dir="auto">{match.title}</bdi>
                    </Link>
                  ) : (
                    <bdi dir="auto">{match.title}</bdi>
                  )}
                  <SyntheticMark synthetic={match.synthetic} />{' '}
                  <span className="badge">
                    {vocabularyLabel('matchStates', match.state, words)}
                  </span>
                </p>
                <p className="quiet">
                  {say('profile.supports')} <Parties parties={match.supporters} />
                  {' · '}
                  {say('profile.receives')} <Parties parties={match.recipients} />
                </p>
              </li>
            ))}
          </ul>
          {remote.value.isCut && <p className="quiet">{say('profile.cut')}</p>}
        </>
      )}
    </section>
  );
};
