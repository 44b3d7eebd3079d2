/** A document as blocks, whoever writes it: a file for a word processor, or a page to print. */
import type { Language } from '../vocabulary/label.ts';

export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[];
};

export type ChartBlock = {
  readonly kind: 'chart';
  readonly title: string;
  /** What the chart says, for whoever does not see it. */
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};

export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | TableBlock
  | ChartBlock;

export type ReportDocument = {
  readonly title: string;
  readonly language: Language;
  /** RFC 3339: of its rows, so that the same rows make the same document. */
  readonly at: string;
  readonly blocks: readonly DocumentBlock[];
};

const textsOfBlock = (block: DocumentBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()];
    case 'chart':
      return [block.title];
  }
};

/** Every text in its order, as a reader meets it. */
export const textsOfDocument = ({ title, blocks }: ReportDocument): readonly string[] => [
  title,
  ...blocks.flatMap(textsOfBlock),
];
