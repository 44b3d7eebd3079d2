/** Where a schema takes what: read from its JSON Schema, so that a field which is added is found by itself. */
import * as z from 'zod';

export type FieldPath = readonly (string | number)[];

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nodesOf = (value: unknown): readonly Node[] =>
  (Array.isArray(value) ? value : [value]).filter(isNode);

type Found = { readonly path: FieldPath; readonly type: unknown };

const fieldsIn = (node: Node, root: Node, path: FieldPath): readonly Found[] => {
  const reference = node['$ref'];
  if (typeof reference === 'string') {
    const name = reference.split('/').at(-1) ?? '';
    const named = (root['$defs'] as Node | undefined)?.[name];
    return isNode(named) ? fieldsIn(named, root, path) : [];
  }
  const branches = [node['anyOf'], node['oneOf'], node['allOf']].flatMap(nodesOf);
  return [
    { path, type: node['type'] },
    ...branches.flatMap((branch) => fieldsIn(branch, root, path)),
    ...Object.entries(isNode(node['properties']) ? node['properties'] : {}).flatMap(
      ([name, inner]) => (isNode(inner) ? fieldsIn(inner, root, [...path, name]) : []),
    ),
    ...nodesOf(node['items']).flatMap((items) => fieldsIn(items, root, [...path, 0])),
  ];
};

const distinctPaths = (found: readonly Found[]): readonly FieldPath[] => [
  ...new Map(found.map(({ path }) => [path.join('/'), path])).values(),
];

const foundIn = (schema: z.ZodType): readonly Found[] => {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  return fieldsIn(root, root, []);
};

/** Every field, those that hold others too, but not the whole. */
export const allFieldsOf = (schema: z.ZodType): readonly FieldPath[] =>
  distinctPaths(foundIn(schema)).filter((path) => path.length > 0);

/** Codes and texts alike: what is no code is looked at before it is refused. */
export const textFieldsOf = (schema: z.ZodType): readonly FieldPath[] =>
  distinctPaths(foundIn(schema).filter(({ type }) => type === 'string'));

/** The body with a value at a path, which is made where it is not there. */
export const withAt = (body: unknown, [step, ...rest]: FieldPath, value: unknown): unknown => {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(body) ? body : [];
    return [withAt(list[step], rest, value), ...list.slice(1)];
  }
  const fields = isNode(body) ? body : {};
  return { ...fields, [step]: withAt(fields[step], rest, value) };
};
