/** The deployment's own secret: made once, kept in the table, never sent anywhere. Ids and cursors are keyed with it. */
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

import * as z from 'zod';

import { remembered } from '#shared/domain/remembered';
import { settingKey } from '#shared/table/keys';
import { readKept } from '#shared/domain/kept/unreadable-item';

import type { Dependencies } from '../dependencies.ts';

export type Secret = {
  /** 16 characters that nobody can guess or choose: the same name gives the same id. */
  readonly idFor: (name: string) => string;
  /** What nobody else can read, make or use within another scope: the same text gives the same. */
  readonly seal: (scope: string, text: string) => string;
  /** Undefined for what was not sealed so. */
  readonly open: (scope: string, sealed: string) => string | undefined;
};

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const readable = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 16)].map((byte) => alphabet[byte % 32]).join('');

const cipher = 'aes-256-gcm';
const [nonceBytes, tagBytes] = [12, 16];

type Sign = (text: string) => Buffer;

/** The nonce is made from what is sealed, so that no two texts share one, and nothing random is needed. */
const seal =
  (sign: Sign): Secret['seal'] =>
  (scope, text) => {
    const nonce = sign(`nonce\n${scope}\n${text}`).subarray(0, nonceBytes);
    const sealing = createCipheriv(cipher, sign('seal'), nonce).setAAD(Buffer.from(scope));
    const hidden = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
    return Buffer.concat([nonce, sealing.getAuthTag(), hidden]).toString('base64url');
  };

const open =
  (sign: Sign): Secret['open'] =>
  (scope, sealed) => {
    const bytes = Buffer.from(sealed, 'base64url');
    // Several texts stand for the same bytes; one of them was given.
    if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== sealed)
      return undefined;
    const opening = createDecipheriv(cipher, sign('seal'), bytes.subarray(0, nonceBytes))
      .setAAD(Buffer.from(scope))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    try {
      const text = opening.update(bytes.subarray(nonceBytes + tagBytes));
      return Buffer.concat([text, opening.final()]).toString('utf8');
    } catch {
      return undefined;
    }
  };

const found = new WeakMap<object, () => Promise<Secret>>();

type Needed = Pick<Dependencies, 'table' | 'newSecret'>;

const load = async ({ table, newSecret }: Needed): Promise<Secret> => {
  const key = settingKey('SECRET');
  const held = (await table.get(key)) ?? (await table.putIfAbsent({ ...key, value: newSecret() }));
  const value = readKept('secret', z.string().min(1), held['value']);
  const sign = (text: string): Buffer => createHmac('sha256', value).update(text).digest();
  return {
    idFor: (name) => readable(sign(`id\n${name}`)),
    seal: seal(sign),
    open: open(sign),
  };
};

/** It never changes, so one read serves a function's whole life. */
export const getSecret = (dependencies: Needed): Promise<Secret> => {
  const known = found.get(dependencies.table) ?? remembered(() => load(dependencies));
  found.set(dependencies.table, known);
  return known();
};
