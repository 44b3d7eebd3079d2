/** What differs between deployments, read once from CDK context (`-c name=value`) or the environment (`ACSG_NAME`). */
import path from 'node:path';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Node } from 'constructs';
import * as z from 'zod';

import { logDays } from '../shared/domain/kept/kept-days.ts';
import { defaultWorld, worlds } from '../shared/domain/world.ts';
import { hostsOfPublicRecord, isHostName } from '../shared/domain/listed-hosts.ts';

const root = path.resolve(import.meta.dirname, '..');
const directory = (byDefault: string) =>
  z
    .string()
    .default(byDefault)
    .transform((given) => path.resolve(root, given));

const retention = {
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
  180: RetentionDays.SIX_MONTHS,
  365: RetentionDays.ONE_YEAR,
} as const satisfies Readonly<Record<(typeof logDays.choices)[number], RetentionDays>>;
type LogDays = `${keyof typeof retention}`;

const settingsSchema = z
  .strictObject({
    /** Which world the table is from its first day to its last: the real record, or a made-up one for trying things out. */
    world: z.enum(worlds).default(defaultWorld),
    /** Where people open the dashboard. Sign-in returns only there, so it is asked again once CloudFront gave a name. */
    dashboardOrigin: z
      .url({ protocol: /^https$/ })
      .refine(
        (url) => new URL(url).origin === url,
        'an origin only: no path and no slash at its end',
      )
      .optional(),
    /** A certificate in us-east-1 for the host of `dashboardOrigin`; without it CloudFront's own name serves. */
    certificateArn: z.string().startsWith('arn:').optional(),
    /** A web ACL in us-east-1 (CloudFront takes no other region, and this app may run in any). */
    webAclArn: z.string().startsWith('arn:').optional(),
    /** Who hears of an alarm. */
    alarmEmail: z.email().optional(),
    /** Where whoever finds a weakness tells it, for `/.well-known/security.txt`: a page or an address for mails. */
    securityContact: z.url({ protocol: /^(https|mailto)$/ }).optional(),
    /** Until when that contact stands, at most a year ahead: an old one is believed by nobody. */
    securityUntil: z.iso.date().optional(),
    /** Whom mails to people are from, verified in SES by itself or by its domain; without it no mail goes. */
    mailFrom: z.email().optional(),
    /** How many days a log is kept. */
    logRetention: z.coerce
      .string()
      .pipe(z.enum(Object.keys(retention) as readonly LogDays[]))
      .transform((days) => retention[days])
      .default(retention[logDays.usual]),
    /**
     * The account's quota of concurrent Lambda executions in this region (Service Quotas, "Concurrent executions").
     * Given, a part of it is set aside for each function. Not given, none is: new accounts have a quota of 10.
     */
    concurrencyQuota: z.coerce.number().int().positive().optional(),
    /** Hosts whose pages an import may restate by itself, with commas between; none if empty. Others need a second officer. */
    importHosts: z
      .string()
      .default(hostsOfPublicRecord.join(','))
      .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
      .transform((hosts) => hosts.filter((host) => host !== ''))
      .refine(
        (hosts) => hosts.every(isHostName),
        'host names with commas between, such as unhcr.org,example.org: no scheme, port or path',
      ),
    /** Programs that run commands with nobody at a screen, each with a client of its own: names with commas between. */
    machineClients: z
      .string()
      .default('')
      .transform((list) => list.split(',').map((name) => name.trim()))
      .transform((names) => names.filter((name) => name !== ''))
      .refine(
        (names) => names.every((name) => /^[a-z][a-z0-9]{0,29}$/.test(name)),
        'names with commas between, such as nightly,exports: of small letters and digits, a letter first',
      )
      .refine((names) => new Set(names).size === names.length, 'each name once'),
    /** One entry file per function. */
    entriesDirectory: directory('functions/entries'),
    /** What `vite build` wrote. */
    dashboardDirectory: directory('dashboard/dist'),
  })
  .refine(
    (settings) => settings.certificateArn === undefined || settings.dashboardOrigin !== undefined,
    {
      path: ['dashboardOrigin'],
      error: 'a certificate needs the origin that it is for',
    },
  )
  .refine(
    (settings) =>
      (settings.securityContact === undefined) === (settings.securityUntil === undefined),
    {
      path: ['securityUntil'],
      error: 'a contact for weaknesses and the day until which it stands are given together',
    },
  )
  .refine((settings) => settings.mailFrom === undefined || settings.dashboardOrigin !== undefined, {
    path: ['dashboardOrigin'],
    error: 'mails need the origin to which they lead',
  });

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

const environmentName = (name: string): string =>
  `ACSG_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** What was said for this run, as it was said. Context wins over the environment. */
const givenTo = (node: Node, environment: NodeJS.ProcessEnv): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.keys(settingsSchema.shape).flatMap((name) => {
      const value: unknown = node.tryGetContext(name) ?? environment[environmentName(name)];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Places on the machine that deploys, which the next one need not have. */
const ofThisMachine: readonly string[] = ['entriesDirectory', 'dashboardDirectory'];

/** The settings that the next deployment goes on with: those that were given, and no default, which may change. */
export const settingsToRemember = (
  node: Node,
  environment: NodeJS.ProcessEnv,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(givenTo(node, environment))
      .filter(([name]) => !ofThisMachine.includes(name))
      .map(([name, value]) => [name, String(value)]),
  );

/** Every wrong value is named in one error. */
export const readSettings = (node: Node, environment: NodeJS.ProcessEnv): Settings => {
  const parsed = settingsSchema.safeParse(givenTo(node, environment));
  if (!parsed.success) throw new Error(`Settings:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
};
