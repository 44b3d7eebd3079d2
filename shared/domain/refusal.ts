/** Every expected refusal. `problem.ts` must answer each kind, or it does not compile. */
import type { ConflictReason } from './conflict-reason.ts';

export type FieldError = {
  /** JSON Pointer (RFC 6901) into the body, or the name of a header or parameter. */
  readonly pointer: string;
  /** Stable code; clients word it in the reader's language. Never carries the refused value. */
  readonly code: string;
  /** Says in English what to do. */
  readonly detail: string;
  /** Of what nobody can see: its code point, and its place, counted in characters from the first. */
  readonly character?: string;
  readonly position?: number;
};

export type Refusal =
  | { readonly kind: 'malformed'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'unsupportedMediaType' }
  | { readonly kind: 'tooLarge'; readonly detail: string }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'forbidden'; readonly detail: string }
  /** A pledge by a party that may not lead one. */
  | { readonly kind: 'notALead' }
  | { readonly kind: 'notFound'; readonly detail?: string }
  /** A party that went into another: there is an address that answers for it. */
  | { readonly kind: 'moved'; readonly to: string }
  | {
      readonly kind: 'conflict';
      readonly detail: string;
      readonly reason?: ConflictReason;
    }
  | { readonly kind: 'stale'; readonly current: string }
  | { readonly kind: 'preconditionRequired' }
  | { readonly kind: 'keyReused' }
  /** A party has said as much as it may say in a day. */
  | { readonly kind: 'tooMany'; readonly detail: string; readonly secondsUntil: number }
  | { readonly kind: 'busy' }
  /** Storage gave no answer in time, so nobody knows what became of a write. */
  | { readonly kind: 'unavailable' };

export type RefusalKind = Refusal['kind'];
