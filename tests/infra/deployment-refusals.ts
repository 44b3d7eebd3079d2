/**
 * What CloudFormation would refuse, or lose, if the templates of today were deployed over those that stand. Stacks are
 * deployed one after the other, exporters first, so an importer still stands as it was while its exporter changes.
 */
import {
  fullDiff,
  type ResourceDifference,
  ResourceImpact,
  type TemplateDiff,
} from '@aws-cdk/cloudformation-diff';

export type TemplateJson = {
  readonly Resources: Readonly<Record<string, object>>;
  readonly Outputs?: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: unknown } }>
  >;
};
/** By stack, in the order in which they are deployed. */
export type Templates = Readonly<Record<string, TemplateJson>>;

type Index = { readonly IndexName: string };
type Change = { readonly id: string; readonly change: ResourceDifference };

const changesIn = (diff: TemplateDiff): readonly Change[] => {
  const found: Change[] = [];
  diff.resources.forEachDifference((id, change) => found.push({ id, change }));
  return found;
};

const textOf = (value: unknown): string => JSON.stringify(value) ?? 'none';

/** An index with other keys or another projection is another index under the name of the first. */
const indexChanges = ({ change }: Change): readonly string[] => {
  const { oldValue, newValue } = change.propertyUpdates['GlobalSecondaryIndexes'] ?? {};
  const before = new Map(
    ((oldValue ?? []) as Index[]).map((each) => [each.IndexName, textOf(each)]),
  );
  const after = new Map(
    ((newValue ?? []) as Index[]).map((each) => [each.IndexName, textOf(each)]),
  );
  const gone = [...before].filter(([name, each]) => after.get(name) !== each);
  const made = [...after].filter(([name, each]) => before.get(name) !== each);
  return [...gone, ...made].map(([name]) => name);
};

const severalIndexes = (each: Change): readonly string[] => {
  const names = indexChanges(each);
  return names.length > 1
    ? [`${each.id} adds or removes ${names.length} indexes (${names.join(', ')}): one a deployment`]
    : [];
};

const otherStream = ({ id, change }: Change): readonly string[] => {
  const stream = change.propertyUpdates['StreamSpecification'];
  return stream &&
    stream.oldValue !== undefined &&
    textOf(stream.oldValue) !== textOf(stream.newValue)
    ? [
        `${id} has another stream, whose name its consumer still uses: end the old one in a deployment of its own`,
      ]
    : [];
};

/** What they hold would stay behind in the old one, or go. */
export const holdState: readonly string[] = [
  'AWS::DynamoDB::Table',
  'AWS::KMS::Key',
  'AWS::S3::Bucket',
  'AWS::Cognito::UserPool',
];
/** Every other verdict is refused, also one that the library does not give today. */
const keeping: readonly ResourceImpact[] = [
  ResourceImpact.NO_CHANGE,
  ResourceImpact.WILL_UPDATE,
  ResourceImpact.WILL_CREATE,
];

const leftBehind = ({ id, change }: Change): readonly string[] => {
  const { oldResourceType = '', changeImpact } = change;
  return holdState.includes(oldResourceType) && !keeping.includes(changeImpact)
    ? [`${id} would be another ${oldResourceType} (${changeImpact}), without what it holds`]
    : [];
};

/** What CloudFormation takes for an update, and the service then refuses: it is decided once. */
const decidedOnce: Readonly<Record<string, readonly string[]>> = {
  'AWS::KMS::Key': ['KeySpec', 'KeyUsage', 'MultiRegion', 'Origin'],
  'AWS::Cognito::UserPool': ['AliasAttributes', 'UsernameAttributes', 'UsernameConfiguration'],
};

const decidedAnew = ({ id, change }: Change): readonly string[] =>
  (decidedOnce[change.oldResourceType ?? ''] ?? [])
    .filter((property) => change.propertyUpdates[property] !== undefined)
    .map((property) => `${id} has another ${property}, which is decided once`);

const exportsOf = ({ Outputs = {} }: TemplateJson): ReadonlyMap<string, unknown> =>
  new Map(
    Object.values(Outputs).flatMap(({ Value, Export }) =>
      Export ? [[String(Export.Name), Value] as const] : [],
    ),
  );

const importsOf = (template: TemplateJson): readonly string[] =>
  [...textOf(template).matchAll(/"Fn::ImportValue":"([^"]+)"/g)].map(([, name = '']) => name);

const lostExports = (before: Templates, after: Templates, stack: string): readonly string[] => {
  const kept = after[stack] ? exportsOf(after[stack]) : new Map<string, unknown>();
  const held = before[stack] ? exportsOf(before[stack]) : new Map<string, unknown>();
  const others = Object.entries(before).filter(([name]) => name !== stack);
  return [...held].flatMap(([name, value]) => {
    if (textOf(kept.get(name)) === textOf(value)) return [];
    return others
      .filter(([, importer]) => importsOf(importer).includes(name))
      .map(
        ([importer]) =>
          `${stack} drops or changes the export ${name}, which ${importer} imports until its own turn: keep it by exportValue for a deployment`,
      );
  });
};

export const refusalsOf = (before: Templates, after: Templates): readonly string[] =>
  Object.keys(before).flatMap((stack) => {
    const changes = changesIn(fullDiff(before[stack] ?? {}, after[stack] ?? {}));
    return [
      ...changes.flatMap(severalIndexes),
      ...changes.flatMap(otherStream),
      ...changes.flatMap(leftBehind),
      ...changes.flatMap(decidedAnew),
      ...lostExports(before, after, stack),
    ].map((refusal) => `${stack}: ${refusal}`);
  });
