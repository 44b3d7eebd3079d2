/** Whether a date is when work starts, by when it ends, both, or background alone. */
import type { DateStretch } from './date-ranges.ts';
import { skipFillers } from './date-pieces.ts';
import { type DateWords, roleCues } from './date-words.ts';
import { type FoundPhrase, phraseAt, phrasesByList } from './phrases.ts';
import { segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';

export type DateRole = 'start' | 'end' | 'both' | 'background';

export type Placed = {
  readonly role: DateRole;
  /** It is stated as a time before which, in no exact words. */
  readonly rough: boolean;
  /** Nothing says that the work ends then: it may as well take place then. */
  readonly open: boolean;
};

export type RoleOf = (stretch: DateStretch) => Placed;

/** The cue that stands nearest before a date, with no other date between. */
const nearest = (
  words: DateWords,
  tokens: readonly Token[],
  found: readonly FoundPhrase[],
  floor: number,
  at: number,
): Cue | undefined => {
  const [last] = found
    .filter((each) => each.at >= floor && each.to <= at)
    .toSorted((left, right) => right.to - left.to || left.at - right.at);
  if (!last) return undefined;
  const from = /^[:(]$/.test(tokens[last.to]?.text ?? '') ? last.to + 1 : last.to;
  const adjacent = from >= at || skipFillers(words, tokens, from) >= at;
  return { found: last, distance: at - last.to, adjacent };
};

/** How far before its date a cue may stand that is not written right before it. */
const far = 9;

type Cue = { readonly found: FoundPhrase; readonly distance: number; readonly adjacent: boolean };

type Cues = {
  readonly start: Cue | undefined;
  readonly end: Cue | undefined;
  readonly before: Cue | undefined;
  readonly both: Cue | undefined;
  readonly onlyEnd: Cue | undefined;
  /** It is said to begin, and that it will be finished. */
  readonly begins: boolean;
  readonly finishes: boolean;
};

/** Of two cues that end together the longer one counts: "not before" is no "before". */
const isNearer = (cue: Cue | undefined, other: Cue | undefined): boolean =>
  cue !== undefined &&
  (other === undefined ||
    cue.distance < other.distance ||
    (cue.distance === other.distance && cue.found.at < other.found.at));

const roleOfStretch = (
  words: DateWords,
  tokens: readonly Token[],
  { first, last, to }: DateStretch,
  cues: Cues,
): DateRole => {
  const { start, end, both, onlyEnd, begins, finishes } = cues;
  const starts = start?.adjacent === true;
  const ends = end?.adjacent === true;
  if (first !== last || first.lastYear !== undefined) {
    return ends && !isNearer(start, end) ? 'end' : 'both';
  }
  if (starts && (!ends || isNearer(start, end))) return 'start';
  if (ends) return 'end';
  if (phraseAt(words.startAfter, tokens, to)) return 'start';
  if (phraseAt(words.both, tokens, to)) return 'both';
  if (first.edge === 'begin') return 'start';
  if (onlyEnd?.adjacent && !isNearer(both, onlyEnd)) return begins ? 'start' : 'end';
  if (both?.adjacent) return finishes ? 'end' : 'both';
  if (begins && first.edge !== 'end') return 'start';
  // A single small word far off ("des", "من") belongs to something else.
  const phrase = start !== undefined && start.found.to - start.found.at > 1;
  return phrase && start.distance <= far && isNearer(start, end) ? 'start' : 'end';
};

export const rolesIn = (
  words: DateWords,
  tokens: readonly Token[],
  stretches: readonly DateStretch[],
  firstYear: number,
): RoleOf => {
  const segments = segmentsOf(tokens);
  const lists = phrasesByList(words.roles, roleCues, tokens);
  const cuesOf = ({ at, to }: DateStretch): Cues => {
    const others = stretches.filter((other) => other.at !== at);
    const floor = Math.max(
      segments.sentence.indexOf(segments.sentence[at] ?? 0),
      ...others.filter((other) => other.to <= at).map((other) => other.to),
    );
    const cue = (found: readonly FoundPhrase[]): Cue | undefined =>
      nearest(words, tokens, found, floor, at);
    const parts = new Set([segments.part[at], segments.part[to - 1]]);
    const alone =
      tokens.filter((_, place) => parts.has(segments.part[place])).length <= to - at + 3;
    const beside = (each: FoundPhrase): boolean =>
      alone
        ? segments.sentence[each.at] === segments.sentence[at]
        : parts.has(segments.part[each.at]);
    const own = (each: FoundPhrase): boolean =>
      !others.some((other) =>
        each.at < at ? other.at >= each.at && other.at < at : other.at > at && other.at < each.at,
      );
    return {
      start: cue(lists.start),
      end: cue(lists.end),
      before: cue(lists.before),
      both: cue(lists.both),
      onlyEnd: cue(lists.onlyEnd),
      begins: lists.startVerbs.some((each) => beside(each) && own(each)),
      finishes: lists.finishing.some(beside),
    };
  };
  return (stretch) => {
    const { first, last } = stretch;
    const year = last.lastYear ?? last.year ?? 0;
    const background = { role: 'background', rough: false, open: false } as const;
    if (year < firstYear) return background;
    const cues = cuesOf(stretch);
    const { start, end, before, begins, finishes } = cues;
    const isBefore = before?.adjacent === true && !isNearer(start, before);
    const due = end?.adjacent === true;
    const said = start?.adjacent || (due && !isBefore) || begins || first !== last || first.edge;
    // The year that may be the writer's own needs more than to be mentioned.
    if (year === firstYear && !said) return background;
    const role = roleOfStretch(words, tokens, stretch, cues);
    const rough = isBefore || first.edge === 'begin' || first.edge === 'mid';
    return { role, rough, open: role === 'end' && !due && !finishes && first.edge !== 'end' };
  };
};
