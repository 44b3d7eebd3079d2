/** The parties of the register with those that a file adds: who is judged later knows those judged before. */
import { readBy } from '#shared/contract/records/read-submission';
import {
  type PartySubmission,
  partySubmissionSchema,
  referenceTo,
} from '#shared/domain/parties/party';
import { ok, refuse } from '#shared/domain/result';
import { findNamedParty, type FoundParty } from '#shared/naming/find-party';
import type { NamedParty } from '#shared/naming/named-party';
import type { KnownParty } from '#shared/naming/party-names';
import { newPartyId } from '#shared/public-record/party-ids';
import { refusalCodeOf } from '#shared/sheets/note-of-error';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../../dependencies.ts';
import type { Actor } from '../../../actor.ts';

export type PartiesGiven = {
  readonly actor: Actor;
  readonly world: Dependencies['world'];
  readonly known: readonly KnownParty[];
  readonly idFor: (name: string) => string;
  readonly language: Language;
};

/** The ids that the import of the public record gives, so that a party is one whichever file names it first. */
const idOf = (
  { submission: { name, type, country } }: FoundParty,
  idFor: PartiesGiven['idFor'],
): string => newPartyId({ name, type, iso3: country }, idFor);

/** Parties that the file adds are known to whoever is judged after them. */
export const growingParties = ({ known, idFor, language }: PartiesGiven) => {
  const added = new Map<string, PartySubmission>();
  const all = [...known];
  const find = (named: NamedParty) => {
    const found = findNamedParty(all, named, language);
    if (!found.ok || found.value.party) return found;
    const read = readBy(partySubmissionSchema, found.value.submission);
    if (!read.ok)
      return refuse({ code: refusalCodeOf(read.error[0]), column: 'entity_name' as const });
    const party = referenceTo({ ...read.value, id: idOf(found.value, idFor) });
    const isThere = all.find(({ id }) => id === party.id);
    if (!isThere) {
      all.push(party);
      added.set(party.id, read.value);
    }
    return ok({ ...found.value, party: isThere ?? party });
  };
  return { added, find };
};
