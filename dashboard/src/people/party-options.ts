/** The parties to choose from, by their names in the reader's language. */
import type { Words } from '../i18n/words.ts';
import { partyName } from '../records/party-name.ts';
import type { Parties } from './use-parties.ts';

type PartyOption = { readonly id: string; readonly text: string };

export const partyOptions = (parties: Parties, words: Words): readonly PartyOption[] =>
  [...parties.values()]
    .map((party) => ({ id: party.id, text: partyName(party, words) }))
    .toSorted((one, other) => words.compare(one.text, other.text));
