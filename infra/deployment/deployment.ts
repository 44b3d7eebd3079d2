/** One deployment, from remembered settings to a sign-in that works. What it does to the world comes in. */
import type { ReadOutputs } from './stack-outputs.ts';
import {
  type Choice,
  contextArguments,
  type GivenSettings,
  settingsOf,
} from './remembered-settings.ts';

export const stackNames = {
  storage: 'AcsgStorage',
  service: 'AcsgService',
  dashboard: 'AcsgDashboard',
} as const;

/** The output under which a deployment writes down what it was told. */
export const settingsOutput = 'Settings';

export type World = {
  readonly readOutputs: ReadOutputs;
  /** Runs the CDK command line; throws where it fails. */
  readonly cdk: (parameters: readonly string[]) => Promise<void>;
  readonly say: (text: string) => void;
};

export class DeploymentRefused extends Error {}

const rememberedBy = async ({ readOutputs }: World): Promise<GivenSettings> => {
  const outputs = await readOutputs(stackNames.storage);
  return JSON.parse(outputs?.[settingsOutput] ?? '{}') as GivenSettings;
};

const deployWith = async ({ cdk, say }: World, settings: GivenSettings): Promise<void> => {
  const told = Object.entries(settings).map(([name, value]) => `  ${name}=${value}`);
  say(told.length > 0 ? `Settings:\n${told.join('\n')}` : 'Settings: none, all by default.');
  await cdk(['deploy', '--all', ...contextArguments(settings)]);
};

/**
 * CloudFront names the dashboard only once it exists, and sign-in returns to that name alone: so the first deployment
 * deploys a second time by itself, with the name as a setting that is remembered from then on.
 */
export const deploy = async (
  world: World,
  { given, forgotten }: Omit<Choice, 'remembered'>,
): Promise<void> => {
  const chosen = settingsOf({ given, forgotten, remembered: await rememberedBy(world) });
  if ('refused' in chosen) throw new DeploymentRefused(chosen.refused);
  const { settings } = chosen;
  await deployWith(world, settings);
  if (settings['dashboardOrigin'] !== undefined) return;
  const dashboard = await world.readOutputs(stackNames.dashboard);
  const dashboardOrigin = dashboard?.['DashboardOrigin'];
  if (dashboardOrigin === undefined)
    throw new Error(`${stackNames.dashboard} has no output DashboardOrigin`);
  world.say(
    `The dashboard is ${dashboardOrigin}. Deploying once more, so that sign-in returns there.`,
  );
  await deployWith(world, { ...settings, dashboardOrigin });
  world.say(
    `Now invite the first administrator: npm run admin -- invite EMAIL --role administrator`,
  );
};
