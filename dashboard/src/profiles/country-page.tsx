/** A country's page: what is pledged for it, what reaches it, and what its own parties pledge and offer. */
import { findCountry } from '#shared/vocabulary/countries';
import { coverageRegionLabel } from '#shared/vocabulary/regions';

import { scopeOfList } from '../filters/list-of-figure.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { NothingHere } from '../sending/page-problem.tsx';
import { isStaff, readsCountry } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { FollowThis } from '../following/follow-this.tsx';
import { NeedsPanel } from './needs-panel.tsx';
import { ProfileList } from './profile-list.tsx';
import { ProfileMatches, useProfileMatches } from './profile-matches.tsx';
import { ProfileNews } from './profile-news.tsx';
import { useProfileRecords } from './use-profile-records.ts';

/** Its own people see what is theirs; the list of a party holds nothing of others. */
const useScopes = (country: string) => {
  const { session } = useSession();
  const me = session.status === 'signedIn' ? session.me : null;
  const all = me !== null && isStaff(me);
  const own = me !== null && (me.party?.country === country || readsCountry(me, country));
  return { named: all ? 'all' : 'released', own: all || own ? 'all' : 'released' } as const;
};

const KnownCountry = ({
  country,
}: {
  readonly country: NonNullable<ReturnType<typeof findCountry>>;
}) => {
  const { say, label } = useWords();
  const { iso3, region2025, note, regionNote } = country;
  const scopes = useScopes(iso3);
  const pledges = useProfileRecords(
    { kind: 'pledge', country: iso3, named: iso3, limit: '100' },
    scopes.named,
  );
  const offers = useProfileRecords({ kind: 'offer', country: iso3, limit: '10' }, scopes.named);
  const own = useProfileRecords({ partyCountry: iso3, limit: '10' }, scopes.own);
  const found = useProfileMatches({ of: { partyCountry: iso3 }, scope: scopes.own });
  const named = pledges.remote.state === 'ready' ? pledges.remote.value : [];
  return (
    <>
      <p className="eyebrow">{say('profile.country')}</p>
      <PageHeading>{label(country.label)}</PageHeading>
      {region2025 !== undefined && <p className="lead">{label(coverageRegionLabel(region2025))}</p>}
      {[note, regionNote].map((each) => each && <p key={each.en}>{label(each)}</p>)}
      <FollowThis topic={`country-${iso3}`} />
      <p className="unit">{say(`profile.scope.${scopes.own}`)}</p>
      <NeedsPanel
        records={named}
        isCut={pledges.more.state !== 'none'}
        country={iso3}
        lists={{ named: iso3, ...scopeOfList(scopes.named) }}
      />
      <ProfileList
        title={say('profile.namedPledges')}
        empty={say('profile.noPledges')}
        listed={pledges}
        showsParty
      />
      <ProfileList
        title={say('profile.reachingOffers')}
        empty={say('profile.noOffers')}
        listed={offers}
        showsParty
        country={iso3}
      />
      <ProfileList
        title={say('profile.ownRecords')}
        empty={say('profile.noOwnRecords')}
        listed={own}
        showsParty
      />
      <ProfileMatches found={found} scope={scopes.own} />
      <p className="quiet">{say('profile.names')}</p>
      <ProfileNews lists={[pledges, offers, own]} matches={found} />
    </>
  );
};

export const CountryPage = ({ country }: { readonly country: string }) => {
  const found = findCountry(country);
  return found ? <KnownCountry country={found} /> : <NothingHere />;
};
