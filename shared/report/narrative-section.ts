/** What every section of a report's text is told with. */
import type { Language } from '../vocabulary/label.ts';
import type { DocumentBlock } from './document.ts';
import type { FigureValue } from './figures.ts';
import type { ReportFacts } from './snapshot.ts';
import type { SayInReport } from './words/words.ts';

export type Told = {
  readonly facts: ReportFacts;
  readonly say: SayInReport;
  readonly language: Language;
  readonly value: FigureValue;
  readonly numbers: (value: number) => string;
};

export const sectionHeading = (text: string): DocumentBlock => ({
  kind: 'heading',
  level: 1,
  text,
});
export const sectionParagraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
