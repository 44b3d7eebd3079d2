/** Finds resources in the assembly and hands out their properties resolved and checked. */
import * as z from 'zod';

import type { Assembly, Resource, Stack } from './assembly.ts';
import { refuseUnknown, resolver } from './intrinsics.ts';
import type { LocalPlace } from './local-values.ts';
import { physicalName } from './local-values.ts';

export type FoundResource = {
  readonly stack: Stack;
  readonly logicalId: string;
  readonly resource: Resource;
  readonly properties: unknown;
};

export type TemplateReader = {
  readonly assembly: Assembly;
  /** Every resource of a type, its properties resolved. */
  readonly all: (type: string) => readonly FoundResource[];
};

export const templateReader = (assembly: Assembly, place: LocalPlace): TemplateReader => ({
  assembly,
  all: (type) =>
    assembly.stacks.flatMap((stack) => {
      const resolve = resolver(assembly, stack, place);
      return Object.entries(stack.Resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([logicalId, resource]) => ({
          stack,
          logicalId,
          resource,
          get properties() {
            return resolve(resource.Properties);
          },
        }));
    }),
});

export const parseProperties = <Schema extends z.ZodType>(
  form: Schema,
  { stack, logicalId, resource, properties }: FoundResource,
): z.output<Schema> => {
  const parsed = form.safeParse(properties);
  const where = `${stack.name}/${logicalId} (${resource.Type})`;
  if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
  refuseUnknown(where, parsed.data);
  return parsed.data;
};

export const resourceName = ({ stack, logicalId, resource }: FoundResource): string =>
  physicalName(stack, logicalId, resource);
