/** What asks the API, before its script is here: each call waits for it, and is answered like one that did not arrive where it does not come. */
import type { Api } from './api.ts';
import { noAnswer, notSent } from './problem.ts';

type LaterApi = {
  readonly client: Api['client'];
  readonly readFile: Api['file'];
  readonly readPack: Api['pack'];
};

export const laterApi = (load: () => Promise<Api>, isOnline: () => boolean): LaterApi => {
  const missing = () => ({ ok: false, problem: isOnline() ? noAnswer : notSent }) as const;
  return {
    client: (...asked) => load().then(({ client }) => client(...asked), missing),
    readFile: (...asked) => load().then(({ file }) => file(...asked), missing),
    readPack: (...asked) => load().then(({ pack }) => pack(...asked), missing),
  };
};
