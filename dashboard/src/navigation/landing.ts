/** Where somebody goes on to who signs in. Pure. */
import { splitPath } from './language-path.ts';

/** From the page that everyone is shown first, to what waits for them; from what they had chosen, back to that. */
export const landingPath = (address: string): string => {
  const { language, path } = splitPath(address);
  if (path !== '/') return address;
  return language === null ? '/today' : `/${language}/today`;
};
