/** Shape of a component of a kept record. */
import * as z from 'zod';

import type { Component } from '../records/component.ts';
import { componentFields } from '../fields/component-fields.ts';
import { keptShapeOf } from '../fields/kept-fields.ts';
import {
  keptWord,
  keptWordOrNone,
  keptCount,
  keptWords,
  keptWindow,
  keptConditions,
  type KeptShape,
} from './kept-values.ts';

export const keptComponentShape = z.looseObject({
  ...keptShapeOf(componentFields),
  id: keptWord,
  text: keptWord,
  area: keptWordOrNone,
  quantity: z
    .looseObject({
      min: keptCount,
      max: keptCount,
      unit: keptWord,
      currency: keptWord.optional(),
      per: keptWord,
    })
    .nullable(),
  places: z.looseObject({
    countries: keptWords,
    regions: keptWords,
    anywhere: z.boolean(),
    stated: keptWords,
  }),
  window: keptWindow,
  conditions: keptConditions,
} satisfies KeptShape<Component>);
