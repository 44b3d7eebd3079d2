/** What can be thrown away and deployed again: functions with their roles, the API, the stream's consumer, the hourly run, alarms. */
import path from 'node:path';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../shared/contract/routes.ts';
import { auditFilter, streamFilter } from '../../shared/table/stream-filter.ts';
import { AppFunction } from '../constructs/app-function.ts';
import { letKeepCopies } from '../constructs/copy-bucket.ts';
import { CustomerKey } from '../constructs/customer-key.ts';
import { letManageAccounts } from '../constructs/account-management.ts';
import { letWriteExports } from '../constructs/kept-files.ts';
import { letSendMails } from '../constructs/mail-sending.ts';
import { invitationsFunction, letPoolAsk } from '../constructs/pool-mails.ts';
import { RouteApi } from '../constructs/route-api.ts';
import { ServiceAlarms } from '../constructs/service-alarms.ts';
import { StreamConsumer } from '../constructs/stream-consumer.ts';
import { grantTableAccess } from '../constructs/table-access.ts';
import type { DeployedFunction } from '../constructs/partition-access.ts';
import type { Settings } from '../settings.ts';
import { access } from '../constructs/access.ts';
import { reservationsFor } from './reserved-concurrency.ts';
import { sizes } from './sizes.ts';
import type { StorageStack } from './storage.ts';

const reservations = (quota: number | undefined) =>
  quota === undefined
    ? undefined
    : reservationsFor(
        quota,
        Object.fromEntries(
          Object.entries(sizes).map(([name, { reserved }]) => [name, reserved]),
        ) as Record<DeployedFunction, number>,
      );

/** Those that meet the key of reports. */
const signs = (name: DeployedFunction): boolean => name === 'reports' || name === 'documents';

/** Those that meet the key of the logs: who appends to them signs and keeps copies, who serves them shows by which key. */
const appending = [
  'sequencer',
  'upkeep',
  'caretaker',
] as const satisfies readonly DeployedFunction[];
const showsLogs = ['public', 'records'] as const satisfies readonly DeployedFunction[];
const appendsToLogs: ReadonlySet<DeployedFunction> = new Set(appending);
const meetsLogKey: ReadonlySet<DeployedFunction> = new Set([...appending, ...showsLogs]);

const writesFiles = (name: DeployedFunction): boolean => name === 'exports' || name === 'exporter';

/** Who sends mails is told from whom and of whom; who shows the outbox, whether any go. */
const mailVariables = (
  name: DeployedFunction,
  { mailFrom, dashboardOrigin }: Settings,
  { signIn }: StorageStack,
): Readonly<Record<string, string>> => {
  if (dashboardOrigin === undefined) return {};
  if (name === 'invitations') return { PRODUCT_ORIGIN: dashboardOrigin };
  if (mailFrom === undefined) return {};
  if (name === 'messages') return { MAIL_FROM: mailFrom };
  return name === 'mailer'
    ? { MAIL_FROM: mailFrom, PRODUCT_ORIGIN: dashboardOrigin, USER_POOL_ID: signIn.userPoolId }
    : {};
};

const variablesOf = (
  name: DeployedFunction,
  settings: Settings,
  storage: StorageStack,
): Readonly<Record<string, string>> => ({
  TABLE_NAME: storage.records.table.tableName,
  WORLD: settings.world,
  ...(signs(name) && { SIGNING_KEY_ID: storage.signingKey.keyId }),
  ...(meetsLogKey.has(name) && { LOG_KEY_ID: storage.logKey.keyId }),
  ...(appendsToLogs.has(name) && { CHECKPOINTS_BUCKET: storage.copies.bucketName }),
  ...(writesFiles(name) && { FILES_BUCKET: storage.files.bucketName }),
  ...(name === 'people' && { USER_POOL_ID: storage.signIn.userPoolId }),
  ...(name === 'imports' && { IMPORT_HOSTS: settings.importHosts.join(',') }),
  ...mailVariables(name, settings, storage),
});

type Functions<Name extends string> = Readonly<Record<Name, AppFunction>>;

const of =
  <Part extends 'lambda' | 'logGroup'>(part: Part) =>
  <Name extends string>(functions: Functions<Name>) =>
    Object.fromEntries(
      Object.entries<AppFunction>(functions).map(([name, each]) => [name, each[part]]),
    ) as Readonly<Record<Name, AppFunction[Part]>>;
const lambdasOf = of('lambda');
const logsOf = of('logGroup');

type ByTheClock = Readonly<Record<'caretaker' | 'mailer' | 'announcer' | 'exporter', AppFunction>>;

