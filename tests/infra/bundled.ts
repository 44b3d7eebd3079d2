/** The functions as they are deployed: bundled once, each in a folder of its own. */
import path from 'node:path';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { keptBundles } from '../../infra/bundle-options.ts';
import { keptBundlesIn } from '../../infra/local/template/kept-bundles.ts';
import { cacheIn } from '../../infra/local/template/preparation.ts';
import { anApp, functionName } from './synthesised.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Those of a local run, where one was made of these sources before. */
export const ofThisRun = { [keptBundles]: keptBundlesIn(root, cacheIn(root)) };

const assembly = anApp({
  ...ofThisRun,
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
