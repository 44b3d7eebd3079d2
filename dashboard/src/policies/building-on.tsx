/** How far a generation is built, and the button by which it is built on: one button all the time, so that whoever pressed it stays at it. */
import { useEffect, useRef, useState } from 'react';

import type { GenerationView } from '#shared/contract/upkeep-views';

import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { useServices } from '../services/services.tsx';
import { RefusalReason } from '../steps/refusal-reason.tsx';
import { buildUntilReady } from './build-until-ready.ts';

const useProgressText = ({ build }: GenerationView): string => {
  const { say, number } = useWords();
  if (!build) return '';
  const { phase, lists, cells, differing } = build;
  return say(`generations.phase.${phase}`, {
    lists: number(lists),
    cells: number(cells),
    differing: number(differing),
  });
};

type BuildingOnProps = {
  readonly generation: GenerationView;
  /** Shows how it stands now. */
  readonly reload: () => void;
};

export const BuildingOn = ({ generation, reload }: BuildingOnProps) => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const { name } = generation;
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [shown, setShown] = useState(generation);
  const turn = useRef<object>(undefined);
  useEffect(
    () => () => {
      turn.current = undefined;
    },
    [],
  );
  const buildOn = async (): Promise<void> => {
    const mine = {};
    turn.current = mine;
    setProblem(undefined);
    setRunning(true);
    const ended = await buildUntilReady(name, {
      client,
      newKey,
      told: ({ items }) => setShown(items.find((each) => each.name === name) ?? generation),
      isWanted: () => turn.current === mine,
    });
    if (turn.current !== mine) return;
    setRunning(false);
    setProblem(ended);
    if (!ended || ended.status === 409) reload();
  };
  const pause = (): void => {
    turn.current = undefined;
    setRunning(false);
  };
  const text = useProgressText(isRunning ? shown : generation);
  return (
    <>
      <p role="status">{text}</p>
      {problem && (
        <SendProblem
          problem={problem}
          again={() => void buildOn()}
          why={problem.reason ? <RefusalReason reason={problem.reason} /> : undefined}
        />
      )}
      {generation.state === 'building' && (
        <>
          <p className="quiet">{say('generations.byItself')}</p>
          <p className="actions">
            <button
              type="button"
              className="button"
              onClick={() => (isRunning ? pause() : void buildOn())}
            >
              {say(isRunning ? 'generations.pause' : 'generations.build', {
                version: generation.policy.version,
              })}
            </button>
          </p>
        </>
      )}
    </>
  );
};
