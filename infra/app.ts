/** The CDK app. `node infra/app.ts` writes cdk.out without the CLI, an account or a network. */
import { App, CfnOutput, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import cdkSettings from '../cdk.json' with { type: 'json' };
import { settingsOutput, stackNames } from './deployment/deployment.ts';
import { readSettings, settingsToRemember } from './settings.ts';
import { DashboardStack } from './stacks/dashboard.ts';
import { ServiceStack } from './stacks/service.ts';
import { StorageStack } from './stacks/storage.ts';

const bundlingStacks = 'aws:cdk:bundling-stacks';

/** cdk.json's context is read here because only the CLI reads it by itself: the laptop's template is the cloud's. */
export const createApp = (context: Record<string, unknown> = {}, outdir?: string): App => {
  const app = new App({
    analyticsReporting: false,
    outdir,
    context: { ...cdkSettings.context, ...context },
    // For `cdk bootstrap` the CLI asks for no bundles and would leave an output whose functions are their sources.
    postCliContext: { [bundlingStacks]: context[bundlingStacks] ?? ['**'] },
  });
  const settings = readSettings(app.node, process.env);
  const storage = new StorageStack(app, stackNames.storage, { settings });
  new CfnOutput(storage, settingsOutput, {
    value: JSON.stringify(settingsToRemember(app.node, process.env)),
  });
  const service = new ServiceStack(app, stackNames.service, { settings, storage });
  new DashboardStack(app, stackNames.dashboard, { settings, service, signIn: storage.signIn });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return app;
};

if (import.meta.main) createApp({}, process.env['CDK_OUTDIR'] ?? 'cdk.out').synth();
