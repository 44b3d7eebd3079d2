import { describe, expect, test } from 'vitest';

import { faultOf } from '#functions/fault';
import { asStorageFault } from '#functions/store/table/storage-unavailable';

const ofTheSdk = (name: string, fields: object = {}): Error =>
  Object.assign(new Error('canary: the words of a person'), { name, ...fields });

const $metadata = { requestId: 'the-id-by-which-aws-finds-it', httpStatusCode: 400 };

describe('what a log says of a fault', () => {
  test('names the error of the system by its code', () => {
    const fault = faultOf(ofTheSdk('Error', { code: 'ECONNREFUSED' }));

    expect(fault).toMatchObject({ name: 'Error', code: 'ECONNREFUSED' });
  });

  test('carries the id and the status by which AWS finds the call', () => {
    expect(faultOf(ofTheSdk('ValidationException', { $metadata }))).toMatchObject({
      name: 'ValidationException',
      storageRequestId: $metadata.requestId,
      storageStatus: 400,
    });
  });

  test('carries both also where storage was unavailable, of the cause, which is told with its frames', () => {
    const thrown = asStorageFault(ofTheSdk('ThrottlingException', { $metadata }));
    const fault = faultOf(thrown);

    expect(fault).toMatchObject({
      name: 'StorageUnavailable',
      code: 'ThrottlingException',
      causes: [{ name: 'ThrottlingException', storageRequestId: $metadata.requestId }],
    });
    const { at, causes } = fault as { at: string[]; causes: { at: string[] }[] };
    for (const frames of [at, causes[0]?.at ?? []]) expect(frames[0]).toMatch(/^ {4}at /);
  });

  test('never holds a message, which may be a person’s', () => {
    const fault = faultOf(asStorageFault(ofTheSdk('TimeoutError', { $metadata })));

    expect(JSON.stringify(fault)).not.toContain('canary');
  });
});
