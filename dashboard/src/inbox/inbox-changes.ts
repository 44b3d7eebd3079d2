/** That something of the inbox was marked on this page: the count in the head asks again. */
import { useEffect, useEffectEvent } from 'react';

const changed = 'acsg:inbox';

export const tellInboxChanged = (): void => {
  window.dispatchEvent(new Event(changed));
};

export const useInboxChanges = (listener: () => void): void => {
  const heard = useEffectEvent(listener);
  useEffect(() => {
    const hear = (): void => heard();
    window.addEventListener(changed, hear);
    return () => window.removeEventListener(changed, hear);
  }, []);
};
