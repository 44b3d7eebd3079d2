/** The areas of a row and of its parts: codes where its words name one of the four, its own words where not. */
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

const uncodedIn = (words: readonly string[]): readonly string[] =>
  words.filter((word) => areaOf(word) === undefined);

const partWithAreas = ({ area, alsoAreas, ...part }: WrittenPart): RowPart => ({
  ...part,
  area: area === null ? null : (areaOf(area) ?? null),
  alsoAreas: codesIn(alsoAreas),
  areasInWords: uncodedIn([...(area === null ? [] : [area]), ...alsoAreas]),
});

export const rowWithAreas = ({ areas, parts, ...row }: WrittenPublicRow): PublicRecordRow => ({
  ...row,
  areas: codesIn(areas),
  areasInWords: uncodedIn(areas),
  parts: parts.map(partWithAreas),
});
