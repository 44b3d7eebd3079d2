/** Whose record it is: name, type and country of the party, and its partners. */
import type { PartyReference } from '#shared/domain/parties/party';

import { useWords } from '../i18n/words-context.tsx';
import { vocabularyLabel } from './names.ts';
import { PartyLink } from './party-link.tsx';
import { partnersText, type ShownPartner } from './partners-text.ts';

type PartyLineProps = {
  readonly party: PartyReference;
  readonly partners?: readonly ShownPartner[];
};

export const PartyLine = ({ party, partners = [] }: PartyLineProps) => {
  const words = useWords();
  const type = vocabularyLabel('stakeholderTypes', party.type, words);
  return (
    <p className="party">
      <span className="party__name">
        <PartyLink party={party} />
      </span>{' '}
      <span className="quiet">
        {type}
        {partners.length > 0 && (
          <>
            {' · '}
            {words.say('record.partners')} {partnersText(partners, words)}
          </>
        )}
      </span>
    </p>
  );
};
