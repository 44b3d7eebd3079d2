/** The page of one record: as its owner or the Secretariat sees it, or as everyone does. */
import type { RecordKind } from '#shared/domain/record';

import { useSearch } from '../navigation/location.ts';
import { isConfirmation } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ConfirmationPage } from '../form-pages/confirmation-page.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { OwnRecord } from './own-record.tsx';
import { PublicRecord } from './public-record.tsx';

type RecordPageProps = { readonly kind: RecordKind; readonly id: string };

export const RecordPage = ({ kind, id }: RecordPageProps) => {
  const { say } = useWords();
  const { session } = useSession();
  const search = useSearch();
  if (isConfirmation(search)) {
    return session.status === 'signedIn' ? (
      <ConfirmationPage kind={kind} id={id} me={session.me} />
    ) : (
      <SignInFirst title={say(`record.${kind}`)} />
    );
  }
  return session.status === 'signedIn' ? (
    <OwnRecord kind={kind} id={id} me={session.me} />
  ) : (
    <PublicRecord kind={kind} id={id} />
  );
};
