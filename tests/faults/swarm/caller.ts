/** A process that calls the table: when its next fault is due, and whether it still lives. */
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';

export type Caller = {
  /** Counts a call; answers whether a fault is due at it. */
  readonly isDue: () => boolean;
  /** Asks for the same fault at the next call: nothing that may happen suited this one. */
  readonly postpone: () => void;
  /** Whether whoever waited for this process has given it up. */
  readonly isOver: () => boolean;
  readonly isKilled: () => boolean;
  /** Whether nobody does its work again: what it opens and does not close is upkeep's to close. */
  readonly isLast: () => boolean;
  /** Resolves when a process that was given up goes on. */
  readonly goOn: () => Promise<void>;
};

export type Invocation = Caller & {
  readonly end: () => void;
  readonly kill: () => void;
  readonly calls: () => number;
};

/**
 * People's requests and upkeep: a fault every so many calls, and nobody kills them. Who asked for a step of building
 * may have given it up long ago, when the generation is in use and nobody builds on.
 */
export const createSteadyCaller = (random: () => number, callsBetween: number): Caller => {
  const gap = (): number => 1 + Math.floor(random() * 2 * callsBetween);
  let left = gap();
  return {
    isDue: () => {
      left -= 1;
      if (left > 0) return false;
      left = gap();
      return true;
    },
    postpone: () => {
      left = 1;
    },
    isOver: () => false,
    isKilled: () => false,
    isLast: () => true,
    goOn: async () => undefined,
  };
};

type Settings = {
  readonly clock: Clock;
  readonly random: () => number;
  readonly faults: Faults;
  /** How many calls invocations make, about. */
  readonly usualCalls: number;
  readonly onKill: () => void;
};

/** One in two invocations meets faults, one or two; some are killed at a call, as a process dies. */
export const createInvocation = (settings: Settings): Invocation => {
  const { clock, random, faults, usualCalls, onKill } = settings;
  const somewhere = (): number => 1 + Math.floor(random() * usualCalls);
  const due = new Set(
    random() < 0.5 ? [somewhere(), ...(random() < 0.3 ? [somewhere()] : [])] : [],
  );
  const killedAt = faults.strikes('crashed') ? somewhere() : Infinity;
  const afterEnd = random();
  let calls = 0;
  let over = false;
  let killed = false;
  return {
    isDue: () => {
      calls += 1;
      if (calls === killedAt && !over) {
        killed = true;
        onKill();
      }
      return due.has(calls);
    },
    postpone: () => void due.add(calls + 1),
    isOver: () => over,
    isKilled: () => killed,
    isLast: () => over || killed,
    goOn: async () => {
      // A sandbox is frozen after an answer and may be thawed for another event, or never.
      if (afterEnd < 0.2) await clock.sleepToTheEnd();
      else if (afterEnd < 0.5) await clock.sleep(random() * 20_000);
    },
    end: () => {
      over = true;
    },
    kill: () => {
      killed = true;
    },
    calls: () => calls,
  };
};
