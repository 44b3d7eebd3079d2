/** Whether the made-up language is asked for. Apart from it, since hardly anybody asks. */
const name = 'pseudo';

/**
 * Asked for by `?pseudo` in an address, until the tab is closed or `?pseudo=off` ends it: pages are loaded anew on the
 * way to the issuer and back, which knows nothing of it.
 */
export const isPseudo = (search: string, tab: () => Storage): boolean => {
  const asked = new URLSearchParams(search).get(name);
  try {
    if (asked !== null) tab().setItem(name, asked);
    return (tab().getItem(name) ?? 'off') !== 'off';
  } catch {
    // A browser that keeps nothing shows it on this page alone.
    return asked !== null && asked !== 'off';
  }
};
