/** As whom somebody meets a record that is not public; undefined for whoever has nothing to do with it. */
import type { Viewer } from '#shared/domain/rights/audience';
import { isRecordOf, type PlacedRecord } from '#shared/domain/rights/reader-countries';

import type { Actor } from '../actor.ts';

type Met = PlacedRecord & { readonly party: { readonly id: string } };

export const viewerOf = ({ role, partyId, countries }: Actor, record: Met): Viewer | undefined => {
  switch (role) {
    case 'representative':
      return partyId === record.party.id ? 'owner' : undefined;
    case 'secretariat':
    case 'reader':
      return role;
    case 'countryReader':
      return isRecordOf(countries ?? [], record) ? 'reader' : undefined;
    case 'administrator':
      return undefined;
  }
};
