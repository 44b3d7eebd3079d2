/** Addresses of public pages, alone and in lists, as cells and fields hold them. */
import * as z from 'zod';

import { textOf } from './text.ts';

type LinkFault = 'linkWithBlank' | 'twoLinks' | 'notALink';

/** An address may hold another in its path or query, as archives write them; one that runs into another is a slip. */
const secondScheme = /[^/=]https?:\/\//iu;

const faultOf = (value: string): LinkFault | undefined => {
  if (/\s/u.test(value)) return 'linkWithBlank';
  if (secondScheme.test(value)) return 'twoLinks';
  if (!URL.canParse(value)) return 'notALink';
  const { protocol, username, password } = new URL(value);
  const isPublic = (protocol === 'https:' || protocol === 'http:') && !username && !password;
  return isPublic ? undefined : 'notALink';
};

const longestLink = 2000;

/** What stands between addresses, and belongs to none where it stands at the end of one. */
const signs = String.raw`;,|\u060C\u061B\u3001\uFF0C\uFF1B\u2022`;
const between = new RegExp(
  String.raw`[\s${signs}\u200B\u2060\uFEFF]+(?=[<\p{Cf}]*https?:\/\/)`,
  'iu',
);
const around = new RegExp(String.raw`^[\s\p{Cf}]+|[\s${signs}\p{Cf}]+$`, 'gu');

/** An address without the marks that were copied along, and without the brackets in which texts quote one. */
const bare = (part: string): string => {
  const kept = part.replaceAll(around, '');
  return /^<[^<>]*>$/u.test(kept) ? kept.slice(1, -1) : kept;
};

/** An http(s) address without credentials. */
export const linkSchema = textOf(longestLink)
  .overwrite(bare)
  .superRefine((value, context) => {
    const code = faultOf(value);
    if (code) context.addIssue({ code: 'custom', params: { code } });
  });

/** The addresses of one entry: several where every part of it is one, else the entry as it is. */
export const linksIn = (entry: string): readonly string[] => {
  const parts = entry.split(between).map(bare);
  const areLinks = parts.every((part) => part.length <= longestLink && !faultOf(part));
  return areLinks ? parts : [entry];
};

const entrySchema = textOf(longestLink).superRefine((entry, context) => {
  const [link = '', ...others] = linksIn(entry);
  const code = others.length > 0 ? undefined : faultOf(link);
  if (code) context.addIssue({ code: 'custom', params: { code } });
});

/** A list of addresses. Entries that hold several are read as several; any other must be one. */
export const linksSchema = (most: number) =>
  z
    .array(entrySchema)
    .overwrite((entries) => entries.flatMap(linksIn))
    .max(most);
