/** Whether a record names a party as its partner: by a name that this party has here and no other one has. Pure. */
import type { Naming } from '../domain/partner.ts';
import { namingIn } from '../domain/partnership.ts';
import type { StoredRecord } from '../domain/record.ts';
import { isCalled, type Known, type KnownParty } from './party-names.ts';
import { sameName } from './same-name.ts';

/** Whoever went into another party is that party now. */
export const standsAs = ({ id, into }: KnownParty): string => into?.id ?? id;

/** A name that two parties have means neither: what is not public would be shown to whoever happens to be called so. */
const meansAlone =
  (known: Known, partyId: string) =>
  (name: string): boolean => {
    const called = known.filter((party) => isCalled(party, sameName(name))).map(standsAs);
    return called.length > 0 && called.every((id) => id === partyId);
  };

export const namedPartner = (
  record: StoredRecord,
  partyId: string,
  known: Known,
): Naming | undefined => namingIn(record, meansAlone(known, partyId));
