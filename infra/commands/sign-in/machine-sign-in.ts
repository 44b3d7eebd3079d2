/** Signs in a program that is its own user, by an id and a secret that its environment holds and no argument. */
import * as oauth from 'oauth4webapi';

import { UnreachableError } from '../patient-request.ts';
import { commandScopes } from './browser-sign-in.ts';
import { gaveNoToken, type Issuer } from './discovered-issuer.ts';

/** The issuer is named as well: a secret goes to it alone, whatever a product says of where it signs in. */
const names = {
  issuer: 'ACSG_MACHINE_ISSUER',
  clientId: 'ACSG_MACHINE_ID',
  secret: 'ACSG_MACHINE_SECRET',
} as const;

export type Machine = Readonly<Record<keyof typeof names, string>>;
export type MachineEnvironment = Readonly<Record<string, string | undefined>>;

/** Undefined where none is set: then a person signs in. */
export const machineIn = (environment: MachineEnvironment): Machine | undefined => {
  const given = Object.entries(names).map(([part, name]) => [part, environment[name] ?? '']);
  if (given.every(([, value]) => value === '')) return undefined;
  if (given.every(([, value]) => value !== '')) return Object.fromEntries(given) as Machine;
  const missing = Object.values(names).filter((name) => !environment[name]);
  throw new UnreachableError(
    `To sign in as a machine, set ${missing.join(' and ')} too; to sign in yourself, set none of ${Object.values(names).join(', ')}.`,
  );
};

export const signInAsMachine = async (
  { server, options }: Issuer,
  { issuer, clientId, secret }: Machine,
): Promise<oauth.TokenEndpointResponse> => {
  if (server.issuer !== issuer)
    throw new UnreachableError(
      `The product signs people in at ${server.issuer}, and ${names.issuer} names ${issuer}: the secret goes to no other. Correct the one that is wrong.`,
    );
  const client = { client_id: clientId };
  try {
    const answer = await oauth.clientCredentialsGrantRequest(
      server,
      client,
      oauth.ClientSecretBasic(secret),
      { scope: commandScopes },
      options,
    );
    return await oauth.processClientCredentialsResponse(server, client, answer);
  } catch (error) {
    throw gaveNoToken(error, server.issuer);
  }
};
