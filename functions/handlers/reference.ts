/** What never changes between deployments: the vocabularies, the API's description, and that it answers. */
import { ok, type Result } from '#shared/domain/result';
import type { Refusal } from '#shared/domain/refusal';

import type { Answer } from '../answer.ts';

export const readHealth = async (): Promise<Result<Answer, Refusal>> =>
  ok({ body: { status: 'ok' } });

export const readVocabulary =
  (vocabularies: Readonly<Record<string, readonly unknown[]>>) =>
  async (): Promise<Result<Answer, Refusal>> =>
    ok({ body: vocabularies });

export const readOpenApi = (description: object) => async (): Promise<Result<Answer, Refusal>> =>
  ok({ file: { content: JSON.stringify(description), type: 'application/json; charset=utf-8' } });
