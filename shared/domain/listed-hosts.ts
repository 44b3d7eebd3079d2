/** Whose public pages an import may restate by itself. Every other source needs a second officer. */

/** The hosts of the record that comes with the product. */
export const hostsOfPublicRecord: readonly string[] = [
  'acsg-portal.org',
  'allafrica.com',
  'euaa.europa.eu',
  'globalcompactrefugees.org',
  'mfa.go.th',
  'tchadactu.com',
  'reliefweb.int',
  'theafricanchronicler.com',
  'unhcr.org',
  'webarchive.archive.unhcr.org',
  'westafricawire.com',
  'www.asiloamericas.org',
  'www.devdiscourse.com',
  'www.ecowas.int',
  'www.ecre.org',
  'www.newswire.ca',
  'www.pilnet.org',
  'www.probonoconference.org',
];

/** Lower case, no port, no dot at the end: as `URL` gives a host that needs no second look. */
export const isHostName = (name: string): boolean =>
  name.length <= 253 &&
  /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(name);

const plainHostOf = (source: string): string | undefined => {
  // Some readers of addresses take a backslash for a part of the name.
  if (!URL.canParse(source) || source.includes('\\')) return undefined;
  const { protocol, hostname, port, username, password } = new URL(source);
  const isPlain = /^https?:$/.test(protocol) && port === '' && username === '' && password === '';
  return isPlain && isHostName(hostname) ? hostname : undefined;
};

/** Whether a page lies on a listed host or one below it: by whole labels, so that no other name that ends alike passes. */
export const isListed = (source: string, hosts: readonly string[]): boolean => {
  const host = plainHostOf(source);
  return host !== undefined && hosts.some((each) => host === each || host.endsWith(`.${each}`));
};
