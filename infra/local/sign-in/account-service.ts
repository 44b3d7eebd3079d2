/** What stands for the user pool's own interface on this machine: it answers in the pool's words, so that functions know no other. */
import type { IncomingMessage, ServerResponse } from 'node:http';

import * as z from 'zod';

import { readBody } from '../http/request-body.ts';
import type { Handler } from '../http/http-server.ts';
import { type InvitedAccount, type InvitedAccounts, subjectOfAccount } from './invited-accounts.ts';
import { personas, subjectOf } from './personas.ts';

const askedSchema = z.object({ Username: z.string(), MessageAction: z.string().optional() });
type Asked = z.infer<typeof askedSchema>;

type Answer = { readonly status: number; readonly body: object };

const done = (body: object = {}): Answer => ({ status: 200, body });
const refused = (type: string): Answer => ({ status: 400, body: { __type: type, message: type } });

const attributesOf = (account: InvitedAccount) => [
  { Name: 'sub', Value: subjectOfAccount(account) },
  { Name: 'email', Value: account.email },
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

/** What is asked of an account that there is; of a persona, nothing is kept that could change. */
const ofAccount =
  (answer: (account: InvitedAccount, accounts: InvitedAccounts) => Answer) =>
  (accounts: InvitedAccounts, { Username }: Asked): Answer => {
    const account = accounts.find(Username);
    if (account) return answer(account, accounts);
    return isPersona(Username) ? done() : refused('UserNotFoundException');
  };

const enabling = (enabled: boolean) =>
  ofAccount((account, accounts) => {
    accounts.change(account, { enabled });
    return done();
  });

const operations: Readonly<Record<string, (accounts: InvitedAccounts, asked: Asked) => Answer>> = {
  AdminGetUser: ofAccount((account) =>
    done({ ...userOf(account), UserAttributes: attributesOf(account), Enabled: account.enabled }),
  ),
  AdminListGroupsForUser: ofAccount(() => done({ Groups: [] })),
  AdminCreateUser: (accounts, { Username, MessageAction }) => {
    const known = accounts.find(Username);
    if (known && MessageAction !== 'RESEND') return refused('UsernameExistsException');
    return done({ User: userOf(known ?? accounts.make(Username)) });
  },
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
  (accounts: InvitedAccounts): Handler =>
  async (request: IncomingMessage, response: ServerResponse) => {
    const [, name = ''] = String(request.headers['x-amz-target']).split('.');
    const operation = operations[name];
    const text = (await readBody(request, longestBody))?.toString() ?? '';
    if (!operation) return send(response, refused('UnsupportedOperationException'));
    return send(response, operation(accounts, askedSchema.parse(JSON.parse(text))));
  };
