/** A party's page: its pledges, offers and matches, what is open and what is due; for its own people the unreleased parts as well. */
import { useEffect } from 'react';

import type { PartyView } from '../api/answers.ts';
import { notSent } from '../api/problem.ts';
import { type Remote, useRemote } from '../api/remote.ts';
import { useServices } from '../services/services.tsx';
import { partyName } from '../records/party-name.ts';
import { vocabularyLabel } from '../records/names.ts';
import { scopeOfList } from '../filters/list-of-figure.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { navigate } from '../navigation/location.ts';
import { countryPath, mergePath, partyPath } from '../navigation/pages.ts';
import { ApprovalPanel } from '../approval/approval-panel.tsx';
import { PartnershipsPanel } from '../partnerships/partnerships-panel.tsx';
import { PartyNamesPanel } from '../party-names/party-names-panel.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { draftsOnly, isSecretariat, isStaff, mergesParties } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { isNowhere, NothingHere } from '../sending/page-problem.tsx';
import type { FoundMatches } from './find-matches.ts';
import { NeedsPanel } from './needs-panel.tsx';
import { ProfileList } from './profile-list.tsx';
import { ProfileMatches, useProfileMatches } from './profile-matches.tsx';
import { ProfileNews } from './profile-news.tsx';
import { useProfileRecords } from './use-profile-records.ts';

/** Its own people and the Secretariat see all of it; anybody else what is public. */
const useScope = (id: string): 'all' | 'released' => {
  const { session } = useSession();
  if (session.status !== 'signedIn') return 'released';
  return isStaff(session.me) || session.me.party?.id === id ? 'all' : 'released';
};

/** Of a party without a record the register tells, to whoever may read it. */
const useRegisteredParty = (id: string, isAsked: boolean): Remote<PartyView> => {
  const { client } = useServices();
  const { remote } = useRemote(isAsked ? `getParty ${id}` : 'no party', async () =>
    isAsked ? client('getParty', { path: { id } }) : { ok: false, problem: notSent },
  );
  return isAsked ? remote : { state: 'loading' };
};

const isMissing = (remote: Remote<unknown>): boolean =>
  remote.state === 'failed' && isNowhere(remote.problem);

/** Whoever cannot ask the register knows a party by what is public of it. */
const holdsNone = (remote: Remote<FoundMatches>): boolean =>
  remote.state === 'ready' && remote.value.matches.length === 0 && !remote.value.isCut;

export const PartyPage = ({ id }: { readonly id: string }) => {
  const words = useWords();
  const { say } = words;
  const scope = useScope(id);
  const { session } = useSession();
  const isOfficer = session.status === 'signedIn' && isSecretariat(session.me);
  const isOwn = session.status === 'signedIn' && session.me.party?.id === id;
  const merges = session.status === 'signedIn' && mergesParties(session.me);
  const maySet = isOfficer || (isOwn && !draftsOnly(session.me));
  const listed = useProfileRecords({ party: id, limit: '100' }, scope);
  const records = listed.remote.state === 'ready' ? listed.remote.value : [];
  const hasNone = listed.remote.state === 'ready' && records.length === 0;
  const registered = useRegisteredParty(id, scope === 'all' && hasNone);
  const party = records[0]?.party ?? (registered.state === 'ready' ? registered.value : undefined);
  const standing = party?.id ?? id;
  const found = useProfileMatches({ of: { party: standing }, scope });
  // A party that went into another is found under its former id as well: the address becomes that of the one that stays.
  useEffect(() => {
    if (standing !== id) navigate(partyPath(standing), { replace: true });
  }, [standing, id]);
  const isUnknown = scope === 'all' ? isMissing(registered) : holdsNone(found.remote);
  if (isMissing(listed.remote) || (hasNone && isUnknown)) return <NothingHere />;
  return (
    <>
      <p className="eyebrow">{say('profile.party')}</p>
      <PageHeading>{party ? partyName(party, words) : say('profile.party')}</PageHeading>
      {party && (
        <p className="lead">
          {vocabularyLabel('stakeholderTypes', party.type, words)}
          {party.country !== null && (
            <>
              {' · '}
              <Link to={countryPath(party.country)}>
                {vocabularyLabel('countries', party.country, words)}
              </Link>
            </>
          )}
        </p>
      )}
      <p className="unit">{say(`profile.scope.${scope}`)}</p>
      {isOfficer && <PartyNamesPanel id={id} />}
      {merges && (
        <p>
          <Link to={mergePath(id)}>{say('merging.link')}</Link>
        </p>
      )}
      {maySet && <ApprovalPanel id={id} />}
      {isOwn && <PartnershipsPanel />}
      <NeedsPanel
        records={records}
        isCut={listed.more.state !== 'none'}
        country={party?.country ?? null}
        lists={{ party: standing, ...scopeOfList(scope) }}
      />
      <ProfileList
        title={say('records.pledges')}
        empty={say('profile.noPledges')}
        listed={{ ...listed, more: { state: 'none' } }}
        showsParty={false}
        isHere={({ kind }) => kind === 'pledge'}
      />
      <ProfileList
        title={say('records.offers')}
        empty={say('profile.noOffers')}
        listed={listed}
        showsParty={false}
        isHere={({ kind }) => kind === 'offer'}
      />
      <ProfileMatches found={found} scope={scope} />
      <ProfileNews lists={[listed]} matches={found} />
    </>
  );
};
