/** Numbers and local states shared by scenarios of one design, begun anew before they grow too many. */
import type { Item } from '#shared/table/item';

import { createInterner } from './interner.ts';
import { createLocalStates, type LocalStates, type Names } from './local-states.ts';

export type Context = { readonly names: Names; readonly locals: LocalStates };

export const createContext = (): Context => {
  const names: Names = {
    items: createInterner<Item>((item) => JSON.stringify(item)),
    keys: createInterner<string>((key) => key),
    partitions: createInterner<string>((partition) => partition),
  };
  return { names, locals: createLocalStates(names) };
};
