/** What a page is drawn from before it reaches a browser: the function asks the table, the view draws. */
import type { World } from '../domain/world.ts';
import type { Language } from '../vocabulary/label.ts';
import type { Coverage } from './figures/coverage-views.ts';
import type { PageFiles } from './page-files.ts';

/** What everyone may read, as the API answers it. */
export type PublicFigures = {
  readonly coverage: () => Promise<Coverage>;
  /** How many matches have no pledge here, as far as one request reads. */
  readonly unpledged: () => Promise<{ readonly count: number; readonly complete: boolean }>;
};

export type DrawnPage = {
  readonly language: Language;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly world: World;
  readonly files: PageFiles | undefined;
  readonly figures: PublicFigures;
};

export type DrawPage = (page: DrawnPage) => Promise<string>;
