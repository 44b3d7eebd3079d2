/** Whether the words of a part are here, and how they come: what loads later waits for its own. */
import { createContext, useContext } from 'react';

import type { WordPart } from './messages/parts.ts';

export type LaterWords = {
  readonly areHere: (parts: readonly WordPart[]) => boolean;
  readonly load: (parts: readonly WordPart[]) => Promise<void>;
};

/** Where a page is drawn without a browser, all words are there. */
const LaterWordsContext = createContext<LaterWords>({
  areHere: () => true,
  load: async () => undefined,
});

export const LaterWordsGiven = LaterWordsContext.Provider;
export const useLaterWords = (): LaterWords => useContext(LaterWordsContext);
