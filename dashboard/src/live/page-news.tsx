/** What changed elsewhere in any part of a page, told once for all of them, and shown on wish. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

import type { Answered } from '../api/client.ts';
import { type Loaded, type LiveLoaded, useRemote } from '../api/remote.ts';
import { LiveNote } from './live-note.tsx';

type Show = () => void;

/** @returns what takes it back. */
type Tell = (show: Show) => () => void;

const TellContext = createContext<Tell>(() => () => {});

/** Tells the page of one part of it, until that part shows what is new. */
export const useTold = ({
  hasNews,
  reload,
}: Pick<LiveLoaded<unknown>, 'hasNews' | 'reload'>): void => {
  const tell = useContext(TellContext);
  useEffect(() => (hasNews ? tell(reload) : undefined), [tell, hasNews, reload]);
};

/** A part of a page that is asked again while the page is open, and waits with what is new for its reader's wish. */
export const useToldRemote = <Value,>(
  key: string,
  load: (ifNoneMatch?: string) => Promise<Answered<Value>>,
): Loaded<Value> => {
  const loaded = useRemote(key, load, 'told');
  useTold(loaded);
  return loaded;
};

export const PageNews = ({ children }: { readonly children: ReactNode }) => {
  const [shows, setShows] = useState<readonly Show[]>([]);
  const tell = useCallback((show: Show) => {
    setShows((now) => [...now, show]);
    return () => setShows((now) => now.filter((each) => each !== show));
  }, []);
  const showAll = (): void => {
    for (const show of shows) show();
  };
  return (
    <TellContext value={tell}>
      <LiveNote hasNews={shows.length > 0} show={showAll} />
      {children}
    </TellContext>
  );
};
