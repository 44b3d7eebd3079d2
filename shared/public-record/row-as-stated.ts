/** What a row and its parts state: areas as codes where words name one of the four, in words where not. Placeholders state nothing. */
import { statesNothing } from '#shared/naming/placeholders';
import type { AreaId } from '#shared/vocabulary/areas';

import type {
  PublicRecordRow,
  RowPart,
  WrittenPart,
  WrittenPublicRow,
} from './public-record-row.ts';
import { areaOf } from './source-synonyms.ts';

const codesIn = (words: readonly string[]): AreaId[] => [
  ...new Set(words.flatMap((word) => areaOf(word) ?? [])),
];

const statedIn = (words: readonly string[]): string[] =>
  words.filter((word) => !statesNothing(word));

const uncodedIn = (words: readonly string[]): readonly string[] =>
  statedIn(words).filter((word) => areaOf(word) === undefined);

const partWithAreas = ({ area, alsoAreas, ...part }: WrittenPart): RowPart => ({
  ...part,
  area: area === null ? null : (areaOf(area) ?? null),
  alsoAreas: codesIn(alsoAreas),
  areasInWords: uncodedIn([...(area === null ? [] : [area]), ...alsoAreas]),
});

export const rowAsStated = (row: WrittenPublicRow): PublicRecordRow => ({
  ...row,
  supportTypes: row.supportTypes && statedIn(row.supportTypes),
  areas: codesIn(row.areas),
  areasInWords: uncodedIn(row.areas),
  parts: row.parts.map(partWithAreas),
});
