/** The app as its templates, synthesised once per test file without bundles or a built dashboard. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { createApp } from '../../infra/app.ts';

export type Resource = ReturnType<Template['findResources']>[string];
export type StackTemplate = {
  readonly template: Template;
  /** Properties by logical id. */
  readonly all: (type: string) => Record<string, Resource>;
  readonly one: (type: string) => Resource;
};

export const anApp = (context: Record<string, unknown> = {}): App =>
  createApp(
    {
      'aws:cdk:bundling-stacks': [],
      entriesDirectory: 'tests/infra/fixtures',
      dashboardDirectory: 'tests/infra/fixtures',
      ...context,
    },
    mkdtempSync(path.join(tmpdir(), 'acsg-synth-')),
  );

const stackTemplate = (json: object): StackTemplate => {
  const template = Template.fromJSON(json);
  const all = (type: string) => template.findResources(type);
  return {
    template,
    all,
    one: (type) => {
      const found = Object.values(all(type));
      const [resource] = found;
      if (resource === undefined || found.length > 1) throw new Error(`${found.length} of ${type}`);
      return resource;
    },
  };
};

export const synthesise = (context: Record<string, unknown> = {}) => {
  const assembly = anApp(context).synth();
  const stack = (name: string) => stackTemplate(assembly.getStackByName(name).template as object);
  return {
    storage: stack('AcsgStorage'),
    service: stack('AcsgService'),
    dashboard: stack('AcsgDashboard'),
  };
};

/** `recomputeFunction11A3140E` → `recompute`. */
export const functionName = (logicalId: string): string =>
  logicalId.replace(/Function[0-9A-F]{8}$/, '');

/** Of every function in the template, in order. */
export const functionNames = (service: StackTemplate): readonly string[] =>
  Object.keys(service.all('AWS::Lambda::Function')).map(functionName).sort();

/** The logical id that a `Ref` or `Fn::GetAtt` points at, also inside `Fn::Join`. */
export const targetOf = (value: unknown): string => {
  const found = /"(?:Ref|Fn::GetAtt)":\[?"([^"]+)"/.exec(JSON.stringify(value));
  if (found?.[1] === undefined) throw new Error(`no reference in ${JSON.stringify(value)}`);
  return found[1];
};
