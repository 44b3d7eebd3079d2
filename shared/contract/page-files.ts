/** Which files of the dashboard's build a page needs: the edge tells whoever draws pages, since it alone is deployed after the files. */
import * as z from 'zod';

import { languages } from '../vocabulary/label.ts';

export const pageFilesHeader = 'x-page-files';

/** What the build leaves beside its files. */
export const pageFilesName = 'page-files.json';

const ownFile = z.string().regex(/^\/assets\/[\w.-]+$/);

const pageFilesSchema = z.object({
  script: ownFile,
  style: ownFile,
  /** What the script needs before it can show anything. */
  preload: z.array(ownFile),
  /** The messages of each language. */
  words: z.record(z.enum(languages), ownFile),
});

export type PageFiles = z.infer<typeof pageFilesSchema>;

/** Undefined where nobody said, or not so: a page without its script is still a page. */
export const readPageFiles = (said: string | undefined): PageFiles | undefined => {
  if (said === undefined) return undefined;
  try {
    return pageFilesSchema.safeParse(JSON.parse(said)).data;
  } catch {
    return undefined;
  }
};
