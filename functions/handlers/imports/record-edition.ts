/** A record as a new edition of its row leaves it, with what was said beside the row. */
import { withFormerIds } from '#shared/domain/component-pairs';
import { withPartyFieldsOf } from '#shared/domain/fields/party-fields';
import { withRestatedPartners } from '#shared/domain/records/partnership';
import { editedRecord, newRecord, type Submission } from '#shared/domain/records/record-changes';
import type { StoredRecord } from '#shared/domain/records/record';
import type { ImportedRecord } from '#shared/public-record/records-of-row';
import { keepsWords, saidBesideRow, statedContent } from '#shared/public-record/reimport';

import { digestOf } from '../../store/log/audit.ts';
import { importedRecordAs } from './import-publication.ts';
import type { ImportContext } from './import-step.ts';
import type { LoadedRecord } from '../../store/records/find-record.ts';

/**
 * What a row states is the importer's, whoever set and took back a code or recorded anything before. Who recorded it
 * stays with what was said here and is no row's. What was announced is what the row said before.
 */
const ofImporter = (
  { origins: _set, coding: _gone, announced: _ended, onBehalf, ...record }: StoredRecord,
  before: StoredRecord,
): StoredRecord =>
  ({ ...record, ...(onBehalf && keepsWords(before) && { onBehalf }) }) as StoredRecord;

/** A row numbers all of its components. */
const named = (component: Submission['components'][number]) => ({
  ...component,
  id: component.id ?? '',
});

const contentOf = (
  { world, audit: { at: now } }: ImportContext,
  held: LoadedRecord | undefined,
  { kind, id, submission, party, partners, provenance }: ImportedRecord,
): StoredRecord => {
  const content = { kind, ...submission } as Submission;
  if (!held)
    return newRecord(content, {
      id,
      world,
      party,
      partners,
      draft: false,
      hasContact: false,
      provenance,
      now,
    });
  const components = withFormerIds(content.components.map(named), held.record.components);
  const stated = { ...content, ...saidBesideRow(held.record), components } as Submission;
  const edited = ofImporter(editedRecord(held.record, stated, now), held.record);
  return withRestatedPartners({ ...withPartyFieldsOf(edited, held.record), party }, partners);
};

export const versionOf = (
  context: ImportContext,
  held: LoadedRecord | undefined,
  imported: ImportedRecord,
): StoredRecord => {
  const record = contentOf(context, held, imported);
  const contentDigest = digestOf(statedContent(record));
  const provenance = { ...imported.provenance, contentDigest };
  return importedRecordAs(held?.record, { ...record, provenance }, context);
};
