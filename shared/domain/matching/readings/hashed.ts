/**
 * Codes and words as numbers that mean the same in every record: a hash of the name, and how much it counts for. So what is
 * posted needs no list of names beside it, and two records are compared number by number.
 */
import { codeName, type ReadKind } from './names.ts';

/** Six bits say how much, twenty-four which: together they stay whole in an integer of 32 bits. */
const [bitsOfAmount, bitsOfName] = [6, 24];
export const mostAmount = 2 ** bitsOfAmount - 1;
const namesAsBits = 2 ** bitsOfName - 1;

/** Fowler, Noll and Vo's hash over code units, folded as its authors say. */
export const hashOf = (name: string): number => {
  let value = 0x81_1c_9d_c5;
  for (let at = 0; at < name.length; at += 1)
    value = Math.imul(value ^ name.charCodeAt(at), 0x01_00_01_93);
  return ((value >>> bitsOfName) ^ value) & namesAsBits;
};

export const hashed = (hash: number, amount: number): number =>
  hash * (mostAmount + 1) + Math.max(0, Math.min(mostAmount, amount));

export const hashedAmount = (number: number): number => number & mostAmount;
export const hashIn = (number: number): number => number >>> bitsOfAmount;

export const ascending = (numbers: readonly number[]): Int32Array =>
  Int32Array.from(numbers).sort();

/** What each name that both hold counts for on the less certain side. Both ascend, and hold a name once. */
export const forShared = (
  left: Int32Array,
  right: Int32Array,
  use: (hash: number, amount: number) => void,
): void => {
  let [one, other] = [0, 0];
  while (one < left.length && other < right.length) {
    const [own, theirs] = [left[one] as number, right[other] as number];
    const [ownHash, theirHash] = [hashIn(own), hashIn(theirs)];
    if (ownHash === theirHash) use(ownHash, Math.min(hashedAmount(own), hashedAmount(theirs)));
    if (ownHash <= theirHash) one += 1;
    if (theirHash <= ownHash) other += 1;
  }
};

/** Numbers as text, five characters each, and back. */
const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const charactersEach = 5;
const valueOf = new Map(Array.from(characters, (character, value) => [character, value]));

export const packNumbers = (numbers: Int32Array): string => {
  let packed = '';
  for (const number of numbers)
    for (let shift = (charactersEach - 1) * bitsOfAmount; shift >= 0; shift -= bitsOfAmount)
      packed += characters[(number >>> shift) & mostAmount];
  return packed;
};

export const unpackNumbers = (packed: string): Int32Array => {
  const numbers = new Int32Array(Math.floor(packed.length / charactersEach));
  for (let at = 0; at < packed.length; at += 1) {
    const place = Math.floor(at / charactersEach);
    if (place < numbers.length)
      numbers[place] =
        (numbers[place] as number) * (mostAmount + 1) + (valueOf.get(packed[at] as string) ?? 0);
  }
  return numbers;
};

const hashes = new Map<string, number>();

export const hashOfCode = (kind: ReadKind, code: string): number => {
  const name = codeName(kind, code);
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const hash = hashOf(name);
  hashes.set(name, hash);
  return hash;
};
