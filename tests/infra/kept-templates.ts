/** The templates of the deployment that stands, kept so that those of today can be compared with them. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { TemplateJson, Templates } from './deployment-refusals.ts';
import { synthesise } from './synthesised.ts';

const folder = path.join(import.meta.dirname, 'deployed');
const stacks = ['storage', 'service', 'dashboard'] as const;
const fileOf = (stack: string): string => path.join(folder, `${stack}.json`);

const each = (templateOf: (stack: (typeof stacks)[number]) => TemplateJson): Templates =>
  Object.fromEntries(stacks.map((stack) => [stack, templateOf(stack)]));

export const todaysTemplates = (): Templates => {
  const synthesised = synthesise();
  return each((stack) => synthesised[stack].template.toJSON() as TemplateJson);
};

export const keptTemplates = (): Templates =>
  each((stack) => JSON.parse(readFileSync(fileOf(stack), 'utf8')) as TemplateJson);

export const keepTemplates = (templates: Templates): void => {
  for (const [stack, template] of Object.entries(templates))
    writeFileSync(fileOf(stack), `${JSON.stringify(template, null, 2)}\n`);
};
