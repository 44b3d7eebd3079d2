/** The page of one record: as its owner or the Secretariat sees it, or as everyone does. */
import type { RecordKind } from '#shared/domain/records/record';

import { PageNews } from '../live/page-news.tsx';
import { useSearch } from '../navigation/location.ts';
import { isConfirmation } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ConfirmationPage } from '../form-pages/confirmation-page.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { OwnRecord } from './own-record.tsx';
import { PublicRecord } from './public-record.tsx';

type RecordPageProps = { readonly kind: RecordKind; readonly id: string };

const Shown = ({ kind, id }: RecordPageProps) => {
  const { say } = useWords();
  const { session } = useSession();
  const search = useSearch();
  const isConfirmed = isConfirmation(search);
  if (session.status !== 'signedIn')
    return isConfirmed ? (
      <SignInFirst title={say(`record.${kind}`)} />
    ) : (
      <PublicRecord kind={kind} id={id} />
    );
  const { me } = session;
  const record = <OwnRecord kind={kind} id={id} me={me} />;
  return isConfirmed ? <ConfirmationPage kind={kind} id={id} me={me} record={record} /> : record;
};

export const RecordPage = (props: RecordPageProps) => (
  <PageNews>
    <Shown {...props} />
  </PageNews>
);
