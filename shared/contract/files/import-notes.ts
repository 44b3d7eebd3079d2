/** The notes of an imported file: for whoever works with it. */
import type { StoredRecord } from '../../domain/records/record.ts';

/** What a file's makers noted is for the Secretariat and its readers, not for those whom it tells of. */
export const withoutNotes = <Noted extends Pick<StoredRecord, 'provenance'>>(noted: Noted) => {
  if (noted.provenance === null) return noted;
  const { row: _row, notes: _notes, ...provenance } = noted.provenance;
  return { ...noted, provenance };
};
