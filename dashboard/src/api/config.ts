/** Which issuer people sign in at: written at deployment, read on first sign-in. */
import type { SignInConfig } from '../session/sign-in.ts';

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
