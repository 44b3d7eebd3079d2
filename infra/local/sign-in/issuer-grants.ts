/** What codes and refresh tokens stand for, until they are used, taken back, or this process ends. */
import type { Grant } from './persona-claims.ts';
import { rotationGraceSeconds } from '../../command-sign-in.ts';
import { commandsClientId } from './issuer-clients.ts';

type Kept = { readonly grant: Grant; readonly until: number };

export type IssuerGrants = {
  readonly keepCode: (code: string, grant: Grant) => void;
  readonly findCode: (code: string) => Grant | undefined;
  readonly dropCode: (code: string) => void;
  readonly keepRefreshToken: (token: string, grant: Grant, replaced: string | undefined) => void;
  readonly findRefreshToken: (token: string) => Grant | undefined;
  /** With it end all that came from the same sign-in. */
  readonly revoke: (token: string) => void;
};

export const createGrants = (now: () => number = Date.now): IssuerGrants => {
  const codes = new Map<string, Grant>();
  const refreshTokens = new Map<string, Kept>();

  const replace = (token: string, { grant }: Kept): void => {
    if (grant.client !== commandsClientId) return;
    refreshTokens.set(token, { grant, until: now() + rotationGraceSeconds * 1_000 });
  };
  return {
    keepCode: (code, grant) => void codes.set(code, grant),
    findCode: (code) => codes.get(code),
    dropCode: (code) => void codes.delete(code),
    keepRefreshToken: (token, grant, replaced = '') => {
      const before = refreshTokens.get(replaced);
      if (before && before.until === Infinity) replace(replaced, before);
      refreshTokens.set(token, { grant, until: Infinity });
    },
    findRefreshToken: (token) => {
      const kept = refreshTokens.get(token);
      return kept && kept.until > now() ? kept.grant : undefined;
    },
    revoke: (token) => {
      const revoked = refreshTokens.get(token);
      for (const [each, { grant }] of refreshTokens)
        if (grant === revoked?.grant) refreshTokens.delete(each);
    },
  };
};
