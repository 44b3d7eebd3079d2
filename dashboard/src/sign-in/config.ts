/** What a deployment says of itself: which world it is, read before the first page; which issuer people sign in at, read on first sign-in. */
import { isWorld, type World } from '#shared/domain/world';

import type { SignInConfig } from './sign-in.ts';

const isConfig = (value: unknown): value is SignInConfig =>
  typeof value === 'object' &&
  value !== null &&
  'issuer' in value &&
  typeof value.issuer === 'string' &&
  'clientId' in value &&
  typeof value.clientId === 'string' &&
  'scopes' in value &&
  Array.isArray(value.scopes);

export const readConfig = async (fetch: typeof globalThis.fetch): Promise<SignInConfig> => {
  const response = await fetch('/config.json');
  const config: unknown = await response.json();
  if (!isConfig(config)) throw new Error('/config.json names no issuer, client and scopes');
  return config;
};

const tries = 3;
const pause = 500;

/** Every page says which world it is. Where nobody can tell, no page is shown as the real record. */
export const readWorld = async (
  fetch: typeof globalThis.fetch,
  wait: (milliseconds: number) => Promise<void>,
): Promise<World> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch('/config.json');
      const { world } = (await response.json()) as { readonly world?: unknown };
      if (isWorld(world)) return world;
      throw new Error('/config.json names no world');
    } catch (error) {
      if (attempt === tries) throw error;
      await wait(pause * attempt);
    }
  }
};
