/** The address as state: one store for path, language and search, one way to change it. */
import { createContext, useContext, useSyncExternalStore } from 'react';

import { type Language, preferredLanguage } from '../i18n/language.ts';
import { inLanguage, splitPath } from './language-path.ts';
import { leavePlaceFor } from './left-place.ts';

const moved = 'acsg:moved';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener(moved, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(moved, listener);
  };
};

export type Address = { readonly pathname: string; readonly search: string };

/** Where a page is drawn without a browser, it has the address that it is drawn for. */
const AddressContext = createContext<Address>({ pathname: '', search: '' });
export const AddressGiven = AddressContext.Provider;

const useAddress = <Part extends string | null>(read: (address: Address) => Part): Part => {
  const given = useContext(AddressContext);
  return useSyncExternalStore(
    subscribe,
    () => read(window.location),
    () => read(given),
  );
};

/** Without the language. */
export const usePath = (): string => useAddress(({ pathname }) => splitPath(pathname).path);
export const useSearch = (): string => useAddress(({ search }) => search);
export const useAddressLanguage = (): Language | null =>
  useAddress(({ pathname }) => splitPath(pathname).language);

/** The language that a page's own links keep: the address's, else the reader's first. */
export const languageHere = (): Language =>
  splitPath(window.location.pathname).language ?? preferredLanguage(navigator.languages);

export const navigate = (address: string, { replace = false } = {}): void => {
  const next = inLanguage(address, languageHere());
  if (replace) window.history.replaceState(null, '', next);
  else {
    leavePlaceFor(next);
    window.history.pushState(null, '', next);
  }
  window.dispatchEvent(new Event(moved));
};
