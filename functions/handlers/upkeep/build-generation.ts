/** A generation built on for whoever does not wait for the hourly run. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { findGeneration } from '#shared/recompute/generations';

import type { Dependencies } from '../../dependencies.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { findPointer } from '../../store/derived/generation-store.ts';
import { write } from '../../store/write.ts';
import { buildOn } from '../../upkeep/build.ts';
import type { RepeatableRequest } from '../../request.ts';
import { requestMilliseconds, timeFor } from '../../time-for.ts';
import { conflict, generationsAnswer } from './generation-answer.ts';
import type { NamedGeneration } from './generations.ts';

type Building = NamedGeneration & Omit<RepeatableRequest<never>, 'body'>;

/** Builds on for some seconds: whoever asks again and again, or the hourly run, brings it to its end. */
export const buildGeneration =
  (dependencies: Dependencies) =>
  async (input: Building): Promise<Result<Answer, Refusal>> => {
    const { actor, path } = input;
    const allowed = authorize(actor, 'upkeep', null);
    if (!allowed.ok) return allowed;
    const request = { route: 'buildGeneration', ...input, body: null } as const;
    return write(dependencies, request, async () => {
      const { pointer } = await findPointer(dependencies.table);
      const entry = findGeneration(pointer, path.name);
      if (!entry) return refuse({ kind: 'notFound' });
      if (entry.state !== 'building')
        return refuse(
          conflict(
            'generationNotBuilding',
            `This generation is ${entry.state}. Read them to see what to do.`,
          ),
        );
      await buildOn(dependencies, entry, timeFor(dependencies, requestMilliseconds));
      return ok({ actions: [], answer: await generationsAnswer(dependencies, pointer) });
    });
  };
