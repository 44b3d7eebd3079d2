/** A component: one area of a pledge or an offer, with what is asked or given. Both kinds share it. */
import * as z from 'zod';

import { conditionIds } from '#shared/vocabulary/conditions';

import { areaSchema } from '../codes.ts';
import { componentFields } from '../fields/component-fields.ts';
import { shapeOf } from '../fields/field-schemas.ts';
import { windowSchema } from '../values/partial-date.ts';
import { notStatedPlaces, placesSchema } from './place.ts';
import { quantitySchema } from './quantity.ts';
import { longestCondition, mostComponents, mostConditions } from '../limits.ts';
import { ruleOfList } from '../values/rule.ts';
import { textOf } from '../values/text.ts';

export const componentIdSchema = z.string().regex(/^c[1-9]\d?$/);

export const conditionSchema = z.strictObject({
  kind: z.enum(conditionIds),
  text: textOf(longestCondition),
});

export type Condition = z.infer<typeof conditionSchema>;

export const componentSchema = z
  .strictObject(
    shapeOf(componentFields, {
      /** Kept over edits; given by the server where it is absent. */
      id: componentIdSchema.optional(),
      text: textOf(4000),
      /** Null: none of the four, or not said which: suggested by its words, counted in no area. */
      area: areaSchema.nullable(),
      quantity: quantitySchema.nullable().default(null),
      places: placesSchema.default(notStatedPlaces),
      window: windowSchema.default({}),
      conditions: z.array(conditionSchema).max(mostConditions).default([]),
    }),
  )
  .meta({ id: 'Component' });

export type ComponentSubmission = z.infer<typeof componentSchema>;
export type Component = ComponentSubmission & { readonly id: string };

export const componentsSchema = z
  .array(componentSchema)
  .min(1)
  .max(mostComponents)
  .refine(
    (components) => {
      const ids = components.flatMap(({ id }) => (id ? [id] : []));
      return new Set(ids).size === ids.length;
    },
    ruleOfList('repeated', z.object({ id: z.unknown().optional() })),
  );

/** Gives each component an id: its own, or the lowest that no component, past or present, has used. */
export const withComponentIds = <Part extends { readonly id?: string | undefined }>(
  components: readonly Part[],
  used: readonly string[],
): readonly (Part & { readonly id: string })[] => {
  const taken = new Set([...used, ...components.flatMap(({ id }) => (id ? [id] : []))]);
  let number = 1;
  return components.map((component) => {
    if (component.id) return { ...component, id: component.id };
    while (taken.has(`c${number}`)) number += 1;
    taken.add(`c${number}`);
    return { ...component, id: `c${number}` };
  });
};
