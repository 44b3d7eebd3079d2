/** What the body of an edit says: the whole record as it would be, and what was sent beside it. */
import { asSent, merge } from '#shared/contract/records/merge-change';
import { numbered, saidOf } from '#shared/contract/records/record-as-sent';
import { madeUpPlacesIn } from '#shared/contract/made-up-places';
import { readChanged } from '#shared/contract/records/read-changed';
import {
  type Content,
  type Errors,
  readBy,
  readContent,
} from '#shared/contract/records/read-submission';
import { readDraft } from '#shared/contract/records/read-draft';
import {
  changeEnvelope,
  draftChangeEnvelope,
  type Fields,
} from '#shared/contract/records/submission-bodies';
import type { UnfinishedContact } from '#shared/contract/records/contact';
import type { StoredRecord } from '#shared/domain/records/record';
import type { Basis } from '#shared/domain/records/on-behalf';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { World } from '#shared/domain/world';

export type ReadChange = {
  readonly content: Content;
  /** What a draft says, where it stays one. */
  readonly unfinished?: Fields;
  /** Undefined leaves the contact as it is, null deletes it. */
  readonly contact: UnfinishedContact | null | undefined;
  readonly submit: boolean;
  /** Undefined leaves it with whom it is. */
  readonly handOver: boolean | undefined;
  /** Where the Secretariat records it for the party. */
  readonly onBehalf: Basis | undefined;
};

type Said = {
  readonly kept: Fields;
  readonly said: Fields;
  readonly staysDraft: boolean;
  readonly submits: boolean;
};

/** Whoever submits says all of it anew. */
const readSaid = (
  { kind }: StoredRecord,
  { kept, said, staysDraft, submits }: Said,
): Result<Content, Errors> => {
  if (staysDraft) return readDraft(kind, said);
  return submits ? readContent(kind, said) : readChanged(kind, kept, said);
};

export const readChange = (
  world: World,
  record: StoredRecord,
  { removed, contact, submit, handOver, onBehalf, ...sent }: Fields,
): Result<ReadChange, Errors> => {
  const { kind } = record;
  const staysDraft = record.state === 'draft' && submit !== true;
  const envelope = readBy(staysDraft ? draftChangeEnvelope : changeEnvelope, {
    ...(removed === undefined ? {} : { removed }),
    ...(contact === undefined ? {} : { contact }),
    ...(submit === undefined ? {} : { submit }),
    ...(handOver === undefined ? {} : { handOver }),
    ...(onBehalf === undefined ? {} : { onBehalf }),
  });
  const gone = envelope.ok ? (envelope.value.removed ?? []) : [];
  const kept = saidOf(record);
  const { said: merged, names, errors } = merge(kind, kept, sent, gone);
  const said = staysDraft ? numbered(merged, record.everComponents) : merged;
  const madeUp = madeUpPlacesIn(said, world, record.party);
  const isWhole = submit === true || handOver === true;
  const content = readSaid(record, {
    kept,
    said,
    staysDraft: staysDraft && !isWhole,
    submits: isWhole,
  });
  if (content.ok && envelope.ok && errors.length === 0 && madeUp.length === 0)
    return ok({
      content: content.value,
      contact: envelope.value.contact,
      submit: envelope.value.submit === true,
      handOver: envelope.value.handOver,
      onBehalf: envelope.value.onBehalf,
      ...(staysDraft ? { unfinished: said } : {}),
    });
  return refuse([
    ...errors,
    ...(content.ok ? [] : asSent(content.error, names)),
    ...asSent(madeUp, names),
    ...(envelope.ok ? [] : envelope.error),
  ]);
};
