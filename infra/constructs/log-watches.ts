/** What is read from the functions' own logs, since no metric of AWS knows it. The words are those that functions log. */
import { Duration } from 'aws-cdk-lib';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { DeployedFunction } from './partition-access.ts';
import { countLines } from './metric-filter.ts';
import type { Watch } from './service-watches.ts';

export type FunctionLogs = Readonly<Record<DeployedFunction, ILogGroup>>;

/** CloudWatch takes up to a week of hours in one alarm, and up to a day of minutes. */
const fiveMinutes = Duration.minutes(5);
const hour = Duration.hours(1);

export const logWatches = (scope: Construct, logs: FunctionLogs): Record<string, Watch> => {
  const { caretaker, mailer, upkeep, recompute } = logs;
  const count = (name: string, words: readonly string[], of: object, period = fiveMinutes) =>
    countLines(scope, { name, words, logs: of as Readonly<Record<string, ILogGroup>>, period });
  return {
    Faults: {
      metric: count('Faults', ['fault'], logs),
      above: 0,
      periods: 1,
      loss: 'A request or a run failed on our side. The line with "fault" in the log says where.',
    },
    DriftFound: {
      metric: count('DriftFound', ['driftFound'], { caretaker, upkeep }),
      above: 0,
      periods: 1,
      loss: 'Lists, coverage or public pages were wrong for a while. "driftFound" in the log says which, and whether they were repaired.',
    },
    TruthDiffers: {
      metric: count('TruthDiffers', ['driftFound', 'TRUTH#'], { caretaker, upkeep }),
      above: 0,
      periods: 1,
      loss: 'An audit chain is broken or a record differs from its history. Nothing repairs that by itself: people must look.',
    },
    UnitsNotClosed: {
      metric: count('UnitsNotClosed', ['unitNotClosed'], { recompute }),
      above: 0,
      periods: 1,
      loss: 'A list or cell lost every round to other writers and waits for the hourly run.',
    },
    StepGivenUp: {
      metric: count('StepGivenUp', ['stepGivenUp'], { caretaker }),
      above: 0,
      periods: 1,
      loss: 'The hourly run left out a part of the table that failed twice: nobody verifies it.',
    },
    MailsPerhapsNotSent: {
      metric: count('MailsPerhapsNotSent', ['mailPerhapsNotSent'], { mailer }),
      above: 0,
      periods: 1,
      loss: 'A mail was handed over and nobody heard what became of it: the outbox page has it, to be repeated by a person.',
    },
    MailsRefused: {
      metric: count('MailsRefused', ['mailRefused'], { mailer }),
      above: 0,
      periods: 1,
      loss: 'A mail was refused by the service that sends it: the outbox page has it. See whether the sender is still verified, and the account out of the sandbox.',
    },
    HourlyRunSilent: {
      metric: count('HourlyRuns', ['verified', 'isWholeTable'], { caretaker }, hour),
      below: 1,
      periods: 3,
      loss: 'No hourly run ended for three hours: nothing is verified, built or cleared away.',
    },
    TableNotWalked: {
      metric: count('WholeTables', ['wholeTableWalked'], { caretaker }, hour),
      below: 1,
      periods: 72,
      loss: 'The hourly runs did not come to the end of the table for three days.',
    },
  };
};
