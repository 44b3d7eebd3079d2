/** A few tries, a moment apart, while something settles; then it is left alone. */
import { useCallback, useRef, useState } from 'react';

import { useServices } from '../services/services.tsx';

const mostAttempts = 8;
const pause = 700;

export const useAttempts = () => {
  const { wait } = useServices();
  const [left, setLeft] = useState(true);
  const taken = useRef(0);
  const waiting = useRef(false);
  const take = useCallback(
    (act: () => void): void => {
      if (waiting.current) return;
      waiting.current = true;
      taken.current += 1;
      void wait(pause).then(() => {
        waiting.current = false;
        if (taken.current >= mostAttempts) setLeft(false);
        act();
      });
    },
    [wait],
  );
  return { left, take };
};
