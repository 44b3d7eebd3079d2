/** The ids that files give to parties: the same for the same name, so that two files that name one party at once make one. */
import { sameName } from '#shared/naming/same-name';

import type { RowParty } from './public-record-row.ts';
import type { IdFor } from './row-ids.ts';
import { sameWords } from '#shared/naming/same-words';

type Named = Pick<RowParty, 'name' | 'type' | 'iso3'>;

/** Of a party that is new here: a State by its code, any other by its name and its country. */
export const newPartyId = ({ name, type, iso3 }: Named, idFor: IdFor): string => {
  if (type === 'state' && iso3 !== null) return idFor(`party/state/${iso3}`);
  const byName = `party/name/${sameName(name)}`;
  return idFor(iso3 === null ? byName : `${byName}/${iso3}`);
};

/** Every id that an import has given or gives to a party of this name, the one of today first. */
export const partyIdsOf = (party: Named, idFor: IdFor): readonly string[] => {
  const now = newPartyId(party, idFor);
  if (party.type === 'state' && party.iso3 !== null) return [now];
  // By the name alone, first with each of its signs as it was written.
  const former = [sameName(party.name), sameWords(party.name)].map((name) =>
    idFor(`party/name/${name}`),
  );
  return [...new Set([now, ...former])];
};
