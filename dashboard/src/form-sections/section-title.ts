/** What a section is called in lists of sections. Pure. */
import type { RecordKind } from '#shared/domain/records/record';

import type { Words } from '../i18n/words.ts';
import type { Section } from './sections.ts';

export const sectionTitle = (
  { name, number }: Section,
  kind: RecordKind,
  { say }: Words,
): string => {
  if (number !== null) return say(`section.${name}`);
  return name === 'record' ? say(`section.record.${kind}`) : say(`section.${name}`);
};
