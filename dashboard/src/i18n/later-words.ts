/** Whether the words beyond the first view are here, and how they come: what loads later waits for them. */
import { createContext, useContext } from 'react';

export type LaterWords = { readonly areHere: boolean; readonly load: () => Promise<void> };

/** Where a page is drawn without a browser, all words are there. */
const LaterWordsContext = createContext<LaterWords>({ areHere: true, load: async () => undefined });

export const LaterWordsGiven = LaterWordsContext.Provider;
export const useLaterWords = (): LaterWords => useContext(LaterWordsContext);
