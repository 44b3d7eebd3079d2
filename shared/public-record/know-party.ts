/**
 * Who the parties that rows name are here: one of the register or one to be registered. Equal names make one party where
 * their countries allow it, and names that only look alike make one that somebody should look at.
 */
import { findNamedParty } from '#shared/naming/find-party';
import { nameAgainstCode, otherType } from '#shared/naming/party-notes';
import { goesWith, referenceToKnown } from '#shared/naming/party-names';
import type { PartyNote } from '#shared/naming/named-party';
import type { KnownParty } from '#shared/naming/party-names';
import type { PartyReference } from '#shared/domain/parties/party';
import { labelOf } from '#shared/vocabulary/vocabulary';
import { type Language, notStated } from '#shared/vocabulary/label';

import { newPartyId, partyIdsOf } from './party-ids.ts';
import type { RowParty } from './public-record-row.ts';
import type { IdFor } from './row-ids.ts';

export type PartyReading = {
  /** As a record names it. */
  readonly party: PartyReference;
  readonly notes: readonly PartyNote[];
  /** Several registered parties may be meant, and nobody guesses. */
  readonly isAmbiguous: boolean;
};

export type KnowParty = (party: RowParty) => PartyReading;

type Found = {
  readonly known: KnownParty | undefined;
  readonly notes: readonly PartyNote[];
  readonly isAmbiguous: boolean;
};

const notesWorthALook = (notes: readonly PartyNote[], known: KnownParty | undefined) =>
  notes.filter(
    ({ code }) =>
      // Whoever restates a public page names parties that are new here, and says what nobody said before.
      code !== 'newParty' && (code !== 'partyOtherType' || known?.type !== null),
  );

/** `known`: those of the register. Parties that a row adds are known to the rows after it. */
export const knowParties = (
  known: readonly KnownParty[],
  { idFor, language }: { readonly idFor: IdFor; readonly language: Language },
): KnowParty => {
  const all = [...known];
  const byId = new Map(all.map((party) => [party.id, party]));
  const readings = new Map<string, PartyReading>();

  const named = ({ name, type, iso3 }: RowParty) => ({
    id: '',
    name,
    type: type ?? notStated,
    country: iso3 ?? '',
  });

  const findState = (party: RowParty): Found => ({
    known: all.find(({ type, country }) => type === 'state' && country === party.iso3),
    notes: nameAgainstCode(named(party), language),
    isAmbiguous: false,
  });

  const find = (party: RowParty): Found => {
    const exact = partyIdsOf(party, idFor)
      .flatMap((id) => byId.get(id) ?? [])
      .find((each) => goesWith(each, party.iso3 ?? ''));
    if (exact) {
      const said = named(party);
      const notes = [...otherType(exact, said, language), ...nameAgainstCode(said, language)];
      return { known: exact, notes, isAmbiguous: false };
    }
    if (party.type === 'state' && party.iso3 !== null) return findState(party);
    const found = findNamedParty(all, named(party), language);
    return found.ok
      ? { known: found.value.party, notes: found.value.notes, isAmbiguous: false }
      : { known: undefined, notes: [], isAmbiguous: true };
  };

  const read = (party: RowParty): PartyReading => {
    const found = find(party);
    const isOfCode =
      party.iso3 !== null && found.notes.some(({ code }) => code === 'nameAgainstCode');
    // The code is read, so the party is not called by the name of another.
    const name = (isOfCode && labelOf('countries', party.iso3 ?? '')?.en) || party.name;
    const reference = referenceToKnown({
      id: found.known?.id ?? newPartyId(party, idFor),
      name,
      type: found.known?.type ?? party.type,
      country: found.known?.country ?? party.iso3,
      ...(found.known?.into && { into: found.known.into }),
    });
    if (!found.known && !found.isAmbiguous) {
      all.push(reference);
      byId.set(reference.id, reference);
    }
    return {
      party: reference,
      notes: notesWorthALook(found.notes, found.known),
      isAmbiguous: found.isAmbiguous,
    };
  };

  return (party) => {
    const key = JSON.stringify([party.name, party.type, party.iso3]);
    const reading = readings.get(key) ?? read(party);
    readings.set(key, reading);
    return reading;
  };
};
