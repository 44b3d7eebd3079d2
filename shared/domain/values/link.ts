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
const separates = new RegExp(String.raw`^[\s${signs}\u200B\u2060\uFEFF]$`, 'u');
const opens = /^[<\p{Cf}]$/u;
const leads = /^[\s\p{Cf}]$/u;
const trails = new RegExp(String.raw`^[\s${signs}\p{Cf}]$`, 'u');

/** An address without the marks that were copied along, and without the brackets in which texts quote one. */
const bare = (part: string): string => {
  const characters = Array.from(part);
  const first = characters.findIndex((character) => !leads.test(character));
  const last = characters.findLastIndex((character) => !trails.test(character));
  const kept = characters.slice(first, last + 1).join('');
  return /^<[^<>]*>$/u.test(kept) ? kept.slice(1, -1) : kept;
};

/**
 * Divided where what separates is followed by an address, with nothing between but what opens one. Read once from left
 * to right: an expression that looks ahead from each of many separators takes the cube of their number.
 */
const dividedIn = (entry: string): readonly string[] => {
  const parts: string[] = [];
  let begun = 0;
  let gap: number | undefined;
  for (const { 0: token, index } of entry.matchAll(/https?:\/\/|./gisu)) {
    if (token.endsWith('//')) {
      if (gap !== undefined) {
        parts.push(entry.slice(begun, gap));
        begun = gap;
      }
      gap = undefined;
    } else if (separates.test(token) && !(opens.test(token) && gap !== undefined)) {
      gap = index + token.length;
    } else if (!opens.test(token)) {
      gap = undefined;
    }
  }
  return [...parts, entry.slice(begun)];
};

/** An http(s) address without credentials. */
export const linkSchema = textOf(longestLink)
  .overwrite(bare)
  .superRefine((value, context) => {
    if (value.length > longestLink) return;
    const code = faultOf(value);
    if (code) context.addIssue({ code: 'custom', params: { code } });
  });

/** The addresses of one entry: several where every part of it is one, else the entry as it is. */
export const linksIn = (entry: string): readonly string[] => {
  if (entry.length > longestLink) return [entry];
  const parts = dividedIn(entry).map(bare);
  const areLinks = parts.every((part) => part.length <= longestLink && !faultOf(part));
  return areLinks ? parts : [entry];
};

const entrySchema = textOf(longestLink).superRefine((entry, context) => {
  if (entry.length > longestLink) return;
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
