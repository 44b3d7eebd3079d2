/** What a row says that no form asks for, kept as stated beside the record. */
import type { Provenance } from '#shared/domain/records/provenance';
import type { FigureSubmission, StatedFigure } from '#shared/domain/records/stated-figure';

import type { PublicRecordRow, RowPart } from './public-record-row.ts';

/** As it is kept: what is not stated is absent. */
export const figureOf = ({
  value,
  min,
  max,
  unit,
  currency,
  per,
  source,
}: FigureSubmission): StatedFigure => ({
  ...(value !== null && { value }),
  ...(min !== null && { min }),
  ...(max !== null && { max }),
  ...(unit !== null && { unit }),
  ...(currency !== null && { currency }),
  ...(per !== null && { per }),
  ...(source !== null && { source }),
});

const lineOf = ({ n, area, alsoAreas, areasInWords, text }: RowPart): string => {
  const areas = [area, ...alsoAreas, ...areasInWords].filter((id) => id !== null);
  const number = n === null ? 'Part' : `Part ${n}`;
  return `${number}${areas.length > 0 ? ` (${areas.join(', ')})` : ''}: ${text}`;
};

type RowDigests = Pick<Provenance, 'digest' | 'digestByPage'>;

/** What of a row has no other place in what it becomes, so that the summary alone can keep it. */
type Unplaced = { readonly parts: readonly RowPart[]; readonly areasInWords: readonly string[] };

const linesOf = ({ parts, areasInWords }: Unplaced): readonly string[] => [
  ...(areasInWords.length > 0 ? [`Areas in words: ${areasInWords.join(', ')}`] : []),
  ...parts.map(lineOf),
];

/** `readOn`: the day that the file names. */
export const provenanceOf = (
  row: PublicRecordRow,
  { readOn, ...digests }: RowDigests & { readonly readOn: string | null },
  unplaced: Unplaced = { parts: [], areasInWords: [] },
): Provenance => ({
  row: row.row,
  ...digests,
  readOn: row.readOn ?? readOn,
  kindStated: row.kind,
  supportTypesStated: row.supportTypes,
  stageStated: row.stage,
  timeStated: row.time?.stated ?? null,
  figures: row.amounts.map(figureOf),
  summary: [...(row.substance === null ? [] : [row.substance]), ...linesOf(unplaced)].join('\n'),
  notes: row.notes,
});
