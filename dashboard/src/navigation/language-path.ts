/** The language at the head of an address: `/fr/records` is `/records` in French. Pure. */
import { isLanguage, type Language, preferredLanguage } from '../i18n/language.ts';

export type SplitPath = { readonly language: Language | null; readonly path: string };

/** The one address without a language: the issuer sends people back to it, whatever they read. */
export const signedInPath = '/signed-in';

export const splitPath = (pathname: string): SplitPath => {
  const [, first = '', rest = ''] = /^\/([^/]*)(\/.*)?$/.exec(pathname) ?? [];
  return isLanguage(first)
    ? { language: first, path: rest === '' ? '/' : rest }
    : { language: null, path: pathname };
};

/** An address within the product, which keeps its own language where it names one. */
export const inLanguage = (address: string, language: Language): string => {
  const [path = ''] = address.split('?');
  return path === signedInPath || splitPath(path).language !== null
    ? address
    : `/${language}${address}`;
};

type Asked = { readonly pathname: string; readonly search: string };

/** By the address, by one of earlier days (`/records?lang=fr`), or the first of the reader's own that the product has. */
export const askedLanguage = (
  { pathname, search }: Asked,
  preferred: readonly string[],
): Language => {
  const { language } = splitPath(pathname);
  if (language !== null) return language;
  const formerly = new URLSearchParams(search).get('lang') ?? '';
  return isLanguage(formerly) ? formerly : preferredLanguage(preferred);
};

/** What an address without a language is called in one. */
export const settledAddress = ({ pathname, search }: Asked, language: Language): string => {
  if (pathname === signedInPath) return `${pathname}${search}`;
  const params = new URLSearchParams(search);
  params.delete('lang');
  // A name alone says yes, as in `?submitted`.
  const query = params.toString().replaceAll(/=(?=&|$)/g, '');
  const { path } = splitPath(pathname === '/index.html' ? '/' : pathname);
  return `/${language}${path}${query === '' ? '' : `?${query}`}`;
};
