import { describe, expect, test } from 'vitest';
import { listOf, statementsOf } from './granted.ts';
import { functionNames, synthesise, targetOf } from './synthesised.ts';

const { storage, service } = synthesise();

type Granted = {
  readonly Principal: object;
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Condition?: object;
};

test('the key of the logs lets CloudWatch Logs do all that AWS documents, for log groups of this account and region alone', () => {
  const keys = Object.values(service.all('AWS::Logs::LogGroup')).map((log) =>
    targetOf(log['Properties'].KmsKeyId),
  );
  const [id = ''] = new Set(keys);
  const { Statement } = service.all('AWS::KMS::Key')[id]?.['Properties'].KeyPolicy ?? {};
  const forLogs = (Statement as Granted[]).filter(({ Principal }) =>
    JSON.stringify(Principal).includes('logs.'),
  );

  expect(new Set(keys).size).toBe(1);
  expect(forLogs).toHaveLength(1);
  const [statement] = forLogs;
  expect(statement?.Effect).toBe('Allow');
  expect(new Set(statement?.Action)).toEqual(
    new Set([
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:ReEncrypt*',
      'kms:GenerateDataKey*',
      'kms:Describe*',
    ]),
  );
  const { Condition = {} } = statement ?? {};
  expect(Object.keys(Condition)).toEqual(['ArnLike']);
  expect(JSON.stringify(Condition)).toMatch(
    /"kms:EncryptionContext:aws:logs:arn":.*"AWS::Region".*"AWS::AccountId".*":log-group:\*"/,
  );
});

/** Which functions may do something with a key of the storage stack, by the start of its id. */
const whoMay = (action: string, key: string): readonly string[] =>
  functionNames(service).filter((name) =>
    statementsOf(service, name).some(
      ({ Action, Resource }) =>
        listOf(Action).includes(action) &&
        new RegExp(`FnGetAtt${key}\\w+?Arn`).test(JSON.stringify(Resource)),
    ),
  );

describe('a key that signs', () => {
  test.each([
    ['SigningKey', ['reports'], ['documents', 'reports']],
    [
      'LogKey',
      ['caretaker', 'sequencer', 'upkeep'],
      ['caretaker', 'public', 'records', 'sequencer', 'upkeep'],
    ],
  ])('%s signs for %j alone, and is shown by %j', (key, signing, showing) => {
    expect(whoMay('kms:Sign', key)).toEqual(signing);
    expect(whoMay('kms:GetPublicKey', key)).toEqual(showing);
  });

  test('signs by Ed25519, encrypts nothing, and is kept when its stack goes', () => {
    const keys = Object.entries(storage.all('AWS::KMS::Key')).filter(([id]) =>
      /^(SigningKey|LogKey)/.test(id),
    );

    expect(keys).toHaveLength(2);
    for (const [, key] of keys) {
      expect(key['Properties']).toMatchObject({
        KeySpec: 'ECC_NIST_EDWARDS25519',
        KeyUsage: 'SIGN_VERIFY',
      });
      expect(key['DeletionPolicy']).toBe('RetainExceptOnCreate');
    }
  });
});
