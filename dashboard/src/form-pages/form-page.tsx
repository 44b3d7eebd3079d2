/** Submitting a new pledge or offer: sign-in first, then the form, which may start as another record stands. */
import type { RecordKind } from '#shared/domain/records/record';

import { Link } from '../navigation/link.tsx';
import { useSearch } from '../navigation/location.ts';
import { rehearsalPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat, kindsToSubmit } from '../session/roles.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import type { CopiedRecordProps } from './copied-record.tsx';
import type { ChooseProps, WithPartyProps } from './for-party.tsx';
import { NotForYou, StartIntro } from './form-intro.tsx';
import { NewRecordForm } from './new-record.tsx';
import { loadedLater } from '../scripts/loaded-later.tsx';

const CopiedRecord = loadedLater<'CopiedRecord', CopiedRecordProps>(
  'page',
  () => import('./copied-record.tsx'),
  'CopiedRecord',
);

/** For the Secretariat alone. */
const ChooseParty = loadedLater<'ChooseParty', ChooseProps>(
  'page',
  () => import('./for-party.tsx'),
  'ChooseParty',
);
const WithParty = loadedLater<'WithParty', WithPartyProps>(
  'page',
  () => import('./for-party.tsx'),
  'WithParty',
);

type RecordForPartyProps = { readonly kind: RecordKind; readonly partyId: string | null };

const RecordForParty = ({ kind, partyId }: RecordForPartyProps) => {
  const { say } = useWords();
  if (partyId === null) return <ChooseParty kind={kind} />;
  return (
    <WithParty key={partyId} id={partyId} title={say(`onBehalf.title.${kind}`)}>
      {(party) => <NewRecordForm kind={kind} party={party} isForParty />}
    </WithParty>
  );
};

export const FormPage = ({ kind }: { readonly kind: RecordKind }) => {
  const { say } = useWords();
  const { session } = useSession();
  const search = new URLSearchParams(useSearch());
  const [copy, forParty] = [search.get('copy'), search.get('for')];
  if (session.status !== 'signedIn') {
    return (
      <SignInFirst title={say(`form.title.${kind}`)} text="session.firstToSubmit">
        <StartIntro kind={kind} />
        <p>
          <Link to={rehearsalPath(kind)}>{say('form.rehearse')}</Link>
        </p>
      </SignInFirst>
    );
  }
  const { me } = session;
  if (isSecretariat(me)) return <RecordForParty kind={kind} partyId={forParty} />;
  if (!me.party || !kindsToSubmit(me).includes(kind)) {
    return <NotForYou title={say(`form.title.${kind}`)} me={me} />;
  }
  return copy === null ? (
    <NewRecordForm kind={kind} party={me.party} />
  ) : (
    <CopiedRecord kind={kind} id={copy} party={me.party} />
  );
};
