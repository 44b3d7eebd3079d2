/** What would be stored of a record of a file: read as intake reads it, under an id that follows from what it says. */
import { madeUpPlacesIn } from '#shared/contract/made-up-places';
import { mayLead } from '#shared/domain/records/lead';
import type { Basis } from '#shared/domain/records/on-behalf';
import type { PartyReference } from '#shared/domain/parties/party';
import { writtenId } from '#shared/domain/parties/party-as-written';
import type { Note } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import { noteOfError } from '#shared/sheets/note-of-error';
import type { SheetRecord } from '#shared/sheets/record-of-rows';
import type { Language } from '#shared/vocabulary/label';

import type { Dependencies } from '../../../dependencies.ts';
import type { Actor } from '../../../actor.ts';
import { type AuditContext, digestOf } from '../../../store/log/audit.ts';
import { readNew } from '../../records/new-record.ts';
import type { KnownRegister } from './known-register.ts';
import type { Plan } from './planned-record.ts';
import type { JudgedParties } from './judged-parties.ts';

export type Judging = {
  readonly dependencies: Pick<Dependencies, 'table' | 'world'>;
  readonly actor: Actor;
  readonly audit: AuditContext;
  readonly register: KnownRegister;
  readonly idFor: (name: string) => string;
  readonly onBehalf: Basis | undefined;
  readonly language: Language;
};

/** A file of one's own party makes drafts, which it finishes and submits; the Secretariat records what was said elsewhere. */
const bodyOf = ({ said }: SheetRecord, lead: PartyReference, onBehalf: Basis | undefined) => ({
  ...said,
  partyId: lead.id,
  ...(onBehalf ? { onBehalf } : { draft: true }),
});

export const planOf = (
  record: SheetRecord,
  { lead, partners }: JudgedParties,
  { dependencies: { world }, idFor, onBehalf }: Judging,
): { readonly plan: Plan | undefined; readonly notes: readonly Note[] } => {
  const { kind } = record;
  if (kind === null) return { plan: undefined, notes: [] };
  const read = readNew(kind, bodyOf(record, lead ?? nobody, onBehalf));
  if (!read.ok)
    return { plan: undefined, notes: read.error.map((error) => noteOfError(error, record)) };
  if (!lead) return { plan: undefined, notes: [] };
  const { content, unfinished } = read.value;
  const notes = [
    ...(mayLead(kind, lead) ? [] : [noteAt(record.rows[0], 'title', 'notALead')]),
    ...madeUpPlacesIn(unfinished ?? content, world, lead).map((error) =>
      noteOfError(error, record),
    ),
  ];
  const id = idFor(['sheet', writtenId(lead), kind, digestOf(unfinished ?? content)].join('\n'));
  return { plan: { kind, id, content, unfinished, party: lead, partners }, notes };
};

/** Stands in where the party is refused, so that everything else that is wrong is told as well. */
const nobody: PartyReference = { id: '0'.repeat(16), name: '', type: null, country: null };
