/**
 * A world small enough that every question about rights is asked of all of it: everybody who may act, and every record
 * that there may be, of two parties in two countries.
 */
import type { Actor } from '#functions/actor';
import { mayBy } from '#functions/http/authorize';
import type { Deed, granted } from '#shared/domain/rights/granted-deeds';
import { recordKinds, type StoredRecord } from '#shared/domain/records/record';
import { roles } from '#shared/domain/parties/role';
import { recordStateIds } from '#shared/vocabulary/record-states';

import { anId, anOffer, aPledge } from '../records.ts';

export const parties = { one: anId('partyone'), other: anId('partytwo') } as const;
export const countryOf = { one: 'XA', other: 'XB' } as const;
type PartyName = keyof typeof parties;
const partyNames = Object.keys(parties) as PartyName[];

/** With the names that a list of what changed tells. */
export type Somebody = { readonly name: string; readonly actor: Actor };

const ofParty = (party: PartyName): readonly Somebody[] =>
  [false, true].flatMap((draftsOnly) =>
    [false, true].map((managesMembers) => ({
      name: `representative${draftsOnly ? ' who only drafts' : ''}${managesMembers ? ' who manages people' : ''}`,
      actor: {
        sub: 'somebody',
        role: 'representative',
        partyId: parties[party],
        ...(draftsOnly && { draftsOnly }),
        ...(managesMembers && { managesMembers }),
      } as Actor,
    })),
  );

const ofNoParty: readonly Somebody[] = [
  ...roles
    .filter((role) => role !== 'countryReader')
    .map((role) => ({ name: role, actor: { sub: 'somebody', role, partyId: null } })),
  ...partyNames.map((party) => ({
    name: 'countryReader',
    actor: {
      sub: 'somebody',
      role: 'countryReader' as const,
      partyId: null,
      countries: [countryOf[party]],
    },
  })),
];

/** A representative without a party among them, who must not be but could. */
export const everybody: readonly Somebody[] = [...partyNames.flatMap(ofParty), ...ofNoParty];

/** Of a party, or of none. */
export const owners = [parties.one, parties.other, null] as const;

export const records: readonly StoredRecord[] = recordKinds.flatMap((kind) =>
  partyNames.flatMap((party) =>
    recordStateIds.flatMap((state) =>
      [true, false].flatMap((everSubmitted) =>
        [true, false].map((isReleased) => ({
          ...(kind === 'pledge' ? aPledge : anOffer)({
            partyId: parties[party],
            country: countryOf[party],
          }),
          state,
          everSubmitted,
          release: isReleased ? ({ version: 1 } as StoredRecord['release']) : null,
        })),
      ),
    ),
  ),
);

type Table = typeof granted;

/** Every (who, deed, whose) that a table allows, as lines. */
export const allowedBy = (table: Table, deeds: readonly Deed[]): readonly string[] =>
  everybody.flatMap(({ name, actor }) =>
    deeds.flatMap((deed) =>
      owners
        .filter((owner) => mayBy(table)(actor, deed, owner))
        .map((owner) => `${name} may ${deed} of ${whose(actor, owner)}`),
    ),
  );

const whose = ({ partyId }: Actor, owner: string | null): string => {
  if (owner === null) return 'no party';
  return owner === partyId ? 'their party' : 'another party';
};

/** What a change of the table gives (+) and takes (-), each once. */
export const changeFrom = (before: Table, after: Table, deeds: readonly Deed[]) => {
  const [then, now] = [new Set(allowedBy(before, deeds)), new Set(allowedBy(after, deeds))];
  return [
    ...[...now].filter((line) => !then.has(line)).map((line) => `+ ${line}`),
    ...[...then].filter((line) => !now.has(line)).map((line) => `- ${line}`),
  ];
};
