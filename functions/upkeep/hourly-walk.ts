/** The walk of verification over the hours: it goes on where the last run stopped, and leaves out a step that took runs with it. */
import * as z from 'zod';

import type { Key } from '#shared/table/keys';
import { readKept } from '#shared/domain/kept/unreadable-item';

import type { Dependencies, WithLogs } from '../dependencies.ts';
import type { HasTime } from '../time-for.ts';
import { startWalk, type Walked, type WalkStep } from './verify.ts';
import { type Position, positionAfter, positionSchema } from './walk-position.ts';
import { joined, nothing, type Verified } from './verified.ts';

/** Where a walk that did not end in its hour goes on in the next. */
const positionKey: Key = { PK: 'PROJ', SK: 'VERIFICATION' };

const everything = { repairs: true, mostFindings: Number.POSITIVE_INFINITY };

/** A step that took the run with it so often is left out: it would be all that ever happens. */
const mostTries = 2;

type Kept = { readonly position: Position; readonly tries: number };

const keptSchema: z.ZodType<Kept> = z.object({
  position: positionSchema.default({}),
  tries: z.int().min(0).default(0),
});

const keptPosition = async ({ table }: Dependencies): Promise<Kept> => {
  const kept = await table.get(positionKey);
  return kept ? readKept('position of the walk', keptSchema, kept) : { position: {}, tries: 0 };
};

const keepPosition = ({ table }: Dependencies, kept: Kept): Promise<void> =>
  table.put({ ...positionKey, ...kept });

/** The tries are kept before the step: a run that dies in it tells nobody. */
const tryStep = async (
  dependencies: Dependencies,
  step: WalkStep,
  { position, tries }: Kept,
): Promise<Walked> => {
  if (tries >= mostTries) {
    dependencies.log.error('stepGivenUp', { position, tries });
    const next = await positionAfter(dependencies, position);
    return { verified: nothing, ...(next ? { next } : {}) };
  }
  await keepPosition(dependencies, { position, tries: tries + 1 });
  return step(position);
};

type Walk = { readonly verified: Verified; readonly isWhole: boolean; readonly fault?: unknown };

/** Keeps where it is after every step. What was found before a step failed is still looked at. */
export const walkOn = async (dependencies: WithLogs, hasTime: HasTime): Promise<Walk> => {
  let verified = nothing;
  let kept = await keptPosition(dependencies);
  const step = await startWalk(dependencies, everything);
  try {
    do {
      const walked = await tryStep(dependencies, step, kept);
      verified = joined(verified, walked.verified);
      kept = { position: walked.next ?? {}, tries: 0 };
      await keepPosition(dependencies, kept);
      if (!walked.next) return { verified, isWhole: true };
    } while (hasTime());
    return { verified, isWhole: false };
  } catch (fault) {
    return { verified, isWhole: false, fault };
  }
};
