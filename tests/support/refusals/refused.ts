/** One call that is refused: what it is, and the answer that it must get. */
import type { RefusalKind } from '#shared/domain/refusal';

import type { Answered } from '../world.ts';
import type { Scene } from './scene.ts';

/** Pointer and code of an error in the answer. */
export type Named = readonly [pointer: string, code: string];

export type Refused = {
  readonly says: string;
  readonly call: (scene: Scene) => Promise<Answered>;
  readonly status: number;
  readonly kind: RefusalKind;
  readonly errors?: readonly Named[];
  /** Headers that the answer must carry. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Values that are refused hold this word, so that an answer that repeats one is found out. */
export const canary = 'canary';

type Wanted = Pick<Refused, 'status' | 'kind'>;

export const malformed: Wanted = { status: 400, kind: 'malformed' };
export const forbidden: Wanted = { status: 403, kind: 'forbidden' };
export const notFound: Wanted = { status: 404, kind: 'notFound' };
export const conflict: Wanted = { status: 409, kind: 'conflict' };
export const stale: Wanted = { status: 412, kind: 'stale' };
export const tooLarge: Wanted = { status: 413, kind: 'tooLarge' };
export const wrongMedia: Wanted = { status: 415, kind: 'unsupportedMediaType' };
export const invalid: Wanted = { status: 422, kind: 'invalid' };
export const keyReused: Wanted = { status: 422, kind: 'keyReused' };
export const unconditional: Wanted = { status: 428, kind: 'preconditionRequired' };
