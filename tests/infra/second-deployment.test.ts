import { describe, expect, test } from 'vitest';

import { holdState, refusalsOf, type Templates } from './deployment-refusals.ts';
import { keptTemplates, todaysTemplates } from './kept-templates.ts';

const today = todaysTemplates();

// oxlint-disable-next-line typescript/no-explicit-any -- a template is changed in any place
type Changing = any;

/** Today's templates with a change. */
const changed = (change: (templates: Changing) => void, from: Templates = today): Templates => {
  const templates = structuredClone(from);
  change(templates);
  return templates;
};

const table = 'RecordsTableC9B7A30B';
const propertiesOf = (templates: Changing) => templates.storage.Resources[table].Properties;
const anIndex = (IndexName: string) => ({
  IndexName,
  KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
  Projection: { ProjectionType: 'ALL' },
});

test('what stands takes the templates of today', () => {
  expect(refusalsOf(keptTemplates(), today)).toEqual([]);
});

test('what stands is what was kept and not what is made today', () => {
  for (const [stack, { Resources }] of Object.entries(keptTemplates()))
    expect(Object.keys(Resources).length, stack).toBeGreaterThan(10);
});

describe('a second deployment would be refused', () => {
  test('that adds two indexes to one table', () => {
    const after = changed((templates) => {
      propertiesOf(templates).GlobalSecondaryIndexes.push(anIndex('byArea'), anIndex('byYear'));
    });

    expect(refusalsOf(today, after)).toEqual([
      expect.stringMatching(
        /^storage: RecordsTable\w+ adds or removes 2 indexes \(byArea, byYear\)/,
      ),
    ]);
  });

  test('that gives an index other keys, which takes one away and makes one', () => {
    const after = changed((templates) => {
      propertiesOf(templates).GlobalSecondaryIndexes[0].KeySchema.pop();
    });

    expect(refusalsOf(today, after)).toHaveLength(1);
  });

  test.each(['NEW_AND_OLD_IMAGES', undefined])('whose stream shows %s', (StreamViewType) => {
    const after = changed((templates) => {
      propertiesOf(templates).StreamSpecification = StreamViewType && { StreamViewType };
    });

    expect(refusalsOf(today, after)).toEqual([expect.stringContaining('has another stream')]);
  });

  test('that takes the last use of an export away, and with it the export', () => {
    const name = Object.values(today['storage']?.Outputs ?? {}).find(
      ({ Value, Export }) => Export && JSON.stringify(Value).includes('UndeliveredRecords'),
    )?.Export?.Name;
    const after = changed((templates) => {
      for (const [id, { Export }] of Object.entries<Changing>(templates.storage.Outputs))
        if (Export?.Name === name) delete templates.storage.Outputs[id];
      templates.service = JSON.parse(
        JSON.stringify(templates.service).replaceAll(
          `{"Fn::ImportValue":"${String(name)}"}`,
          '"none"',
        ),
      );
    });

    expect(JSON.stringify(today['service'])).toContain(name);
    expect(JSON.stringify(after['service'])).not.toContain(name);
    expect(refusalsOf(today, after)).toEqual([
      expect.stringContaining(`drops or changes the export ${String(name)}, which service imports`),
    ]);
  });

  test('that exports another resource under the name that is in use', () => {
    const after = changed((templates) => {
      const output = Object.values<Changing>(templates.storage.Outputs).find(
        ({ Export }) => Export,
      );
      output.Value = { Ref: 'Another' };
    });

    expect(refusalsOf(today, after)).not.toEqual([]);
  });

  test('that would make another table, and leave what the first one holds', () => {
    const after = changed((templates) => {
      propertiesOf(templates).KeySchema.reverse();
    });
    const renamed = changed(({ storage }) => {
      storage.Resources.AnotherTable = storage.Resources[table];
      delete storage.Resources[table];
    });

    expect(refusalsOf(today, after)).toEqual([expect.stringContaining('WILL_REPLACE')]);
    expect(refusalsOf(today, renamed)).toEqual([expect.stringContaining('WILL_ORPHAN')]);
  });
});

