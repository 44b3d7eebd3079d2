/** Whether a record names a party as its partner: by a name that this party has here and no other one has. Pure. */
import { isPublic } from '../domain/published/is-public.ts';
import type { Naming } from '../domain/records/partner.ts';
import { namingIn, wordOf } from '../domain/records/partnership.ts';
import { isInForce, type StoredRecord } from '../domain/records/record.ts';
import type { World } from '../domain/world.ts';
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

export type PartnerStanding = {
  readonly naming: Naming;
  /** Only what names it now; whoever answered may take that back whatever became of the pledge or of its own name. */
  readonly mayConfirm: boolean;
  /** The pledge as it stands, or what everyone reads of it. */
  readonly reads: 'current' | 'released';
};

/** Of a party that answered and is not named now. Of what is neither in force nor public there is no name to take back. */
const formerStanding = (
  record: StoredRecord,
  partyId: string,
  world: World,
): PartnerStanding | undefined => {
  const word = wordOf(record, partyId);
  if (!word) return undefined;
  const { roles, namedAs, answer } = word;
  const standing = { naming: { roles, namedAs }, mayConfirm: false };
  if (isInForce(record) && answer === 'confirmed') return { ...standing, reads: 'current' };
  return isPublic(world, record) ? { ...standing, reads: 'released' } : undefined;
};

/** Undefined for whoever is to learn nothing of the pledge, nor that it is there. */
export const partnerStandingOf = (
  record: StoredRecord,
  partyId: string,
  { known, world }: { readonly known: Known; readonly world: World },
): PartnerStanding | undefined => {
  if (record.party.id === partyId) return undefined;
  const naming = isInForce(record) ? namedPartner(record, partyId, known) : undefined;
  return naming
    ? { naming, mayConfirm: true, reads: 'current' }
    : formerStanding(record, partyId, world);
};
