/** `npm run deploy`: to the AWS account of your credentials, with the settings of the deployment before and those given. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

import { deploy, DeploymentRefused } from './deployment.ts';
import { givenIn } from './remembered-settings.ts';
import { createReadOutputs } from './stack-outputs.ts';

const usage = `npm run deploy -- [NAME=VALUE ...] [options]

  NAME=VALUE      a setting (infra/settings.ts lists them); it is remembered for the next deployments
  --forget NAME   let a remembered setting hold no longer; may be repeated
  --all-given     what is given here are all settings, where the stack does not tell those of before
  --yes           do not ask before changes of rights

infra/DEPLOYMENT.md tells the first deployment from bootstrap to the first import.
`;

const cdkWith =
  (always: readonly string[]) =>
  async (parameters: readonly string[]): Promise<void> => {
    const child = spawn('cdk', [...parameters, ...always], { stdio: 'inherit' });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`cdk ended with code ${String(code)}`);
  };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    forget: { type: 'string', multiple: true, default: [] },
    'all-given': { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false, short: 'h' },
  },
});
const wrong = positionals.filter((word) => !/^\w+=/.test(word));
if (values.help || wrong.length > 0) {
  process.stderr.write(
    wrong.length > 0 ? `${wrong.join(' ')}: write NAME=VALUE.\n\n${usage}` : usage,
  );
  process.exit(wrong.length > 0 ? 2 : 0);
}
try {
  await deploy(
    {
      readOutputs: createReadOutputs(),
      cdk: cdkWith(values.yes ? ['--require-approval', 'never'] : []),
      say: (text) => void process.stderr.write(`${text}\n`),
    },
    {
      given: givenIn(positionals),
      forgotten: values.forget,
      allGiven: values['all-given'],
    },
  );
} catch (error) {
  if (!(error instanceof DeploymentRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
