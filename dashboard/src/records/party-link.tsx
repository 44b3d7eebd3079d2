/** A party by its name, with the way to its page. */
import type { PartyReference } from '#shared/domain/parties/party';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { partyPath } from '../navigation/pages.ts';
import { partyName } from './party-name.ts';

export const PartyLink = ({ party }: { readonly party: PartyReference }) => {
  const words = useWords();
  return (
    <Link to={partyPath(party.id)}>
      <bdi>{partyName(party, words)}</bdi>
    </Link>
  );
};
