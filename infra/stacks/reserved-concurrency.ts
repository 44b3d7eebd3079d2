/** How many executions at once are set aside for each function, of an account's quota. */

/** Lambda keeps so many for functions that reserve none. */
const keptByLambda = 100;

export type Reservations<Name extends string> = Readonly<Record<Name, number>>;

/** As wanted where the quota allows it, else each function's share of what it allows, and at least one. */
export const reservationsFor = <Name extends string>(
  quota: number,
  wanted: Reservations<Name>,
): Reservations<Name> => {
  const entries = Object.entries<number>(wanted);
  const sum = entries.reduce((total, [, each]) => total + each, 0);
  const spare = quota - keptByLambda;
  if (spare < entries.length) {
    throw new Error(
      `concurrencyQuota: of ${quota} Lambda keeps ${keptByLambda}, and ${entries.length} functions need one each. Leave the setting out, or ask AWS for a quota of ${keptByLambda + sum}.`,
    );
  }
  const shared = spare - entries.length;
  const part = (each: number): number =>
    spare >= sum ? each : 1 + Math.floor(((each - 1) * shared) / (sum - entries.length));
  return Object.fromEntries(
    entries.map(([name, each]) => [name, part(each)]),
  ) as Reservations<Name>;
};
