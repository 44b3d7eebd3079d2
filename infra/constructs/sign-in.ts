/** Who may sign in: accounts made by the Secretariat, a second factor for all, and the scopes that routes demand. */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
  type UserPoolProps,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { Settings } from '../settings.ts';
import { administratorsGroup } from '../../shared/contract/people/administrators-group.ts';
import { type Access, scopeOf } from '../../shared/contract/routes.ts';
import {
  commandAccesses,
  commandsClientName,
  loopbackCallbacks,
  machineClientName,
  rotationGraceSeconds,
} from '../command-sign-in.ts';
import { askForWords } from './pool-mails.ts';

/** Short, because an access token cannot be called back one by one; what a person may do is read from the table. */
const accessTokenMinutes = 15;
const refreshTokenHours = 12;

/** RFC 2606 reserves it, so until the origin is known nobody can receive a sign-in code. */
const unknownOrigin = 'https://dashboard.invalid';

const scopes = (['read', 'write', 'admin'] as const).map((access) => ({
  access,
  name: scopeOf(access) ?? '',
}));

const tokenLives = {
  accessTokenValidity: Duration.minutes(accessTokenMinutes),
  idTokenValidity: Duration.minutes(accessTokenMinutes),
  refreshTokenValidity: Duration.hours(refreshTokenHours),
  enableTokenRevocation: true,
  preventUserExistenceErrors: true,
};

/** Accounts that others make, with a second factor for everybody. */
const poolProps: UserPoolProps = {
  selfSignUpEnabled: false,
  signInAliases: { email: true },
  signInCaseSensitive: false,
  mfa: Mfa.REQUIRED,
  mfaSecondFactor: { otp: true, sms: false },
  passwordPolicy: {
    minLength: 14,
    requireLowercase: true,
    requireUppercase: true,
    requireDigits: true,
    requireSymbols: true,
    tempPasswordValidity: Duration.days(3),
  },
  accountRecovery: AccountRecovery.EMAIL_ONLY,
  featurePlan: FeaturePlan.PLUS,
  standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
  deletionProtection: true,
  removalPolicy: RemovalPolicy.RETAIN,
};

/** A client that is its own subject: what it may do is read from the table, as of people. */
const addMachine = (pool: UserPool, machine: string, allowed: OAuthScope[]): UserPoolClient =>
  pool.addClient(`Machine-${machine}`, {
    userPoolClientName: machineClientName(machine),
    generateSecret: true,
    authFlows: {},
    oAuth: { flows: { clientCredentials: true }, scopes: allowed },
    ...tokenLives,
  });

export class UserSignIn extends Construct {
  readonly client: UserPoolClient;
  readonly commandsClient: UserPoolClient;
  /** By their names in the settings. */
  readonly machineClients: Readonly<Record<string, UserPoolClient>>;
  /** Of all whose tokens the API takes. */
  readonly clientIds: readonly string[];
  readonly domain: UserPoolDomain;
  readonly issuer: string;
  readonly userPoolId: string;
  readonly userPoolArn: string;
  readonly scopeNames = ['openid', ...scopes.map((scope) => scope.name)];

  constructor(
    scope: Construct,
    id: string,
    {
      dashboardOrigin = unknownOrigin,
      machineClients,
    }: Pick<Settings, 'dashboardOrigin' | 'machineClients'>,
  ) {
    super(scope, id);
    const pool = new UserPool(this, 'Users', poolProps);
    askForWords(pool);
    // Somebody must register the first user: members of this group may, before the table knows them.
    pool.addGroup('Administrators', { groupName: administratorsGroup });
    const byAccess = new Map<Access, ResourceServerScope>(
      scopes.map(({ access }) => [
        access,
        new ResourceServerScope({ scopeName: access, scopeDescription: `ACSG records: ${access}` }),
      ]),
    );
    const resourceServer = pool.addResourceServer('Api', {
      identifier: 'acsg',
      scopes: [...byAccess.values()],
    });
    const scopesFor = (accesses: readonly Access[]): OAuthScope[] =>
      accesses.flatMap((access) => {
        const known = byAccess.get(access);
        return known ? [OAuthScope.resourceServer(resourceServer, known)] : [];
      });
    this.domain = pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `acsg-${Stack.of(this).account}` },
      // The classic pages know no prompt=none, by which people stay signed in over a reload.
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.client = pool.addClient('Dashboard', {
      generateSecret: false,
      authFlows: {},
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, ...scopesFor([...byAccess.keys()])],
        callbackUrls: [`${dashboardOrigin}/signed-in`],
        logoutUrls: [`${dashboardOrigin}/`],
      },
      ...tokenLives,
    });
    this.commandsClient = pool.addClient('Commands', {
      userPoolClientName: commandsClientName,
      generateSecret: false,
      // Named, since a client without a word of it takes refresh tokens beside their rotation, which excludes that.
      authFlows: { userSrp: true },
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: scopesFor(commandAccesses),
        callbackUrls: [...loopbackCallbacks],
      },
      // Its refresh token lies in a file: a copy of it is worth nothing once the original was used.
      refreshTokenRotationGracePeriod: Duration.seconds(rotationGraceSeconds),
      ...tokenLives,
    });
    // Managed login shows no page without a branding; Cognito's own values will do.
    for (const [branding, client] of Object.entries({
      Branding: this.client,
      CommandsBranding: this.commandsClient,
    }))
      new CfnManagedLoginBranding(this, branding, {
        userPoolId: pool.userPoolId,
        clientId: client.userPoolClientId,
        useCognitoProvidedValues: true,
      });
    const commandScopes = scopesFor(commandAccesses);
    this.machineClients = Object.fromEntries(
      machineClients.map((name) => [name, addMachine(pool, name, commandScopes)]),
    );
    this.clientIds = [this.client, this.commandsClient, ...Object.values(this.machineClients)].map(
      (it) => it.userPoolClientId,
    );
    this.issuer = pool.userPoolProviderUrl;
    this.userPoolId = pool.userPoolId;
    this.userPoolArn = pool.userPoolArn;
  }
}
