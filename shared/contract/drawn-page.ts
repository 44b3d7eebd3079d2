/** What a page is drawn from before it reaches a browser: the function asks the table, the view draws. */
import type { World } from '../domain/world.ts';
import type { Language } from '../vocabulary/label.ts';
import type { Coverage } from './coverage-views.ts';
import type { PageFiles } from './page-files.ts';
import type { MatchView } from './public-match-view.ts';

/** What everyone may read, as the API answers it. */
export type PublicFigures = {
  readonly coverage: () => Promise<Coverage>;
  readonly matches: (
    cursor: string | undefined,
  ) => Promise<{ readonly items: readonly MatchView[]; readonly next?: string | undefined }>;
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
