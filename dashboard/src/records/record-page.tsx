/** The page of one record: as its owner or the Secretariat sees it, or as everyone does. */
import type { RecordKind } from '#shared/domain/record';

import { useSession } from '../session/session.tsx';
import { OwnRecord } from './own-record.tsx';
import { PublicRecord } from './public-record.tsx';

type RecordPageProps = { readonly kind: RecordKind; readonly id: string };

export const RecordPage = ({ kind, id }: RecordPageProps) => {
  const { session } = useSession();
  return session.status === 'signedIn' ? (
    <OwnRecord kind={kind} id={id} me={session.me} />
  ) : (
    <PublicRecord kind={kind} id={id} />
  );
};
