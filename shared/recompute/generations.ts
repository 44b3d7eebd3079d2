/**
 * Which generations of derived state there are: the one that is read, and those that are written beside it.
 * A decision about them makes a new version of this pointer and touches no unit.
 */
import { mostGenerations } from '../domain/most-generations.ts';
import { firstPolicy, type Policy, shippedPolicies } from '../domain/matching/policy.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { isSameValue } from '../domain/values/same-value.ts';

/** `building` until it is first made active; `kept` when it was active, for rollback. */
export const generationStates = ['active', 'building', 'kept', 'dropped'] as const;
export type GenerationState = (typeof generationStates)[number];

export type GenerationEntry = {
  readonly name: string;
  readonly policy: Policy;
  readonly state: GenerationState;
  /** When it came into this state; null for the first, which was there from the start. */
  readonly since: string | null;
};

export type Pointer = {
  readonly id: 'ACTIVE';
  readonly version: number;
  /** Every one of them is written by every recompute batch; the active one comes first. */
  readonly generations: readonly [GenerationEntry, ...GenerationEntry[]];
  /** No longer written. Their names and policy versions are never used again. */
  readonly dropped: readonly GenerationEntry[];
};

export type GenerationRefusal =
  | 'unknown'
  | 'isActive'
  | 'notReady'
  | 'tooMany'
  | 'buildingAlready'
  | 'versionTaken'
  | 'versionNotNext';

type Decided = Result<Pointer, GenerationRefusal>;

export const firstPointer: Pointer = {
  id: 'ACTIVE',
  version: 0,
  generations: [{ name: 'g1', policy: firstPolicy, state: 'active', since: null }],
  dropped: [],
};

const everyGeneration = ({ generations, dropped }: Pointer): readonly GenerationEntry[] => [
  ...generations,
  ...dropped,
];

/**
 * A version names one policy for ever, since suggestions carry it. The same policy may be built again, another one
 * takes the next number, after those that the product brings: a number left out could never be given later, and the largest would leave none to give.
 */
const checkVersion = (pointer: Pointer, policy: Policy): Result<true, GenerationRefusal> => {
  const known = [...everyGeneration(pointer).map((each) => each.policy), ...shippedPolicies];
  const named = known.find(({ version }) => version === policy.version);
  if (named) return isSameValue(named, policy) ? ok(true) : refuse('versionTaken');
  const highest = Math.max(...known.map(({ version }) => version));
  return policy.version === highest + 1 ? ok(true) : refuse('versionNotNext');
};

export const findGeneration = (pointer: Pointer, name: string): GenerationEntry | undefined =>
  everyGeneration(pointer).find((each) => each.name === name);

/** From the moment this pointer is stored, every batch writes the new generation too; only then may its building start. */
export const startGeneration = (pointer: Pointer, policy: Policy, now: string): Decided => {
  const { version, generations } = pointer;
  const named = checkVersion(pointer, policy);
  if (!named.ok) return named;
  if (generations.some(({ state }) => state === 'building')) return refuse('buildingAlready');
  if (generations.length >= mostGenerations) return refuse('tooMany');
  const name = `g${everyGeneration(pointer).length + 1}`;
  const started: GenerationEntry = { name, policy, state: 'building', since: now };
  return ok({ ...pointer, version: version + 1, generations: [...generations, started] });
};

/** Flips to a generation that is complete, be it new or kept: back is the same as forth. */
export const activateGeneration = (
  pointer: Pointer,
  name: string,
  isComplete: boolean,
  now: string,
): Decided => {
  const [active, ...others] = pointer.generations;
  if (active.name === name) return refuse('isActive');
  const chosen = others.find((each) => each.name === name);
  if (!chosen) return refuse('unknown');
  if (chosen.state === 'building' && !isComplete) return refuse('notReady');
  return ok({
    ...pointer,
    version: pointer.version + 1,
    generations: [
      { ...chosen, state: 'active', since: now },
      { ...active, state: 'kept', since: now },
      ...others.filter((each) => each !== chosen),
    ],
  });
};

export const dropGeneration = (pointer: Pointer, name: string, now: string): Decided => {
  const [active, ...others] = pointer.generations;
  if (active.name === name) return refuse('isActive');
  const chosen = others.find((each) => each.name === name);
  if (!chosen) return refuse('unknown');
  return ok({
    ...pointer,
    version: pointer.version + 1,
    generations: [active, ...others.filter((each) => each !== chosen)],
    dropped: [...pointer.dropped, { ...chosen, state: 'dropped', since: now }],
  });
};
