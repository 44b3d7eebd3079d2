/**
 * What a party is called: a State by the name of its country in the reader's language, anybody else as it calls itself.
 * Loads the countries, by their names in each language, since a State has named itself in one of them.
 */
import { findCountry } from '#shared/vocabulary/countries';
import { inEveryLanguage } from '#shared/vocabulary/label';
import type { PartyReference } from '#shared/domain/parties/party';

import '../countries/names-in-every-language.ts';
import type { Words } from '../i18n/words.ts';

type Named = Pick<PartyReference, 'name' | 'type' | 'country'>;

/** A State that calls itself otherwise than its country is listed, such as by one of its ministries, is not renamed. */
export const partyName = ({ name, type, country }: Named, { label }: Words): string => {
  const listed = type === 'state' ? findCountry(country ?? '')?.label : undefined;
  return listed && inEveryLanguage(listed).includes(name) ? label(listed) : name;
};

export const partyNamesText = (parties: readonly Named[], words: Words): string =>
  words.list(parties.map((party) => partyName(party, words)));
