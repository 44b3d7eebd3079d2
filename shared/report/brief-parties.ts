/** The parties that a brief can be of. */
import { compareText } from '../domain/values/compare-text.ts';
import { rowText } from '../export/cells.ts';
import type { RowsByEntity } from './figure-dimensions.ts';

export type BriefParty = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
};

type Named = Omit<BriefParty, 'type'> & { readonly type: string | null };

/** Each once, by name. */
export const briefParties = (leads: readonly Named[]): readonly BriefParty[] => {
  const parties = new Map(
    leads.map(({ id, name, type, country }) => [
      id,
      { id, name, type: type ?? 'not_stated', country },
    ]),
  );
  return [...parties.values()].sort(
    (left, right) => compareText(left.name, right.name) || compareText(left.id, right.id),
  );
};

/** Every party that leads a public pledge or offer. */
export const partiesInRows = ({ pledges, offers }: RowsByEntity): readonly BriefParty[] =>
  briefParties(
    [...pledges, ...offers].map((row) => ({
      id: rowText(row, 'party_id'),
      name: rowText(row, 'entity_name'),
      type: rowText(row, 'entity_type'),
      country: row['iso3'] === null ? null : rowText(row, 'iso3'),
    })),
  );
