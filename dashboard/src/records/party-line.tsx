/** Whose record it is: name, type and country of the party, and its partners. */
import { useWords } from '../i18n/words-context.tsx';
import { nameOf } from './names.ts';

type Party = {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly country: string | null;
};

type PartyLineProps = { readonly party: Party; readonly partners?: readonly Party[] };

export const PartyLine = ({ party, partners = [] }: PartyLineProps) => {
  const words = useWords();
  const type = nameOf('stakeholderTypes', party.type, words);
  return (
    <p className="party">
      <bdi className="party__name">{party.name}</bdi>{' '}
      <span className="quiet">
        {type}
        {partners.length > 0 && (
          <>
            {' · '}
            {words.say('record.partners')} <bdi>{words.list(partners.map(({ name }) => name))}</bdi>
          </>
        )}
      </span>
    </p>
  );
};
