/** The address as state: one store for path and search, one way to change it. */
import { useSyncExternalStore } from 'react';

import { withLanguage } from './pages.ts';

const moved = 'acsg:moved';

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener);
  window.addEventListener(moved, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(moved, listener);
  };
};

/** Where a page is drawn without a browser, it has no address. */
const nowhere = (): string => '';

export const usePath = (): string =>
  useSyncExternalStore(subscribe, () => window.location.pathname, nowhere);
export const useSearch = (): string =>
  useSyncExternalStore(subscribe, () => window.location.search, nowhere);

export const navigate = (address: string, { replace = false } = {}): void => {
  const next = withLanguage(address, window.location.search);
  if (replace) window.history.replaceState(null, '', next);
  else window.history.pushState(null, '', next);
  window.dispatchEvent(new Event(moved));
};
