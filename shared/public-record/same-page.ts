/**
 * When two addresses name one page, so that a file may spell them as it likes.
 *
 * Equal: http and https, each with its usual port; the host in letters of any case, with a dot at its end or `www.`
 * before it; slashes at the end of the path, `.` and `..` within it; a sign as it is or by its code, such as `1` and
 * `%31`; and whatever place in the page a fragment names.
 *
 * Not equal, since a server may tell them apart: letters of another case in path or query, a query in another order, a
 * plus and the code of a blank, two slashes within a path, a folder and its `index.html`, another port, and the codes of
 * signs that divide a path or a query. A fragment that begins with `/` or `!` is no place in a page: such a page is
 * put together in the browser, and this is its path.
 */

/** What means the same by its code; neither what divides nor what an address never shows as it is. */
const plainInPath = /^[!$&'()*+,\-.\d:;=@A-Z[\]_a-z|~]$/;
const plainInQuery = /^[!$'()*,\-./\d:;?@A-Z[\\\]^_`a-z{|}~]$/;

const withPlainSigns = (text: string, plain: RegExp): string =>
  text.replace(/%[\da-f]{2}/giu, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return plain.test(sign) ? sign : code.toUpperCase();
  });

const hostOf = ({ hostname }: URL): string => {
  const host = hostname.replace(/\.$/, '');
  return /^www\.[^.]+\./.test(host) ? host.slice('www.'.length) : host;
};

const usualPorts = new Set(['', '80', '443']);

/** The one name of a page, whatever way its address is spelled; what is no address names itself. */
export const pageNameOf = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return address;
  const port = usualPorts.has(url.port) ? '' : `:${url.port}`;
  const path = withPlainSigns(url.pathname, plainInPath).replace(/(?<!\/)\/+$/, '');
  const query = withPlainSigns(url.search, plainInQuery);
  const route = /^#[/!]/.test(url.hash) ? url.hash : '';
  return `${hostOf(url)}${port}${path}${query}${route}`;
};

const nameParts = /^([^#/?]*)([^#?]*)(.*)$/s;

/**
 * The address, and the ways in which most people spell its page: what was kept by an address as it was written is looked
 * for under these, since nobody can list all of them.
 */
export const usualSpellings = (address: string): readonly string[] => {
  const name = pageNameOf(address);
  if (name === address) return [address];
  const [, host = '', path = '', rest = ''] = nameParts.exec(name) ?? [];
  const usual = ['https://', 'http://'].flatMap((scheme) =>
    ['', 'www.'].flatMap((www) =>
      ['', '/'].map((slash) => `${scheme}${www}${host}${path}${slash}${rest}`),
    ),
  );
  return [address, ...usual];
};

/** The pages of some addresses, each once, in their order. */
export const pagesOf = (addresses: readonly string[]): readonly string[] => [
  ...new Set(addresses.map(pageNameOf)),
];

/** The same for the same pages, in whatever order and spelling. */
export const pageSetOf = (addresses: readonly string[]): readonly string[] =>
  [...pagesOf(addresses)].sort();

/** How the addresses of a row are told apart. */
export type Spelling = {
  readonly sources: (addresses: readonly string[]) => readonly string[];
  readonly figure: (address: string) => string;
};

/** By the pages that they name. */
export const byPage: Spelling = { sources: pageSetOf, figure: pageNameOf };

const areSamePages = (some: readonly string[], others: readonly string[]): boolean =>
  JSON.stringify(pageSetOf(some)) === JSON.stringify(pageSetOf(others));

/** The address as it is kept, where the page is: by the first list that has it. */
export const inKeptSpelling = (
  address: string,
  ...lists: readonly (readonly string[])[]
): string => {
  const spelled = lists.map((kept) =>
    kept.filter((each) => pageNameOf(each) === pageNameOf(address)),
  );
  const [first, ...others] = spelled.find((each) => each.length > 0) ?? [address];
  return first === undefined || others.includes(address) ? address : first;
};

/** The addresses as they are kept: the same pages in the kept order too, since the order of a list says nothing. */
export const allInKeptSpelling = (
  addresses: readonly string[],
  kept: readonly string[],
): readonly string[] =>
  areSamePages(addresses, kept) ? kept : addresses.map((each) => inKeptSpelling(each, kept));
