/** `npm run admin -- invite EMAIL` and `-- machine NAME`: for operators, with their own AWS credentials. */
import { parseArgs } from 'node:util';

import { languages } from '../../shared/vocabulary/label.ts';
import { machineOutput } from '../command-sign-in.ts';
import { admitMachine, machineRoles } from './admit-machine.ts';
import { createCall, createDirectory } from './aws-directory.ts';
import { stackNames } from './deployment.ts';
import { InvitationRefused, invite } from './invite.ts';
import { createReadOutputs, type Outputs } from './stack-outputs.ts';

const usage = `npm run admin -- invite EMAIL [--language ${languages.join('|')}]
npm run admin -- machine NAME --role ${machineRoles.join('|')}

invite   makes an administrator: the account (an invitation goes to the address) and the right, in one. Everybody else
         is invited on the page People of the product.
machine  gives the right of a role to a machine client, which the setting machineClients names and a deployment made.

Both may be repeated.
`;

const end = (text: string, code: number): never => {
  process.stderr.write(`${text}\n`);
  process.exit(code);
};

const outputsOf = async (stack: string): Promise<Outputs> =>
  (await createReadOutputs()(stack)) ?? end(`${stack} is not deployed here: deploy first.`, 2);

const outputOf = async (stack: string, name: string): Promise<string> =>
  (await outputsOf(stack))[name] ??
  end(`${stack} was deployed by an older version: deploy first.`, 2);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    role: { type: 'string' },
    help: { type: 'boolean', default: false, short: 'h' },
  },
});
const [verb, named, ...more] = positionals;
const { language, role } = values;

const inviteAdministrator = async (email: string): Promise<string> => {
  // Earlier versions invited everybody here.
  if (role !== undefined && role !== 'administrator')
    end(`This makes administrators alone. Invite a ${role} on the page People of the product.`, 2);
  if (!languages.some((each) => each === language)) end(usage, 2);
  const [userPoolId, functionName] = await Promise.all([
    outputOf(stackNames.storage, 'UserPoolId'),
    outputOf(stackNames.service, 'PartiesFunction'),
  ]);
  const sub = await invite(
    { directory: createDirectory(userPoolId), call: createCall(functionName) },
    { email, language },
  );
  return `${email} may act as administrator. Their id is ${sub}.`;
};

const admit = async (machine: string): Promise<string> => {
  const known = machineRoles.find((each) => each === role);
  if (known === undefined) return end(usage, 2);
  const [outputs, functionName] = await Promise.all([
    outputsOf(stackNames.storage),
    outputOf(stackNames.service, 'PartiesFunction'),
  ]);
  const clientId =
    outputs[machineOutput(machine)] ??
    end(
      `No machine ${machine} was deployed: name it in the setting machineClients, and deploy.`,
      2,
    );
  await admitMachine(createCall(functionName), { machine, clientId, role: known });
  const { UserPoolId: pool = '' } = outputs;
  return `${machine} may act as ${known}. Its commands sign in by ACSG_MACHINE_ISSUER=${outputs['Issuer']}, ACSG_MACHINE_ID=${clientId} and, as ACSG_MACHINE_SECRET, what this prints:
aws cognito-idp describe-user-pool-client --user-pool-id ${pool} --client-id ${clientId} --query UserPoolClient.ClientSecret --output text`;
};

const verbs: Readonly<Record<string, (named: string) => Promise<string>>> = {
  invite: inviteAdministrator,
  machine: admit,
};

const act = verbs[verb ?? ''];
if (values.help) end(usage, 0);
if (act === undefined || named === undefined || more.length > 0) end(usage, 2);
else
  try {
    end(await act(named), 0);
  } catch (error) {
    if (!(error instanceof InvitationRefused)) throw error;
    end([error.message, error.cause].filter(Boolean).join('\n'), 2);
  }
