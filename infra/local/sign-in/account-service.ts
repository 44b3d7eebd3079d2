/** What stands for the user pool's own interface on this machine: it answers in the pool's words, so that functions know no other. */
import type { IncomingMessage, ServerResponse } from 'node:http';

import * as z from 'zod';

import { readBody } from '../http/request-body.ts';
import type { Handler } from '../http/http-server.ts';
import { type InvitedAccount, type InvitedAccounts, subjectOfAccount } from './invited-accounts.ts';
import { personas, subjectOf } from './personas.ts';

const attributeSchema = z.object({ Name: z.string(), Value: z.string() });
const askedSchema = z.object({
  Username: z.string(),
  MessageAction: z.string().optional(),
  UserAttributes: z.array(attributeSchema).default([]),
});
type Asked = z.infer<typeof askedSchema>;

/** Asks the function that the template names for the words of a mail, as the pool does. */
export type WordMail = (event: object) => Promise<unknown>;

const wordedSchema = z.object({
  response: z.object({ emailSubject: z.string(), emailMessage: z.string() }),
});

type Answer = { readonly status: number; readonly body: object };
type MaybeLater<Value> = Value | Promise<Value>;

const done = (body: object = {}): Answer => ({ status: 200, body });
const refused = (type: string): Answer => ({ status: 400, body: { __type: type, message: type } });

const attributesOf = (account: InvitedAccount) => [
  { Name: 'sub', Value: subjectOfAccount(account) },
  { Name: 'email', Value: account.email },
  { Name: 'locale', Value: account.language },
];
const statusOf = ({ hasSignedIn }: InvitedAccount): string =>
  hasSignedIn ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';

const userOf = (account: InvitedAccount) => ({
  Username: subjectOfAccount(account),
  Attributes: attributesOf(account),
  UserStatus: statusOf(account),
});

/** The people whom every local run has are nobody's invitation, and have second factors of which nothing is kept. */
const isPersona = (username: string): boolean =>
  personas.some(({ name }) => subjectOf(name) === username);

type OfAccount = (account: InvitedAccount, accounts: InvitedAccounts) => Answer;
type OfPersona = (subject: string) => Answer;

/** What is asked of an account that there is; of a persona, nothing is kept that could change. */
const ofAccount =
  (answer: OfAccount, ofPersona: OfPersona = () => done()) =>
  (accounts: InvitedAccounts, { Username }: Asked): Answer => {
    const account = accounts.find(Username);
    if (account) return answer(account, accounts);
    return isPersona(Username) ? ofPersona(Username) : refused('UserNotFoundException');
  };

const enabling = (enabled: boolean) =>
  ofAccount((account, accounts) => {
    accounts.change(account, { enabled });
    return done();
  });

const codeParameter = '{####}';
const usernameParameter = '{username}';

/** What goes by mail in the cloud is kept here, to be shown: nothing leaves this machine. */
const sendInvitation = async (
  accounts: InvitedAccounts,
  account: InvitedAccount,
  wordMail: WordMail,
): Promise<void> => {
  const attributes = attributesOf(account).map(({ Name, Value }) => [Name, Value]);
  const worded = await wordMail({
    triggerSource: 'CustomMessage_AdminCreateUser',
    request: {
      userAttributes: Object.fromEntries(attributes),
      codeParameter,
      usernameParameter,
    },
    response: {},
  });
  const { emailSubject: subject, emailMessage: page } = wordedSchema.parse(worded).response;
  const filled = page
    .replaceAll(usernameParameter, account.email)
    .replaceAll(codeParameter, '····');
  accounts.change(account, { invitation: { subject, page: filled } });
};

const createUser: Operation = async (accounts, asked, wordMail) => {
  const { Username, MessageAction, UserAttributes } = asked;
  const known = accounts.find(Username);
  if (known && MessageAction !== 'RESEND') return refused('UsernameExistsException');
  const locale = UserAttributes.find(({ Name }) => Name === 'locale')?.Value;
  const account = known ?? accounts.make(Username, locale ?? 'en');
  await sendInvitation(accounts, account, wordMail);
  return done({ User: userOf(account) });
};

type Operation = (
  accounts: InvitedAccounts,
  asked: Asked,
  wordMail: WordMail,
) => MaybeLater<Answer>;

const operations: Readonly<Record<string, Operation>> = {
  AdminGetUser: ofAccount(
    (account) =>
      done({ ...userOf(account), UserAttributes: attributesOf(account), Enabled: account.enabled }),
    (sub) => done({ UserAttributes: [{ Name: 'sub', Value: sub }], UserStatus: 'CONFIRMED' }),
  ),
  AdminListGroupsForUser: ofAccount(() => done({ Groups: [] })),
  AdminCreateUser: createUser,
  AdminDisableUser: enabling(false),
  AdminEnableUser: enabling(true),
  AdminUserGlobalSignOut: ofAccount(() => done()),
  AdminDeleteSoftwareToken: ofAccount(() => done()),
};

const send = (response: ServerResponse, { status, body }: Answer): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
};

const longestBody = 4_096; // bytes

export const createLocalAccountService =
  (accounts: InvitedAccounts, wordMail: WordMail): Handler =>
  async (request: IncomingMessage, response: ServerResponse) => {
    const [, name = ''] = String(request.headers['x-amz-target']).split('.');
    const operation = operations[name];
    const text = (await readBody(request, longestBody))?.toString() ?? '';
    if (!operation) return send(response, refused('UnsupportedOperationException'));
    const asked = askedSchema.parse(JSON.parse(text));
    return send(response, await operation(accounts, asked, wordMail));
  };
