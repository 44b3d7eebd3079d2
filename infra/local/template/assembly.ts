/** cdk.out as written: the stacks of the manifest, unresolved. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const resourceSchema = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
});

const templateSchema = z.object({
  Resources: z.record(z.string(), resourceSchema).default({}),
  Outputs: z
    .record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }),
    )
    .default({}),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
});

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z
        .object({ templateFile: z.string().optional(), stackName: z.string().optional() })
        .optional(),
    }),
  ),
});

export type Resource = z.output<typeof resourceSchema>;
export type Stack = z.output<typeof templateSchema> & { readonly name: string };
export type Assembly = { readonly directory: string; readonly stacks: readonly Stack[] };

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const readAssembly = (directory: string): Assembly => {
  const manifestFile = path.join(directory, 'manifest.json');
  if (!existsSync(manifestFile))
    throw new Error(`${manifestFile} is missing: synthesis wrote none`);
  const { artifacts } = manifestSchema.parse(readJson(manifestFile));
  const stacks = Object.entries(artifacts).flatMap(([id, { type, properties }]) => {
    if (type !== 'aws:cloudformation:stack' || !properties?.templateFile) return [];
    const template = templateSchema.parse(readJson(path.join(directory, properties.templateFile)));
    return [{ ...template, name: properties.stackName ?? id }];
  });
  return { directory, stacks };
};

/** A plain synthesis leaves no `aws:asset:path`: the key `<hash>.zip` lies beside it as the folder `asset.<hash>`. */
export const assetDirectory = (assembly: Assembly, objectKey: string): string => {
  const directory = path.join(assembly.directory, `asset.${objectKey.replace(/\.zip$/, '')}`);
  if (!existsSync(directory)) throw new Error(`${objectKey}: there is no folder ${directory}`);
  return directory;
};
