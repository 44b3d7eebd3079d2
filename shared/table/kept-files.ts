/** How long files are kept that are written for somebody: whoever wants one later asks for it again. */
export const keptFileDays = 7;

/** What their names in the store begin with. */
export const exportedFiles = 'exports/';
