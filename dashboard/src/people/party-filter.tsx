/** Narrows the list to the people of one party. */
import { ListSelect } from '../design/list-select.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { partyOptions } from './party-options.ts';
import type { Parties } from './use-parties.ts';

type PartyFilterProps = {
  readonly parties: Parties;
  /** Empty for everybody. */
  readonly chosen: string;
  readonly choose: (partyId: string) => void;
};

export const PartyFilter = ({ parties, chosen, choose }: PartyFilterProps) => {
  const words = useWords();
  const ofParties = partyOptions(parties, words).map(({ id, text }) => ({ value: id, text }));
  return (
    <div className="people-filter">
      <ListSelect
        name="party"
        label={words.say('people.filter')}
        chosen={chosen}
        choices={[{ value: '', text: words.say('people.filterAll') }, ...ofParties]}
        choose={choose}
      />
    </div>
  );
};
