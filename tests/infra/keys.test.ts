import { expect, test } from 'vitest';
import { synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise();

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
