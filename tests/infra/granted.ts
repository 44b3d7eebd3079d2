/** Reads the roles in the template as IAM would: what may this function do with an item under this key? */
import { type StackTemplate, targetOf } from './synthesised.ts';

export type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

export type Attempt = {
  readonly action: string;
  readonly key: string;
  /** Alone unless it is part of a transaction. */
  readonly inTransaction?: boolean;
};

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [value];

/** Every statement of the policies that hang on a function's role. */
export const statementsOf = (
  service: StackTemplate,
  functionName: string,
): readonly Statement[] => {
  const roleId = (policy: { readonly Roles: readonly unknown[] }) => policy.Roles.map(targetOf);
  return Object.values(service.all('AWS::IAM::Policy'))
    .map((it) => it['Properties'])
    .filter((policy) => roleId(policy).some((id) => id.startsWith(`${functionName}Role`)))
    .flatMap((policy) => policy.PolicyDocument.Statement as readonly Statement[]);
};

export const isOnTable = (statement: Statement): boolean =>
  /RecordsTable\w+?Arn\w+"\}$/.test(JSON.stringify(statement.Resource));

export const isOnIndex = (statement: Statement): boolean =>
  JSON.stringify(statement.Resource).includes('/index/');

const stringLike = (pattern: unknown, text: string): boolean =>
  new RegExp(`^${String(pattern).replaceAll('*', '.*')}$`).test(text);

export const leadingKeysOf = (statement: Statement): readonly unknown[] =>
  listOf(statement.Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? []);

const enclosingOf = (statement: Statement): readonly unknown[] | undefined => {
  const operations =
    statement.Condition?.['ForAnyValue:StringEquals']?.['dynamodb:EnclosingOperation'];
  return operations === undefined ? undefined : listOf(operations);
};

/** Whether some statement allows it. There are no denials in these roles, which a test asserts. */
export const isAllowed = (
  statements: readonly Statement[],
  { action, key, inTransaction = false }: Attempt,
): boolean =>
  statements.some((statement) => {
    const enclosing = enclosingOf(statement);
    return (
      isOnTable(statement) &&
      listOf(statement.Action).includes(`dynamodb:${action}`) &&
      leadingKeysOf(statement).some((pattern) => stringLike(pattern, key)) &&
      (enclosing === undefined || (inTransaction && enclosing.includes('TransactWriteItems')))
    );
  });
