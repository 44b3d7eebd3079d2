/** One deployment, from remembered settings to a sign-in that works. What it does to the world comes in. */
import type { ReadOutputs } from './stack-outputs.ts';
import {
  type SettingsChoice,
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

/** What a deployment reads and does in an AWS account. */
export type Account = {
  readonly readOutputs: ReadOutputs;
  /** Runs the CDK command line; throws where it fails. */
  readonly cdk: (parameters: readonly string[]) => Promise<void>;
  readonly say: (text: string) => void;
};

export class DeploymentRefused extends Error {}

type Order = Omit<SettingsChoice, 'remembered'> & {
  /** The operator says that what is given is all there is, which matters where the stack does not tell. */
  readonly allGiven?: boolean;
};

/** Undefined where nothing is deployed yet. A stack that does not tell its settings would lose them unseen. */
const rememberedBy = async (
  { readOutputs }: Account,
  { allGiven }: Order,
): Promise<GivenSettings | undefined> => {
  const outputs = await readOutputs(stackNames.storage);
  if (!outputs) return undefined;
  const kept = outputs[settingsOutput];
  if (kept !== undefined) return JSON.parse(kept) as GivenSettings;
  if (allGiven) return undefined;
  throw new DeploymentRefused(
    `The stack ${stackNames.storage} stands and does not tell its settings: an earlier version made it, or its creation failed. Give every setting that it was deployed with (NAME=VALUE), dashboardOrigin too, and say --all-given; alone, that says it had none.`,
  );
};

const deployWith = async ({ cdk, say }: Account, settings: GivenSettings): Promise<void> => {
  const told = Object.entries(settings).map(([name, value]) => `  ${name}=${value}`);
  say(told.length > 0 ? `Settings:\n${told.join('\n')}` : 'Settings: none, all by default.');
  await cdk(['deploy', '--all', ...contextArguments(settings)]);
};

/**
 * CloudFront names the dashboard only once it exists, and sign-in returns to that name alone: so the first deployment
 * deploys a second time by itself, with the name as a setting that is remembered from then on.
 */
export const deploy = async (account: Account, order: Order): Promise<void> => {
  const remembered = await rememberedBy(account, order);
  const chosen = settingsOf({ ...order, remembered });
  if ('refused' in chosen) throw new DeploymentRefused(chosen.refused);
  const { settings } = chosen;
  await deployWith(account, settings);
  if (settings['dashboardOrigin'] !== undefined) return;
  const dashboard = await account.readOutputs(stackNames.dashboard);
  const dashboardOrigin = dashboard?.['DashboardOrigin'];
  if (dashboardOrigin === undefined)
    throw new Error(`${stackNames.dashboard} has no output DashboardOrigin`);
  account.say(
    `The dashboard is ${dashboardOrigin}. Deploying once more, so that sign-in returns there.`,
  );
  await deployWith(account, { ...settings, dashboardOrigin });
  account.say(`Now invite the first administrator: npm run admin -- invite EMAIL`);
};
