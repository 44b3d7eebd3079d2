/** `npm run admin -- invite EMAIL`: for operators, with their own AWS credentials. */
import { parseArgs } from 'node:util';

import { languages } from '../../shared/vocabulary/label.ts';
import { createCall, createDirectory } from './aws-directory.ts';
import { stackNames } from './deployment.ts';
import { InvitationRefused, invite } from './invite.ts';
import { createReadOutputs } from './stack-outputs.ts';

const usage = `npm run admin -- invite EMAIL [--language ${languages.join('|')}]

Makes an administrator: the account (an invitation goes to the address) and the right, in one. It may be repeated.
Everybody else is invited on the page People of the product.
`;

const end = (text: string, code: number): never => {
  process.stderr.write(`${text}\n`);
  process.exit(code);
};

const outputOf = async (stack: string, name: string): Promise<string> => {
  const value = (await createReadOutputs()(stack))?.[name];
  return value ?? end(`${stack} is not deployed here, or by an older version: deploy first.`, 2);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    /** Of earlier versions, which invited everybody. */
    role: { type: 'string', default: 'administrator' },
    help: { type: 'boolean', default: false, short: 'h' },
  },
});
const [verb, email, ...more] = positionals;
const { language, role } = values;
const isLanguage = languages.some((each) => each === language);
if (values.help) end(usage, 0);
if (role !== 'administrator')
  end(`This makes administrators alone. Invite a ${role} on the page People of the product.`, 2);
if (verb !== 'invite' || email === undefined || more.length > 0 || !isLanguage) end(usage, 2);
else {
  const [userPoolId, functionName] = await Promise.all([
    outputOf(stackNames.storage, 'UserPoolId'),
    outputOf(stackNames.service, 'PartiesFunction'),
  ]);
  try {
    const sub = await invite(
      { directory: createDirectory(userPoolId), call: createCall(functionName) },
      { email, language },
    );
    end(`${email} may act as administrator. Their id is ${sub}.`, 0);
  } catch (error) {
    if (!(error instanceof InvitationRefused)) throw error;
    end([error.message, error.cause].filter(Boolean).join('\n'), 2);
  }
}
