/** The API as a seed calls it: as a persona, and loud when something is refused. */
import type { PersonaName } from './sign-in/personas.ts';

export type SeedApi = {
  /** Throws what the API answered, if that is not 2xx. */
  readonly call: (request: {
    readonly as: PersonaName;
    readonly method: 'GET' | 'POST' | 'PUT';
    readonly path: string;
    readonly body?: unknown;
    readonly idempotencyKey?: string;
    readonly ifMatch?: string;
  }) => Promise<unknown>;
};

export const createSeedApi = (
  origin: string,
  token: (persona: PersonaName) => Promise<string>,
): SeedApi => ({
  call: async ({ as, method, path, body, idempotencyKey, ifMatch }) => {
    const response = await fetch(origin + path, {
      method,
      headers: {
        authorization: `Bearer ${await token(as)}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
        ...(ifMatch && { 'if-match': ifMatch }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  },
});
