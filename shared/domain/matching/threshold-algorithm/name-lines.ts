/** In which entries of a list a name stands, and for how much: one line for each name, side by side in one column. */
import { hashedAmount, hashIn, mostAmount } from '../readings/hashed.ts';

export const amounts = mostAmount + 1;

/** Places are counted from where the list begins, so that what is added up for a list lies together. */
export type NumbersAt = { readonly place: number; readonly numbers: Int32Array };

export type NameLines = {
  /** Ascending. Most words stand in few entries, so a line for each as an object of its own would take most of the memory. */
  readonly hashes: Int32Array;
  /** Where the line of each name begins, and the end. */
  readonly starts: Int32Array;
  /** Each as `place * amounts + amount`. */
  readonly packed: Int32Array;
};

export const nameLines = (held: readonly NumbersAt[]): NameLines => {
  const placesEach = 1 + held.reduce((most, { place }) => Math.max(most, place), 0);
  const count = held.reduce((sum, { numbers }) => sum + numbers.length, 0);
  // Name, place and amount as one number: sorting numbers is all it takes.
  const sorted = new Float64Array(count);
  let at = 0;
  for (const { place, numbers } of held)
    for (const number of numbers) {
      sorted[at] = (hashIn(number) * placesEach + place) * amounts + hashedAmount(number);
      at += 1;
    }
  sorted.sort();
  const packed = new Int32Array(count);
  const [hashes, starts]: [number[], number[]] = [[], []];
  const each = placesEach * amounts;
  sorted.forEach((number, place) => {
    const hash = Math.floor(number / each);
    packed[place] = number - hash * each;
    if (hash === hashes.at(-1)) return;
    hashes.push(hash);
    starts.push(place);
  });
  return { hashes: Int32Array.from(hashes), starts: Int32Array.from([...starts, count]), packed };
};

/** The number of the name's line; -1 where nothing holds the name. */
export const lineOf = ({ hashes }: NameLines, hash: number): number => {
  let [from, until] = [0, hashes.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((hashes[middle] as number) < hash) from = middle + 1;
    else until = middle;
  }
  return hashes[from] === hash ? from : -1;
};
