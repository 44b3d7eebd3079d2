/** Which file somebody asks for: its tables as far as they may read them, and what it says of itself. */
import {
  fileOf,
  type Entity,
  type Format,
  type Subject,
} from '#shared/contract/files/export-names';
import type { ExportName, ExportQuery } from '#shared/contract/operations/export-operations';
import { type BasisId, bases } from '#shared/export/basis';
import type { About } from '#shared/export/figure-row';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { Dialect } from '#shared/contract/files/export-dialects';

import type { ExportPages } from './export-sheet.ts';
import { readableOf, refusedFilters } from './readable-tables.ts';

export type AskedFile = {
  readonly subject: Subject;
  readonly format: Format;
  readonly entities: readonly Entity[];
  /** Those that may be read and narrowed by the filter. */
  readonly asked: readonly Entity[];
  /** Those that the filter cannot narrow. */
  readonly left: readonly Entity[];
  readonly about: About;
  readonly dialect: Dialect;
};

type Reader = { readonly pages: ExportPages; readonly basis: BasisId };

export const askedFile = (
  { pages, basis }: Reader,
  name: ExportName,
  query: ExportQuery,
  asOf: string,
): Result<AskedFile, Refusal> => {
  const { dialect, cursor: _, language = 'en', ...filter } = query;
  const { subject, entities, format } = fileOf(name);
  const refused =
    subject === 'register' ? [] : entities.flatMap((entity) => refusedFilters(entity, filter));
  if (refused.length > 0) return refuse({ kind: 'malformed', errors: refused });
  const readable = readableOf(pages, entities);
  const left = readable.filter((entity) => refusedFilters(entity, filter).length > 0);
  return ok({
    subject,
    format,
    entities,
    asked: readable.filter((entity) => !left.includes(entity)),
    left,
    about: { filter, basis: bases[basis], asOf, language },
    dialect,
  });
};
