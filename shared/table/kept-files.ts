import { keptDays } from '../domain/kept/kept-days.ts';

/** In the store they go by themselves, as their jobs do in the table. */
export const keptFileDays = keptDays.files;

/** What their names in the store begin with. */
export const exportedFiles = 'exports/';
