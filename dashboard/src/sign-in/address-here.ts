/** The page that somebody is on, as the address to come back to. */
import { signedInPath } from '../navigation/language-path.ts';

export const addressHere = (): string =>
  window.location.pathname === signedInPath
    ? '/'
    : `${window.location.pathname}${window.location.search}${window.location.hash}`;
