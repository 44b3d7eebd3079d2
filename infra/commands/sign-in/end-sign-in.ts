/** Ends a sign-in that was kept: the issuer takes its token no longer, and the file is gone. */
import * as oauth from 'oauth4webapi';

import { discoverIssuer } from './discovered-issuer.ts';
import { forgetSignIn, type KeptSignIn, readKeptSignIn } from './kept-sign-in.ts';

export type Ended = 'nothingKept' | 'revoked' | 'forgotten';

const revoke = async ({ issuer, clientId, refreshToken }: KeptSignIn): Promise<void> => {
  const { server, options } = await discoverIssuer(issuer);
  const client = { client_id: clientId };
  await oauth.processRevocationResponse(
    await oauth.revocationRequest(server, client, oauth.None(), refreshToken, options),
  );
};

/** The file goes in any case: `forgotten` where the issuer could not be told. */
export const endSignIn = async (product: string, file: string): Promise<Ended> => {
  const kept = readKeptSignIn(product, file);
  try {
    if (!kept) return 'nothingKept';
    await revoke(kept);
    return 'revoked';
  } catch {
    return 'forgotten';
  } finally {
    forgetSignIn(product, file);
  }
};
