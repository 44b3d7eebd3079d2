/** The refresh token of a sign-in, kept for later commands in a file that its owner alone may read. */
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';

import { UnreachableError } from '../patient-request.ts';
import type { SignInPlace } from './discovered-issuer.ts';

const keptSchema = z.object({
  product: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  refreshToken: z.string(),
});
export type KeptSignIn = SignInPlace & { readonly refreshToken: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Where programs of this computer keep what one person set. */
const configurationFolder = ({ XDG_CONFIG_HOME, APPDATA }: Environment): string =>
  path.join(XDG_CONFIG_HOME || APPDATA || path.join(homedir(), '.config'), 'acsg-matching');

export const fileOfSignIn = (product: string, environment: Environment = process.env): string =>
  path.join(configurationFolder(environment), `${product.replaceAll(/[^\w.-]+/gu, '_')}.json`);

/** Windows keeps rights elsewhere, and says that everyone may. */
const refuseIfOpen = (file: string): void => {
  if (process.platform === 'win32' || (statSync(file).mode & 0o077) === 0) return;
  throw new UnreachableError(
    `Others on this computer may read ${file}, which holds a sign-in: end it by npm run sign-out, and sign in again.`,
  );
};

const contentOf = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
};

/** Undefined where there is none, or one that cannot be read any more: then somebody signs in again. */
export const readKeptSignIn = (
  product: string,
  file = fileOfSignIn(product),
): KeptSignIn | undefined => {
  const kept = keptSchema.safeParse(contentOf(file));
  return kept.success && kept.data.product === product ? kept.data : undefined;
};

/** As `readKeptSignIn`, for whoever goes on with it. */
export const openKeptSignIn = (
  product: string,
  file = fileOfSignIn(product),
): KeptSignIn | undefined => {
  if (!existsSync(file)) return undefined;
  refuseIfOpen(file);
  return readKeptSignIn(product, file);
};

/** Whole or not at all, since another command may read it in this moment. */
export const keepSignIn = (
  product: string,
  { issuer, clientId, refreshToken }: KeptSignIn,
  file = fileOfSignIn(product),
): void => {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const written = `${file}.${randomUUID()}`;
  const content = JSON.stringify({ product, issuer, clientId, refreshToken }, null, 2);
  writeFileSync(written, `${content}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(written, file);
};

export const forgetSignIn = (product: string, file = fileOfSignIn(product)): void =>
  rmSync(file, { force: true });
