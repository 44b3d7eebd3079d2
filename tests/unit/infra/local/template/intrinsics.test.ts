import { describe, expect, test } from 'vitest';
import type { Assembly, Stack } from '#infra/local/template/assembly';
import { refuseUnknown, resolver } from '#infra/local/template/intrinsics';

const aStack = (name: string, more: Partial<Stack> = {}): Stack => ({
  name,
  Resources: {},
  Outputs: {},
  Parameters: {},
  ...more,
});

const storage = aStack('Storage', {
  Resources: {
    Records: { Type: 'AWS::DynamoDB::Table', Properties: {} },
    Named: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'given' } },
    Users: { Type: 'AWS::Cognito::UserPool', Properties: {} },
    Client: { Type: 'AWS::Cognito::UserPoolClient', Properties: {} },
    Key: { Type: 'AWS::KMS::Key', Properties: {} },
  },
  Outputs: { Table: { Value: { Ref: 'Records' }, Export: { Name: 'Storage:Table' } } },
});
const service = aStack('Service', { Parameters: { Size: { Default: 5 }, Empty: {} } });
const assembly: Assembly = { directory: '/nowhere', stacks: [storage, service] };
const place = {
  origin: 'http://127.0.0.1:1',
  issuer: 'http://127.0.0.1:1/dev/issuer',
  clientId: 'acsg-local',
};

const here = resolver(assembly, storage, place);
const there = resolver(assembly, service, place);

describe('references', () => {
  test.each([
    [{ Ref: 'Records' }, 'Storage-Records'],
    [{ Ref: 'Named' }, 'given'],
    [{ Ref: 'AWS::Region' }, 'eu-west-1'],
    [{ Ref: 'Client' }, 'acsg-local'],
    [{ 'Fn::GetAtt': ['Users', 'ProviderURL'] }, 'http://127.0.0.1:1/dev/issuer'],
    [
      { 'Fn::GetAtt': 'Records.Arn' },
      'arn:aws:dynamodb:eu-west-1:000000000000:table/Storage-Records',
    ],
    [
      { 'Fn::Sub': 'x-${AWS::AccountId}-${Records}-${!Literal}' },
      'x-000000000000-Storage-Records-${Literal}',
    ],
    [{ 'Fn::Sub': ['${a}!', { a: { Ref: 'Named' } }] }, 'given!'],
    [{ 'Fn::Join': ['/', ['a', { Ref: 'Named' }, 7]] }, 'a/given/7'],
    [{ 'Fn::Select': [1, { 'Fn::Split': ['-', 'a-b'] }] }, 'b'],
  ])('%j is %s', (value, expected) => {
    expect(here(value)).toBe(expected);
  });

  test('reach into other stacks through their exports', () => {
    expect(there({ 'Fn::ImportValue': 'Storage:Table' })).toBe('Storage-Records');
  });

  test('take a parameter’s default', () => {
    expect(there({ Ref: 'Size' })).toBe(5);
  });

  test('resolve inside lists and objects and leave out what has no value', () => {
    const value = {
      a: [{ Ref: 'Named' }, { Ref: 'AWS::NoValue' }],
      b: { Ref: 'AWS::NoValue' },
      c: { Ref: 'x', d: 1 },
    };

    expect(here(value)).toEqual({ a: ['given'], c: { Ref: 'x', d: 1 } });
  });
});

describe('what cannot be evaluated', () => {
  test.each([
    [{ 'Fn::GetAtt': ['Key', 'Arn'] }, 'attribute Arn of Key in stack Storage'],
    [{ Ref: 'Nobody' }, 'Ref Nobody in stack Storage'],
    [{ 'Fn::Cidr': ['10.0.0.0/8', 2] }, 'Fn::Cidr in stack Storage'],
    [{ 'Fn::ImportValue': 'Storage:Nothing' }, 'the import'],
    [{ 'Fn::Join': ['', ['key ', { 'Fn::GetAtt': ['Key', 'Arn'] }]] }, 'attribute Arn of Key'],
  ])('is no error in a property that nobody reads, and a clear one else: %j', (value, words) => {
    const resolved = here({ property: value });

    expect(() => refuseUnknown('Storage/Thing', resolved)).toThrow(words);
    expect(() => refuseUnknown('Storage/Thing', { other: 1 })).not.toThrow();
  });
});
