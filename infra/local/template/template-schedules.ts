/** What the template runs by the clock. */
import { functionNameIn } from './local-values.ts';
import { parseProperties, type FoundResource } from './template-reader.ts';
import * as schema from './template-schemas.ts';
import type { ScheduleDefinition } from './template-types.ts';

const secondsIn: Readonly<Record<string, number>> = { minute: 60, hour: 3_600, day: 86_400 };

/** `rate(1 hour)`: what runs here counts from the start of the product, so it knows no `cron`. */
const secondsOf = (expression: string): number => {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const seconds = Number(count) * (secondsIn[unit] ?? 0);
  if (!(seconds > 0)) throw new Error(`${expression}: only rates run locally`);
  return seconds;
};

export const schedulesFrom = (found: FoundResource): readonly ScheduleDefinition[] => {
  const rule = parseProperties(schema.scheduleRule, found);
  if (rule.State === 'DISABLED') return [];
  return rule.Targets.map(({ Arn, Input }) => ({
    functionName: functionNameIn(Arn),
    everySeconds: secondsOf(rule.ScheduleExpression),
    event: Input,
  }));
};
