/** One record as it stands now, with what is read in the text of each of its components. */
import type { ReadingView } from '#shared/contract/suggestions/reading-views';
import type { RecordKind } from '#shared/domain/records/record';

import type { Answered } from '../api/client.ts';
import { type Loaded, useRemote } from '../api/remote.ts';
import { bodyOf } from '../readings/text-to-read.ts';
import { useServices } from '../services/services.tsx';
import type { RecordToCode } from './worklist.ts';

export type RecordRead = {
  readonly record: RecordToCode;
  /** By component; null where the text could not be read. */
  readonly readings: readonly (ReadingView | null)[];
};

export const useRecordRead = (kind: RecordKind, id: string): Loaded<RecordRead> => {
  const { client } = useServices();
  const load = async (): Promise<Answered<RecordRead>> => {
    const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
    const read = await client(route, { path: { id } });
    if (!read.ok) return read;
    const { value: record, etag } = read;
    const { title, language, party } = record;
    const readings = await Promise.all(
      record.components.map(async ({ text }) => {
        const answer = await client('readText', {
          body: bodyOf({ kind, language, title, text, party }),
        });
        return answer.ok ? answer.value : null;
      }),
    );
    return { ok: true, value: { record, readings }, etag };
  };
  return useRemote(`code ${kind} ${id}`, load);
};
