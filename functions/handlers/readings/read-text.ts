/** The codes that are read from a text: for whoever is signed in, and nothing is stored. */
import type { ReadingOrder } from '#shared/contract/suggestions/reading-views';
import { ok, type Result } from '#shared/domain/result';
import type { Refusal } from '#shared/domain/refusal';
import { readRecord } from '#shared/reading/read-record';
import type { RecordText } from '#shared/reading/searched-record';
import { termTables } from '#shared/reading/term-files';

import type { Answer } from '../../answer.ts';

/** Of whom nothing is known that would tell of a text. */
const nobody: RecordText['party'] = { name: '', type: 'state', country: null };

export const postReading =
  () =>
  async ({ body }: { readonly body: ReadingOrder }): Promise<Result<Answer, Refusal>> => {
    const { title = '', party = nobody } = body;
    const tables = await termTables(body.language);
    return ok({ body: readRecord({ ...body, title, party }, tables) });
  };
