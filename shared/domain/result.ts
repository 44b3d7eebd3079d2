/** The outcome of something that may be refused for an expected reason. Faults are thrown instead. */
export type Result<Value, Refused> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Refused };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const refuse = <Refused>(
  error: Refused,
): { readonly ok: false; readonly error: Refused } => ({
  ok: false,
  error,
});