const runByTheClock = (
  scope: Construct,
  { caretaker, mailer, announcer, exporter }: ByTheClock,
): void => {
  new Rule(scope, 'Hourly', {
    description: 'Verifies everything, and goes on with building and clearing away',
    schedule: Schedule.rate(Duration.hours(1)),
    targets: [new LambdaFunction(caretaker.lambda, { event: RuleTargetInput.fromObject({}) })],
  });
  new Rule(scope, 'EveryMinute', {
    description: 'Sends the mails that wait',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(mailer.lambda, { event: RuleTargetInput.fromObject({}) })],
  });
  new Rule(scope, 'Announcing', {
    description: 'Makes public what was announced for the next minute',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(announcer.lambda, { event: RuleTargetInput.fromObject({}) })],
  });
  new Rule(scope, 'Exporting', {
    description: 'Goes on with files that nobody is at',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(exporter.lambda, { event: RuleTargetInput.fromObject({}) })],
  });
};

const apiFunctions = (add: (name: DeployedFunction) => AppFunction) =>
  ({
    reference: add('reference'),
    public: add('public'),
    pages: add('pages'),
    documents: add('documents'),
    records: add('records'),
    exports: add('exports'),
    intake: add('intake'),
    matches: add('matches'),
    parties: add('parties'),
    people: add('people'),
    messages: add('messages'),
    unsubscribe: add('unsubscribe'),
    imports: add('imports'),
    reports: add('reports'),
    upkeep: add('upkeep'),
  }) satisfies Record<FunctionName, AppFunction>;

export type ServiceStackProps = { readonly settings: Settings; readonly storage: StorageStack };

export class ServiceStack extends Stack {
  readonly routeApi: RouteApi;

  constructor(scope: Construct, id: string, { settings, storage }: ServiceStackProps) {
    super(scope, id, { description: 'ACSG matching: API and matching' });
    const operationsKey = new CustomerKey(this, 'OperationsKey', 'ACSG logs and alarms');
    operationsKey.allowLogGroups();
    operationsKey.allowAlarms();
    const logs = { logRetention: settings.logRetention, logKey: operationsKey };
    const reserved = reservations(settings.concurrencyQuota);

    const add = (name: DeployedFunction): AppFunction => {
      const { seconds, megabytes } = sizes[name];
      const added = new AppFunction(this, name, {
        ...logs,
        entry: path.join(settings.entriesDirectory, `${name}.ts`),
        functionName: name === 'invitations' ? invitationsFunction : undefined,
        timeout: Duration.seconds(seconds),
        memoryMegabytes: megabytes,
        reservedConcurrency: reserved?.[name],
        environment: variablesOf(name, settings, storage),
      });
      grantTableAccess(added.role, storage.records, storage.dataKey, access[name]);
      return added;
    };
    const api = apiFunctions(add);
    storage.signingKey.letSign(api.reports.role);
    storage.signingKey.letShow(api.documents.role);
    letManageAccounts(api.people.role, storage.signIn.userPoolArn);
    const recompute = add('recompute');
    const sequencer = add('sequencer');
    const caretaker = add('caretaker');
    const mailer = add('mailer');
    const announcer = add('announcer');
    const exporter = add('exporter');
    letWriteExports(this, storage.files, storage.dataKey, [api.exports.role, exporter.role]);
    const invitations = add('invitations');
    letPoolAsk(invitations.lambda, storage.signIn.userPoolArn);
    if (settings.mailFrom !== undefined)
      letSendMails(mailer.role, {
        from: settings.mailFrom,
        userPoolArn: storage.signIn.userPoolArn,
      });
    const byTheClock = { caretaker, mailer, announcer, exporter };
    const all = { ...api, ...byTheClock, recompute, sequencer, invitations };

    for (const name of appending) storage.logKey.letSign(all[name].role);
    for (const name of showsLogs) storage.logKey.letShow(all[name].role);
    const appenders = appending.map((name) => all[name].role);
    letKeepCopies(this, storage.copies, appenders);

    const stream = new StreamConsumer(this, 'Stream', {
      streamArn: storage.records.streamArn,
      consumer: recompute,
      filter: streamFilter,
      undelivered: storage.undelivered,
    });
    const logStream = new StreamConsumer(this, 'LogStream', {
      streamArn: storage.records.streamArn,
      consumer: sequencer,
      filter: auditFilter,
      undelivered: storage.undelivered,
    });
    runByTheClock(this, byTheClock);
    this.routeApi = new RouteApi(this, 'Gateway', {
      ...logs,
      functions: lambdasOf(api),
      issuer: storage.signIn.issuer,
      audience: storage.signIn.clientIds,
    });
    new ServiceAlarms(this, 'Alarms', {
      functions: lambdasOf(all),
      logs: logsOf(all),
      stream: stream.mapping,
      logStream: logStream.mapping,
      stage: this.routeApi.stage,
      topicKey: operationsKey,
      email: settings.alarmEmail,
    });
    new CfnOutput(this, 'ApiEndpoint', { value: this.routeApi.api.apiEndpoint });
    new CfnOutput(this, 'PartiesFunction', { value: api.parties.lambda.functionName });
  }
}
