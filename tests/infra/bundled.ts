/** The functions as they are deployed: bundled once, each in a folder of its own. */
import path from 'node:path';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { anApp, functionName } from './synthesised.ts';

const assembly = anApp({
  'aws:cdk:bundling-stacks': ['**'],
  entriesDirectory: 'functions/entries',
}).synth();
type Resources = Record<string, { Type: string; Properties: { Code: { S3Key: string } } }>;

export const bundlesIn = (from: CloudAssembly) =>
  Object.entries(from.getStackByName('AcsgService').template.Resources as Resources)
    .filter(([, { Type }]) => Type === 'AWS::Lambda::Function')
    .map(([id, { Properties }]) => ({
      name: functionName(id),
      directory: path.join(from.directory, `asset.${Properties.Code.S3Key.replace('.zip', '')}`),
    }));
export const bundles = bundlesIn(assembly);
