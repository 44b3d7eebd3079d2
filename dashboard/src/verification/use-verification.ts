/** A verification as its page drives it: begun, paused, gone on with, and begun anew. */
import { useEffect, useRef, useState } from 'react';

import { beginWalk, nextOfWalk } from '#shared/contract/verification-walk';

import type { Problem } from '../api/problem.ts';
import { useServices } from '../services/services.tsx';
import { keptRun, type VerificationUnderWay } from './kept-verification.ts';
import { verifyUntilDone } from './verify-until-done.ts';

export type Verifying = {
  readonly run: VerificationUnderWay | undefined;
  readonly isRunning: boolean;
  readonly isDone: boolean;
  readonly problem: Problem | undefined;
  readonly begin: (repair: boolean) => void;
  readonly goOn: () => void;
  readonly pause: () => void;
  /** Lets go of what was found, for another one. */
  readonly putAway: () => void;
};

export const useVerification = (): Verifying => {
  const { client, newKey, wait, answers } = useServices();
  const [kept] = useState(() => keptRun(answers));
  const [run, setRun] = useState(kept.read);
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  /** Another one for each time that it is set going: what was set going before is wanted no more. */
  const turn = useRef<object>(undefined);
  useEffect(
    () => () => {
      turn.current = undefined;
    },
    [],
  );
  const drive = async (from: VerificationUnderWay): Promise<void> => {
    const mine = {};
    turn.current = mine;
    kept.keep(from);
    setRun(from);
    setProblem(undefined);
    setRunning(true);
    const isWanted = (): boolean => turn.current === mine;
    const ended = await verifyUntilDone(from, {
      client,
      newKey,
      wait,
      kept,
      told: setRun,
      isWanted,
    });
    if (!isWanted()) return;
    setRunning(false);
    setProblem(ended);
  };
  const stop = (): void => {
    turn.current = undefined;
    setRunning(false);
    setProblem(undefined);
  };
  return {
    run,
    isRunning,
    isDone: run !== undefined && nextOfWalk(run.walk).is === 'done',
    problem,
    begin: (repair) => void drive({ walk: beginWalk({ repair }), key: newKey() }),
    // What a step found that was under way when it was paused may have been kept since.
    goOn: () => {
      const from = kept.read() ?? run;
      if (from) void drive(from);
    },
    pause: stop,
    putAway: () => {
      stop();
      kept.drop();
      setRun(undefined);
    },
  };
};
