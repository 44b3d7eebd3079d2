/** The version of the template that a file was made with, on a sheet that nobody sees. */
import type { FileFault } from './file-fault.ts';
import type { Grid } from './grid.ts';

export const templateVersion = 1;

/** The name of the sheet, the same in every language. */
export const templateSheet = 'acsg-template';

/** What a later template means, an earlier reader cannot know. Files that are no template say nothing. */
export const templateFault = (grids: readonly Grid[]): FileFault | undefined => {
  const stated = grids.find(({ name }) => name === templateSheet)?.rows[0]?.[1]?.text;
  return stated !== undefined && Number(stated) > templateVersion
    ? { code: 'otherTemplate' }
    : undefined;
};
