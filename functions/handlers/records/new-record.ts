/** A new pledge or offer by the rules of intake, whichever way it comes: by the form, by a client or in a file of rows. */
import {
  type Content,
  type Errors,
  readBy,
  readContent,
} from '#shared/contract/records/read-submission';
import { readDraft } from '#shared/contract/records/read-draft';
import { fieldError } from '#shared/contract/field-advice';
import { idsIn, numbered } from '#shared/contract/records/record-as-sent';
import {
  draftEnvelope,
  type Fields,
  newEnvelope,
} from '#shared/contract/records/submission-bodies';
import { asDraft, newRecord, type Submission } from '#shared/domain/records/record-changes';
import { withOrigins } from '#shared/domain/records/code-origin';
import { type Basis, recordedOnBehalf } from '#shared/domain/records/on-behalf';
import type { PartyReference } from '#shared/domain/parties/party';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { ok, refuse } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';

/** What a new record says, and what came with it. */
export const readNew = (
  kind: RecordKind,
  { draft, handOver, partyId, contact, onBehalf, ...sent }: Fields,
) => {
  const isDraft = draft === true;
  const said = isDraft ? numbered(sent, []) : sent;
  const envelope = readBy(isDraft ? draftEnvelope : newEnvelope, {
    ...(draft === undefined ? {} : { draft }),
    ...(handOver === undefined ? {} : { handOver }),
    ...(partyId === undefined ? {} : { partyId }),
    ...(contact === undefined ? {} : { contact }),
    ...(onBehalf === undefined ? {} : { onBehalf }),
  });
  const content = (isDraft ? readDraft : readContent)(kind, said);
  // Whoever is to approve it finds it whole.
  const whole = handOver === true && isDraft ? readContent(kind, said) : content;
  const errors: Errors = [
    ...(handOver === true && !isDraft ? [fieldError('/handOver', 'nothingToHandOver')] : []),
    ...(content.ok ? (whole.ok ? [] : whole.error) : content.error),
    ...(envelope.ok ? [] : envelope.error),
  ];
  return content.ok && envelope.ok && errors.length === 0
    ? ok({ ...envelope.value, content: content.value, unfinished: isDraft ? said : undefined })
    : refuse(errors);
};

export type NewRecord = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly content: Content;
  /** Of a draft: its answers as they were sent. */
  readonly unfinished: Fields | undefined;
  readonly party: PartyReference;
  readonly partners: readonly PartyReference[];
  readonly hasContact: boolean;
  readonly onBehalf: Basis | undefined;
};

export const bornRecord = (
  { world }: Pick<Dependencies, 'world'>,
  { kind, id, content, unfinished, party, partners, hasContact, onBehalf }: NewRecord,
  now: string,
): StoredRecord => {
  const submission = { kind, ...content, partyId: party.id } as Submission;
  const born = newRecord(submission, {
    world,
    id,
    party,
    partners,
    draft: unfinished !== undefined,
    hasContact,
    provenance: null,
    now,
  });
  const whole = unfinished ? asDraft(born, unfinished, idsIn(unfinished)) : born;
  return onBehalf
    ? recordedOnBehalf(withOrigins(undefined, whole, 'secretariat', now), onBehalf, now)
    : whole;
};
