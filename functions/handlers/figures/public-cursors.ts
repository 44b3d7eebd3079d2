/** Where the next part of a public export begins: a kind and the id of the last record, in which there is nothing to seal. */
import { ok, refuse } from '#shared/domain/result';

import { wrongCursor } from '../../store/cursor.ts';
import { exportKinds } from './export-part.ts';
import type { ExportCursors } from './read-export.ts';

export const publicCursors: ExportCursors = {
  write: async (_, { kind, from }) => (typeof from === 'string' ? `${kind}.${from}` : kind),
  read: async (_, cursor) => {
    const [word, from] = cursor.split('.');
    const kind = exportKinds.find((each) => each === word);
    if (!kind) return refuse(wrongCursor);
    return ok(from === undefined ? { kind } : { kind, from });
  },
};
