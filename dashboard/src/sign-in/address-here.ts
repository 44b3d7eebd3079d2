/** The page that somebody is on, as the address to come back to. */
export const addressHere = (): string =>
  window.location.pathname === '/signed-in'
    ? '/'
    : `${window.location.pathname}${window.location.search}${window.location.hash}`;
