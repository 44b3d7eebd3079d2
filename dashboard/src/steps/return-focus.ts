/** Where a form stood in for the buttons of steps, and was left without a step: focus goes back to the button that opened it. */
import { useEffect, useRef } from 'react';

export const useReturnFocus = <Step extends string>(open: Step | null) => {
  const buttons = useRef(new Map<Step, HTMLButtonElement>());
  const left = useRef<Step | null>(null);
  useEffect(() => {
    if (open === null && left.current !== null) buttons.current.get(left.current)?.focus();
    left.current = null;
  }, [open]);
  return {
    /** To be said when the form is left without a step. */
    leave: (step: Step): void => {
      left.current = step;
    },
    button: (step: Step) => (element: HTMLButtonElement | null) => {
      if (element) buttons.current.set(step, element);
      else buttons.current.delete(step);
    },
  };
};
