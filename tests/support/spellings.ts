/** Other ways in which people write the address of one page. */
import * as fc from 'fast-check';

type Spelling = (address: string) => string;

const withHost =
  (change: (host: string) => string): Spelling =>
  (address) =>
    address.replace(/(?<=:\/\/)[^/?#:]+/, change);

/** The path alone. */
const withPath =
  (change: (path: string) => string): Spelling =>
  (address) =>
    address.replace(/(?<=:\/\/[^/?#]*)\/[^?#]*/, change);

export const spellings: Readonly<Record<string, Spelling>> = {
  'http for https': (address) => address.replace(/^https:/, 'http:'),
  'https for http': (address) => address.replace(/^http:/, 'https:'),
  'a scheme in capitals': (address) => address.replace(/^\w+/, (scheme) => scheme.toUpperCase()),
  'a host in capitals': withHost((host) => host.toUpperCase()),
  'www before the host': withHost((host) => (/^www\./i.test(host) ? host : `www.${host}`)),
  'no www before the host': withHost((host) => host.replace(/^www\./i, '')),
  'a dot after the host': withHost((host) => (host.endsWith('.') ? host : `${host}.`)),
  'the usual port': (address) =>
    /:\/\/[^/?#]*:\d/.test(address)
      ? address
      : withHost((host) => `${host}:${/^https/i.test(address) ? 443 : 80}`)(address),
  'a slash at the end': withPath((path) => `${path}/`),
  'no slash at the end': withPath((path) => path.replace(/\/+$/, '')),
  'a step that stays': withPath((path) => `/.${path}`),
  'a step back': withPath((path) => `/folder/..${path}`),
  'a letter by its code': withPath((path) =>
    path.replace(/(?<!%.?)[a-z\d]/i, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
  ),
  'codes in small letters': (address) =>
    address.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
  'a place in the page': (address) => (address.includes('#') ? address : `${address}#part`),
};

const spelling: fc.Arbitrary<Spelling> = fc
  .subarray(Object.values(spellings), { minLength: 0 })
  .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))
  .map((some) => (address) => some.reduce((written, change) => change(written), address));

/** The addresses in any order, each in any spelling. */
export const spelledAnew: fc.Arbitrary<(addresses: readonly string[]) => readonly string[]> = fc
  .tuple(fc.array(spelling, { minLength: 5, maxLength: 5 }), fc.array(fc.nat(), { minLength: 5 }))
  .map(
    ([changes, order]) =>
      (addresses) =>
        addresses
          .map((address, n) => ({
            written: changes[n % 5]?.(address) ?? address,
            at: order[n] ?? 0,
          }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ written }) => written),
  );
