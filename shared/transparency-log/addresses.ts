/** Where C2SP tlog-tiles puts what a log serves: `checkpoint`, `tile/0/x001/067`, `tile/entries/000.p/12`. */
import { tileWidth } from './tiles.ts';

export type LogAddress =
  | { readonly part: 'checkpoint' }
  | { readonly part: 'key' }
  | {
      readonly part: 'tile';
      /** `entries` are the leaves themselves, of which level 0 holds the hashes. */
      readonly level: number | 'entries';
      readonly index: number;
      readonly width: number;
    };

const tilePattern = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** A number in groups of three digits, all but the last after an x, so that no folder has many files. */
const inGroups = (index: number): string => {
  const groups: string[] = [];
  let rest = index;
  do {
    groups.unshift(String(rest % 1000).padStart(3, '0'));
    rest = Math.floor(rest / 1000);
  } while (rest > 0);
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
};

export const logAddressOf = (address: LogAddress): string => {
  if (address.part !== 'tile') return address.part;
  const { level, index, width } = address;
  return `tile/${level}/${inGroups(index)}${width < tileWidth ? `.p/${width}` : ''}`;
};

/** Undefined for what is no address, or spells one otherwise than it is spelled. */
export const readLogAddress = (text: string): LogAddress | undefined => {
  if (text === 'checkpoint' || text === 'key') return { part: text };
  const [, level, groups, width] = tilePattern.exec(text) ?? [];
  if (level === undefined || groups === undefined) return undefined;
  const address: LogAddress = {
    part: 'tile',
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: width === undefined ? tileWidth : Number(width),
  };
  return logAddressOf(address) === text ? address : undefined;
};
