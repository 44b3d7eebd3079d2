/** Addresses of e-mail as people have them: any script before the @, and names of domains in any script after it. */
import { textOf } from './text.ts';
import { withoutMarks } from './written.ts';

const mailbox = /^[^\s@"(),:;<>[\]\\]+$/u;
const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z])[a-z0-9-]*[a-z0-9]$/;

/** As it is looked up; undefined where no host can have this name. */
const asciiNameOf = (domain: string): string | undefined =>
  /[\s/?#:@\\%[\]]/.test(domain) || !URL.canParse(`https://${domain}`)
    ? undefined
    : new URL(`https://${domain}`).hostname;

const isEmail = (value: string): boolean => {
  const at = value.lastIndexOf('@');
  const name = value.slice(0, Math.max(at, 0));
  const hasStrayDot = name.startsWith('.') || name.endsWith('.') || name.includes('..');
  const isMailbox = mailbox.test(name) && name.length <= 64 && !hasStrayDot;
  return isMailbox && domainName.test(asciiNameOf(value.slice(at + 1)) ?? '');
};

/** As keyboards and copies write it: marks that nobody sees would make an address that reaches nobody. */
const plain = (value: string): string => withoutMarks(value).replace('\uFF20', '@').trim();

const longestEmail = 254;

export const writtenEmailSchema = textOf(longestEmail).overwrite(plain);

export const emailSchema = writtenEmailSchema
  .refine((value) => value.length > longestEmail || isEmail(value), {
    params: { code: 'wrongFormat' },
  })
  .meta({ format: 'idn-email' });
