/** What a report is made of: the rows that were public at one moment, and what is said of the whole. */
import type { ReportManifest } from '../contract/files/report-views.ts';
import { findTerm, type Language } from '../vocabulary/label.ts';
import { editions } from '../vocabulary/editions.ts';
import type { ReportChange } from './changes.ts';
import type { Figure } from './figures.ts';
import type { RowsByEntity } from './figure-dimensions.ts';

export type ReportFacts = Pick<
  ReportManifest,
  'number' | 'edition' | 'regionScheme' | 'world' | 'frozenAt' | 'note'
> & { readonly previous: number | null };

export type Snapshot = {
  readonly facts: ReportFacts;
  readonly rows: RowsByEntity;
  readonly figures: readonly Figure[];
  /** Null of the first report. */
  readonly changes: readonly ReportChange[] | null;
};

export const editionTitle = (id: string, language: Language): string =>
  findTerm(editions, id)?.label[language] ?? id;
