/** Every Lambda's defaults: one bundle, one role that can only write its own log, one log group that ends. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AssetHashType, DockerImage, RemovalPolicy, type Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { buildSync } from 'esbuild';

import { bundleOptions, keptBundles } from '../bundle-options.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** As esbuild writes it, a map leads from wherever the bundle was made, so its hash would differ from place to place. */
const nameSourcesFromRoot = (file: string): void => {
  const map = JSON.parse(readFileSync(file, 'utf8')) as { readonly sources: readonly string[] };
  const named = (source: string): string =>
    path.relative(root, path.resolve(path.dirname(file), source));
  writeFileSync(file, JSON.stringify({ ...map, sources: map.sources.map(named) }));
};

const bundle = (entry: string, outputDirectory: string): void => {
  buildSync({
    entryPoints: { index: entry },
    outdir: outputDirectory,
    ...bundleOptions,
    mainFields: [...bundleOptions.mainFields],
    minify: true,
    // A stack trace names functions, files and lines as they were written.
    keepNames: true,
    logLevel: 'warning',
  });
  nameSourcesFromRoot(path.join(outputDirectory, 'index.mjs.map'));
};

/** Whole or not at all, whoever else keeps the same. */
const keep = (outputDirectory: string, kept: string): void => {
  const draft = `${kept}-${process.pid}`;
  mkdirSync(path.dirname(kept), { recursive: true });
  cpSync(outputDirectory, draft, { recursive: true });
  try {
    renameSync(draft, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
  }
};

/** @param directory where bundles of these very sources are kept, for another template of theirs; a deployment keeps none. */
const bundleOrKept = (entry: string, outputDirectory: string, directory?: string): true => {
  const kept = directory && path.join(directory, path.basename(entry, '.ts'));
  if (kept && existsSync(kept)) cpSync(kept, outputDirectory, { recursive: true });
  else {
    bundle(entry, outputDirectory);
    if (kept) keep(outputDirectory, kept);
  }
  return true;
};

/** CDK's own NodejsFunction starts npx for each bundle, a second apiece; esbuild in this process takes a tenth. */
const bundledCode = (entry: string, directory?: string): Code =>
  Code.fromAsset(path.dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run. The command alone tells one entry of a folder from another in CDK's cache of staged assets.
      image: DockerImage.fromRegistry('unused'),
      command: [path.basename(entry)],
      local: { tryBundle: (output) => bundleOrKept(entry, output, directory) },
    },
  });

export type AppFunctionProps = {
  readonly entry: string;
  /** Where another stack has to name it. */
  readonly functionName?: string | undefined;
  readonly timeout: Duration;
  readonly memoryMegabytes: number;
  readonly reservedConcurrency: number | undefined;
  readonly environment: Readonly<Record<string, string>>;
  readonly logRetention: RetentionDays;
  readonly logKey: IKey;
};

export class AppFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly logGroup: LogGroup;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: AppFunctionProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetention,
      encryptionKey: props.logKey,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.logGroup.grantWrite(this.role);
    this.lambda = new LambdaFunction(this, 'Function', {
      code: bundledCode(props.entry, this.node.tryGetContext(keptBundles) as string | undefined),
      ...(props.functionName !== undefined && { functionName: props.functionName }),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      role: this.role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      timeout: props.timeout,
      memorySize: props.memoryMegabytes,
      reservedConcurrentExecutions: props.reservedConcurrency,
      environment: { ...props.environment, NODE_OPTIONS: '--enable-source-maps' },
    });
  }
}
