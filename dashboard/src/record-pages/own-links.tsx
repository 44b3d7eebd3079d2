/** The forms that lead on from a record: of an edit, or of another one that begins as it stands. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';

import type { Me } from '../api/answers.ts';
import { Link } from '../navigation/link.tsx';
import { copyPath, editPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { mayCopy, mayEdit, mayEditForParty } from './record-actions.ts';

type OwnLinksProps = { readonly me: Me; readonly record: PledgeView | OfferView };

export const OwnLinks = ({ me, record }: OwnLinksProps) => {
  const { say } = useWords();
  const { kind, id, state } = record;
  if (mayCopy(me, record)) {
    return (
      <Link className="button" to={copyPath(kind, id)}>
        {say('step.copy')}
      </Link>
    );
  }
  if (mayEditForParty(me, record)) {
    return (
      <Link className="button button--quiet" to={editPath(kind, id)}>
        {say('onBehalf.edit')}
      </Link>
    );
  }
  if (!mayEdit(me, record)) return null;
  return state === 'returned' ? (
    <Link className="button" to={editPath(kind, id)}>
      {say('step.editReturned')}
    </Link>
  ) : (
    <Link className="button button--quiet" to={editPath(kind, id)}>
      {say('step.edit')}
    </Link>
  );
};
