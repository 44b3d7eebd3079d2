/** A file that appears complete, or not at all: written beside, then linked, which fails as O_EXCL does if one is there. */
import { linkSync, rmSync, writeFileSync } from 'node:fs';

type NewFile = {
  readonly file: string;
  /** Where it is written first: a name that nobody else takes at the same time. */
  readonly draft: string;
  readonly content: string | Uint8Array;
  readonly mode: number;
};

/** Answers whether it was new. */
export const writeNewFile = ({ file, draft, content, mode }: NewFile): boolean => {
  writeFileSync(draft, content, { mode });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};
