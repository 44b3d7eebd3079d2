/** Narrows the list to the people of one party. */
import { useWords } from '../i18n/words-context.tsx';
import { partyName } from '../records/party-name.ts';
import type { Parties } from './use-parties.ts';

type PartyFilterProps = {
  readonly parties: Parties;
  /** Empty for everybody. */
  readonly chosen: string;
  readonly choose: (partyId: string) => void;
};

export const PartyFilter = ({ parties, chosen, choose }: PartyFilterProps) => {
  const words = useWords();
  const options = [...parties.values()]
    .map((party) => ({ id: party.id, text: partyName(party, words) }))
    .toSorted((one, other) => words.compare(one.text, other.text));
  return (
    <div className="field--inline people-filter">
      <label htmlFor="people-party">{words.say('people.filter')}</label>
      <select
        id="people-party"
        value={chosen}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{words.say('people.filterAll')}</option>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};
