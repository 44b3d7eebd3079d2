import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowestPosition, readCheckpoint, writeCheckpoint } from '#infra/local/streams/checkpoint';
import { openProgress } from '#infra/local/streams/stream-progress';
import { createWatermark } from '#infra/local/streams/watermark';

const aFile = (): string =>
  path.join(mkdtempSync(path.join(tmpdir(), 'acsg-progress-')), 'checkpoint.json');

describe('a watermark', () => {
  test('never passes a record that is open, in whatever order records finish', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(20).keys()], { minLength: 0 }), (finished) => {
        const mark = createWatermark(undefined);
        for (let sequence = 0; sequence < 20; sequence += 1) mark.admit(String(sequence));
        for (const sequence of finished) mark.finish(String(sequence));

        const firstOpen =
          [...Array(20).keys()].find((sequence) => !finished.includes(sequence)) ?? 20;
        expect(mark.position()).toBe(firstOpen === 0 ? undefined : String(firstOpen - 1));
        expect(mark.open()).toBe(20 - finished.length);
      }),
    );
  });

  test('refuses a record that was never admitted', () => {
    expect(() => createWatermark('1').finish('2')).toThrow('not open');
  });
});

describe('a checkpoint', () => {
  test('comes back as written, for the same stream only', () => {
    const file = aFile();
    writeCheckpoint(file, { streamArn: 'arn:1', shards: { a: '10' } });

    expect(readCheckpoint(file, 'arn:1').shards).toEqual({ a: '10' });
    expect(readCheckpoint(file, 'arn:2').shards).toEqual({});
  });

  test.each(['', '{', '[]', 'null', '{"streamArn":"arn:1","shards":{"a":"x"}}'])(
    'that cannot be read begins anew: %s',
    (content) => {
      const file = aFile();
      writeFileSync(file, content);

      expect(readCheckpoint(file, 'arn:1').shards).toEqual({});
    },
  );

  test('compares positions as numbers', () => {
    expect(lowestPosition({ streamArn: 'arn:1', shards: { a: '10', b: '9' } })).toBe(9n);
    expect(lowestPosition({ streamArn: 'arn:1', shards: {} })).toBeUndefined();
  });
});

describe('progress', () => {
  test('keeps each shard’s own position and the ones of shards that did not move', () => {
    const file = aFile();
    writeCheckpoint(file, { streamArn: 'arn:1', shards: { a: '5', b: '7' } });
    const progress = openProgress(file, 'arn:1');
    for (const sequence of ['8', '9']) progress.admit({ shardId: 'b', sequence });
    progress.pass([{ shardId: 'b', sequence: '8' }]);

    expect([progress.saved, progress.open()]).toEqual([{ a: '5', b: '7' }, 1]);
    progress.close();
    expect(JSON.parse(readFileSync(file, 'utf8')).shards).toEqual({ a: '5', b: '8' });
  });
});
