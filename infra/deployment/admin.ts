/** `npm run admin -- invite EMAIL --role ROLE`: for operators, with their own AWS credentials. */
import { parseArgs } from 'node:util';

import { createCall, createDirectory } from './aws-directory.ts';
import { stackNames } from './deployment.ts';
import { duties } from '../../shared/domain/role.ts';
import { invitableRoles, type InvitableRole, isDuty } from './invitation.ts';
import { InvitationRefused, invite } from './invite.ts';
import { createReadOutputs } from './stack-outputs.ts';

const usage = `npm run admin -- invite EMAIL --role ROLE [--party ID [--duty DUTY]] [--countries ISO3,…]

  --role ROLE   ${invitableRoles.join(', ')}
  --party ID    the party that a representative acts for
  --duty DUTY   ${duties.join(' or ')}: where the party wants its approver to submit
  --countries   the countries that a reader of countries reads for

Makes the account (an invitation goes to the address) and the right to act, in one. The same again changes the right.
`;

const end = (text: string, code: number): never => {
  process.stderr.write(`${text}\n`);
  process.exit(code);
};

const isRole = (text: string | undefined): text is InvitableRole =>
  (invitableRoles as readonly (string | undefined)[]).includes(text);

const outputOf = async (stack: string, name: string): Promise<string> => {
  const value = (await createReadOutputs()(stack))?.[name];
  return value ?? end(`${stack} is not deployed here, or by an older version: deploy first.`, 2);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    role: { type: 'string' },
    party: { type: 'string' },
    duty: { type: 'string' },
    countries: { type: 'string' },
    help: { type: 'boolean', default: false, short: 'h' },
  },
});
const [verb, email, ...more] = positionals;
if (values.help) end(usage, 0);
const { role, duty } = values;
if (verb !== 'invite' || email === undefined || more.length > 0 || !isRole(role)) end(usage, 2);
else if (duty !== undefined && !isDuty(duty)) end(usage, 2);
else {
  const [userPoolId, functionName] = await Promise.all([
    outputOf(stackNames.storage, 'UserPoolId'),
    outputOf(stackNames.service, 'PartiesFunction'),
  ]);
  try {
    const sub = await invite(
      { directory: createDirectory(userPoolId), call: createCall(functionName) },
      { email, role, partyId: values.party, countries: values.countries?.split(','), duty },
    );
    end(`${email} may act as ${role}. Their id is ${sub}.`, 0);
  } catch (error) {
    if (!(error instanceof InvitationRefused)) throw error;
    end([error.message, error.cause].filter(Boolean).join('\n'), 2);
  }
}