/** Each property that makes another of what holds state, with the verdict: by the library that compares, or by us. */
const losing: readonly (readonly [type: string, property: string, verdict: RegExp])[] = [
  ['AWS::DynamoDB::Table', 'KeySchema', /another AWS::DynamoDB::Table \(WILL_REPLACE\)/],
  ['AWS::DynamoDB::Table', 'TableName', /another AWS::DynamoDB::Table \(WILL_REPLACE\)/],
  ['AWS::S3::Bucket', 'BucketName', /another AWS::S3::Bucket \(WILL_REPLACE\)/],
  ['AWS::S3::Bucket', 'ObjectLockEnabled', /another AWS::S3::Bucket \(WILL_REPLACE\)/],
  ['AWS::KMS::Key', 'KeySpec', /decided once/],
  ['AWS::KMS::Key', 'KeyUsage', /decided once/],
  ['AWS::KMS::Key', 'MultiRegion', /decided once/],
  ['AWS::Cognito::UserPool', 'UsernameAttributes', /decided once/],
  ['AWS::Cognito::UserPool', 'AliasAttributes', /decided once/],
  ['AWS::Cognito::UserPool', 'UsernameConfiguration', /decided once/],
];

/** Where resources of a type stand. */
const placesOf = (type: string): readonly (readonly [stack: string, id: string])[] =>
  Object.entries(today).flatMap(([stack, { Resources }]) =>
    Object.entries<Changing>(Resources).flatMap(([id, { Type }]) =>
      Type === type ? [[stack, id] as const] : [],
    ),
  );

describe('what holds state', () => {
  test.each(losing)('%s is refused another %s, wherever it stands', (type, property, verdict) => {
    const places = placesOf(type);

    expect(places).not.toEqual([]);
    for (const [stack, id] of places) {
      const after = changed((templates) => {
        templates[stack].Resources[id].Properties[property] = 'another';
      });
      expect(refusalsOf(today, after), `${stack} ${id}`).toEqual([
        expect.stringMatching(new RegExp(`^${stack}: ${id} .*${verdict.source}`)),
      ]);
    }
  });

  test.each([...holdState])('%s may not be removed, nor become another type', (type) => {
    for (const [stack, id] of placesOf(type)) {
      const gone = changed((templates) => delete templates[stack].Resources[id]);
      const other = changed((templates) => {
        templates[stack].Resources[id].Type = 'AWS::SNS::Topic';
      });
      for (const after of [gone, other])
        expect(refusalsOf(today, after).join('\n'), id).toContain(`${id} would be another ${type}`);
    }
  });

  test('is every type that the templates keep when a stack goes', () => {
    const kept = Object.values(today).flatMap(({ Resources }) =>
      Object.values<Changing>(Resources).flatMap(({ Type, DeletionPolicy }) =>
        String(DeletionPolicy).startsWith('Retain') ? [Type as string] : [],
      ),
    );

    expect(
      kept.filter((type) => !holdState.includes(type) && type !== 'AWS::Logs::LogGroup'),
    ).toEqual([]);
  });
});

describe('a second deployment is taken', () => {
  test('that changes nothing', () => {
    expect(refusalsOf(today, today)).toEqual([]);
  });

  test('that adds one index, or takes one away', () => {
    const more = changed((templates) => {
      propertiesOf(templates).GlobalSecondaryIndexes.push(anIndex('byArea'));
    });

    expect(refusalsOf(today, more)).toEqual([]);
    expect(refusalsOf(more, today)).toEqual([]);
  });

  test('that drops an export which nobody imports any more', () => {
    const unused = changed((templates) => {
      templates.storage.Outputs.Unused = { Value: 'a', Export: { Name: 'AcsgStorage:Unused' } };
    });

    expect(refusalsOf(unused, today)).toEqual([]);
  });
});
