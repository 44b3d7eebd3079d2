/** Wrong ways to add a generation. */
import type { ItemPage } from '#shared/table/item';
import { generationsKey } from '#shared/table/keys';

import { type GenerationDesign, realGenerations } from '../explorer/generation-scenario.ts';

export const generationMutants: readonly GenerationDesign[] = [
  {
    ...realGenerations,
    name: 'L  generation pointer kept from before',
    *readPointer() {
      const [page] = yield [{ op: 'indexPage', partition: generationsKey.PK }];
      return (page as ItemPage).items[0];
    },
    lagging: generationsKey.PK,
  },
  {
    ...realGenerations,
    name: 'L21 the job starts before the pointer changes',
    pointerFirst: false,
  },
];
