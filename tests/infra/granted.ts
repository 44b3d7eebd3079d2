/** Reads the roles in the template as IAM would: what may this function do with an item under this key? */
import type { IndexName } from '../../shared/table/layout.ts';
import { type StackTemplate, targetOf } from './synthesised.ts';

export type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

export type Attempt = {
  readonly action: string;
  /** Of the table, or of the index that is asked. */
  readonly key?: string;
  readonly index?: IndexName;
  /** Alone unless it is part of a transaction. */
  readonly inTransaction?: boolean;
  /** Where a request names them. */
  readonly attributes?: readonly string[];
  readonly select?: string;
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

export const leadingKeysOf = (statement: Statement): readonly unknown[] =>
  listOf(statement.Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? []);

const like = (pattern: unknown, text: string): boolean => {
  const parts = String(pattern)
    .split('*')
    .map((part) => part.replaceAll(/[^\w#]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('.*')}$`).test(text);
};
const equals = (pattern: unknown, text: string): boolean => pattern === text;

type Holds = (patterns: readonly unknown[], values: readonly string[] | undefined) => boolean;

/** As IAM reads them: "for all" holds where a request says nothing, all others do not. */
const operators: Readonly<Record<string, Holds>> = {
  'ForAllValues:StringLike': (patterns, values = []) =>
    values.every((value) => patterns.some((pattern) => like(pattern, value))),
  'ForAllValues:StringEquals': (patterns, values = []) =>
    values.every((value) => patterns.some((pattern) => equals(pattern, value))),
  'ForAnyValue:StringEquals': (patterns, values = []) =>
    values.some((value) => patterns.some((pattern) => equals(pattern, value))),
  StringEquals: (patterns, values = []) =>
    values.length === 1 && patterns.some((pattern) => equals(pattern, values[0] ?? '')),
};

/** What DynamoDB tells IAM of a request. */
const said = (attempt: Attempt): Readonly<Record<string, readonly string[] | undefined>> => ({
  'dynamodb:LeadingKeys': attempt.key === undefined ? undefined : [attempt.key],
  'dynamodb:EnclosingOperation': attempt.inTransaction ? ['TransactWriteItems'] : undefined,
  'dynamodb:Attributes': attempt.attributes,
  'dynamodb:Select': attempt.select === undefined ? undefined : [attempt.select],
});

const meets = ({ Condition = {} }: Statement, attempt: Attempt): boolean =>
  Object.entries(Condition).every(([name, conditions]) => {
    const holds = operators[name];
    if (!holds) throw new Error(`Nobody here knows the condition ${name}`);
    return Object.entries(conditions).every(([key, patterns]) =>
      holds(listOf(patterns), said(attempt)[key]),
    );
  });

const concerns = (statement: Statement, { index }: Attempt): boolean =>
  index === undefined
    ? isOnTable(statement)
    : JSON.stringify(statement.Resource).includes(`/index/${index}"`);

/** Whether some statement allows it. There are no denials in these roles, which a test asserts. */
export const isAllowed = (statements: readonly Statement[], attempt: Attempt): boolean =>
  statements.some(
    (statement) =>
      concerns(statement, attempt) &&
      listOf(statement.Action).includes(`dynamodb:${attempt.action}`) &&
      meets(statement, attempt),
  );
