import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { logAddressOf, readLogAddress } from '#shared/transparency-log/addresses';
import { checkpointText, readLogCheckpoint } from '#shared/transparency-log/checkpoint';
import {
  isSignedBy,
  readNote,
  readVerifierKey,
  signedNote,
  verifierKey,
  type Verifies,
} from '#shared/transparency-log/signed-note';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** The first test vector of RFC 8032, 7.1. */
const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
const publicKey = Buffer.from(
  'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  'hex',
);
const privateKey = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${secret}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
});
const verifies: Verifies = (key, text, signature) =>
  verify(
    null,
    text,
    createPublicKey({
      key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]),
      format: 'der',
      type: 'spki',
    }),
    signature,
  );

const key = { name: 'example.org/log', publicKey };
const root = sha256(Buffer.from('root'));
const text = checkpointText({ origin: key.name, size: 42, root });
const note = await signedNote(text, key, sha256, async (bytes) => sign(null, bytes, privateKey));

describe('a checkpoint', () => {
  test('is the three lines of its log, a blank one, and a signature that begins with a dash', () => {
    const [origin, size, hash, blank, signature] = note.split('\n');

    expect([origin, size, blank]).toEqual(['example.org/log', '42', '']);
    expect(Buffer.from(hash ?? '', 'base64').equals(root)).toBe(true);
    expect(signature).toMatch(/^— example\.org\/log [A-Za-z0-9+/]+={0,2}$/);
    expect(Buffer.from(signature?.split(' ')[2] ?? '', 'base64')).toHaveLength(68);
  });

  test('is read as it was written, and holds by its key', () => {
    const read = readNote(note);

    expect(read && isSignedBy(read, key, sha256, verifies)).toBe(true);
    expect(readLogCheckpoint(read?.text ?? '')).toMatchObject({ origin: key.name, size: 42 });
  });

  test.each([
    ['another size', note.replace('\n42\n', '\n43\n')],
    ['another name', note.replaceAll('example.org', 'example.net')],
    ['another signature', note.replace(/.{6}=*\n$/, 'AAAAAA==\n')],
  ])('with %s does not hold', (_, changed) => {
    const read = readNote(changed);
    expect(read !== undefined && isSignedBy(read, key, sha256, verifies)).toBe(false);
  });

  test.each(['', 'no signature\n', `${text}\nno dash\n`, note.slice(0, -1)])(
    'cannot be read of %j',
    (given) => expect(readNote(given)).toBeUndefined(),
  );

  test.each(['x\n-1\nAAAA\n', `x\n01\n${'A'.repeat(43)}=\n`, 'x\n1\nAAAA\n', ''])(
    'says nothing in %j',
    (given) => expect(readLogCheckpoint(given)).toBeUndefined(),
  );
});

test('a key is named so that it cannot be mistaken for another', () => {
  const named = verifierKey(key, sha256);

  expect(readVerifierKey(named, sha256)).toEqual({
    name: key.name,
    publicKey: new Uint8Array(publicKey),
  });
  expect(readVerifierKey(named.replace('log+', 'lag+'), sha256)).toBeUndefined();
  expect(readVerifierKey('example.org/log', sha256)).toBeUndefined();
});

describe('an address of a tile', () => {
  test.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/000.p/5', { level: 0, index: 0, width: 5 }],
    ['tile/1/x001/x234/067', { level: 1, index: 1_234_067, width: 256 }],
    ['tile/entries/x001/000.p/255', { level: 'entries', index: 1000, width: 255 }],
  ] as const)('%s names a tile, which has no other', (address, tile) => {
    expect(readLogAddress(address)).toEqual({ part: 'tile', ...tile });
    expect(logAddressOf({ part: 'tile', ...tile })).toBe(address);
  });

  test.each([
    'tile/0/0',
    'tile/0/x000/001',
    'tile/0/000.p/256',
    'tile/0/000.p/0',
    'tile/00/000',
    'tile/0/000/',
    'tile/0/../000',
    'tiles/0/000',
    'checkpoint/',
  ])('is not %s', (address) => expect(readLogAddress(address)).toBeUndefined());
});
