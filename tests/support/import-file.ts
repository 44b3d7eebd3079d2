/** A public record file through the import command, with a world in place of a running product. */
import type { Language } from '#shared/vocabulary/label';

import { readImportFile } from '../../infra/commands/import-file.ts';
import { type FileOutcome, importRows } from '../../infra/commands/import-rows.ts';

import type { World } from './world.ts';

/** Throws on any answer that is no outcome: an import that fails as a whole is what these tests are to find. */
export const importFile = (
  { call }: World,
  url: URL,
  mode: 'preview' | 'commit' = 'commit',
  language: Language = 'en',
): Promise<FileOutcome> =>
  importRows(
    readImportFile(url.pathname),
    mode,
    {
      send: async (body) => {
        const {
          status,
          body: outcome,
          text,
        } = await call('importRecords', { as: 'officer', body });
        if (status !== 200) throw new Error(`The import was answered ${status}: ${text}`);
        return outcome;
      },
    },
    language,
  );
