/** Which form about generations is open, what was done last, and where the focus goes from there. */
import { useState } from 'react';

import { useReturnFocus } from '../steps/return-focus.ts';
import type { StepName } from '../steps/step-name.ts';
import { useStepUnderWay } from '../steps/use-kept-step.ts';

type Told = { readonly text: string; readonly key: number };

export const useGenerationSteps = (names: readonly StepName[], reload: () => void) => {
  const [open, setOpen] = useState(useStepUnderWay((name: StepName) => name, names));
  const [told, setTold] = useState<Told>({ text: '', key: 0 });
  const focus = useReturnFocus(open);
  return {
    open,
    setOpen,
    told,
    button: focus.button,
    /** What the form under this name does once it is left; done, it is told so. */
    endsOf: (name: StepName, done: string) => ({
      onDone: (): void => {
        setOpen(null);
        setTold({ text: done, key: told.key + 1 });
        reload();
      },
      onCancel: (): void => {
        focus.leave(name);
        setOpen(null);
      },
      reload,
    }),
  };
};

export type GenerationStepping = ReturnType<typeof useGenerationSteps>;
