/** Sends rows to a running product, as its Secretariat. */

import { type ImportOutcome, importOutcomeSchema } from '#shared/contract/files/import-views';

import type { Language } from '#shared/vocabulary/label';

import { type ConnectionOptions, connectToProduct } from './product-client.ts';

export type ImportBody = {
  readonly mode: 'preview' | 'commit' | 'confirm';
  /** In which it is said what to look at. */
  readonly language?: Language;
  readonly records: readonly unknown[];
  readonly related: readonly unknown[];
  readonly isWhole: boolean;
  readonly asOf?: string;
  /** A digest of the whole file's rows. */
  readonly file: string;
};

export type ImportClient = { readonly send: (body: ImportBody) => Promise<ImportOutcome> };

export const connect = (
  options: ConnectionOptions,
  token?: () => Promise<string>,
): ImportClient => {
  const { call } = connectToProduct(options, token);
  return {
    send: async (body) => (await call('POST', '/api/imports', importOutcomeSchema, { body })).value,
  };
};
