/** Event patterns of an event source, compiled once. An operator that is not known here is an error at the start. */

export type Matches = (event: unknown) => boolean;

/** A field's value, or `undefined` where it is absent. */
type Test = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const startsWith =
  (start: unknown): Test =>
  (value) =>
    typeof value === 'string' && value.startsWith(String(start));

const endsWith =
  (end: unknown): Test =>
  (value) =>
    typeof value === 'string' && value.endsWith(String(end));

const anythingBut = (excluded: unknown): Test => {
  const isExcluded = isObject(excluded)
    ? operatorTest(excluded)
    : (value: unknown) => asList(excluded).includes(value);
  return (value) => value !== undefined && !isExcluded(value);
};

const operators: Readonly<Record<string, (argument: unknown) => Test>> = {
  prefix: startsWith,
  suffix: endsWith,
  exists: (wanted) => (value) => (value !== undefined) === wanted,
  'anything-but': anythingBut,
  'equals-ignore-case': (text) => (value) =>
    typeof value === 'string' && value.toLowerCase() === String(text).toLowerCase(),
};

const operatorTest = (operator: Record<string, unknown>): Test => {
  const [name = '', ...others] = Object.keys(operator);
  const make = operators[name];
  if (!make || others.length > 0)
    throw new Error(
      `Stream filter: the local runtime knows no operator ${JSON.stringify(operator)}`,
    );
  return make(operator[name]);
};

const alternative = (rule: unknown): Test =>
  isObject(rule) ? operatorTest(rule) : (value) => value === rule;

/** A list of rules on a field: one is enough. A field that holds a list fits if one entry does. */
const fieldTest = (rules: readonly unknown[]): Test => {
  const tests = rules.map(alternative);
  return (value) => asList(value).some((entry) => tests.some((test) => test(entry)));
};

const compile = (pattern: unknown): Test => {
  if (Array.isArray(pattern)) return fieldTest(pattern);
  if (!isObject(pattern))
    throw new Error(`Stream filter: ${JSON.stringify(pattern)} must be a list`);
  const fields = Object.entries(pattern).map(([name, inner]) => ({ name, test: compile(inner) }));
  return (value) =>
    fields.every(({ name, test }) => test(isObject(value) ? value[name] : undefined));
};

/** An event passes if one of the patterns matches, or if there is none. */
export const compileFilters = (patterns: readonly unknown[]): Matches => {
  const tests = patterns.map(compile);
  return (event) => tests.length === 0 || tests.some((test) => test(event));
};
