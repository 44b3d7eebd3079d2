/** Codes of made-up countries: user-assigned ones of ISO 3166 that the world uses for no place. `XK` is used for Kosovo. */
export const isSyntheticCode = (code: string): boolean => /^X[A-JL-Z]$/.test(code);

/** Was made up until Kosovo could be chosen, as XKX. Records of then keep it, and stay made up. */
export const retiredSyntheticCode = 'XK';
