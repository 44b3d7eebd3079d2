/** The deployment's own secret: made once, kept in the table, never sent anywhere. Ids and cursors are keyed with it. */
import { createHmac } from 'node:crypto';

import * as z from 'zod';

import { remembered } from '#shared/domain/remembered';
import { settingKey } from '#shared/table/keys';
import { readKept } from '#shared/domain/unreadable-item';

import type { Dependencies } from '../dependencies.ts';

export type Secret = {
  /** 16 characters that nobody can guess or choose: the same name gives the same id. */
  readonly idFor: (name: string) => string;
  readonly seal: (text: string) => string;
};

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

const readable = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 16)].map((byte) => alphabet[byte % 32]).join('');

const found = new WeakMap<object, () => Promise<Secret>>();

type Needed = Pick<Dependencies, 'table' | 'newSecret'>;

const load = async ({ table, newSecret }: Needed): Promise<Secret> => {
  const key = settingKey('SECRET');
  const held = (await table.get(key)) ?? (await table.putIfAbsent({ ...key, value: newSecret() }));
  const value = readKept('secret', z.string().min(1), held['value']);
  const sign = (text: string): Buffer => createHmac('sha256', value).update(text).digest();
  return {
    idFor: (name) => readable(sign(`id\n${name}`)),
    seal: (text) => sign(`seal\n${text}`).toString('base64url'),
  };
};

/** It never changes, so one read serves a function's whole life. */
export const getSecret = (dependencies: Needed): Promise<Secret> => {
  const known = found.get(dependencies.table) ?? remembered(() => load(dependencies));
  found.set(dependencies.table, known);
  return known();
};
