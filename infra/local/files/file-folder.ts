/** Files of the object store as files of this machine: what is complete under a digest of its name, parts under their upload. */
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

export type StoredFile = { readonly type: string; readonly content: Uint8Array };

export type FileFolder = {
  readonly put: (key: string, content: Uint8Array, type: string) => void;
  readonly find: (key: string) => StoredFile | undefined;
  readonly begin: (key: string, type: string) => string;
  readonly hasUpload: (upload: string) => boolean;
  readonly putPart: (upload: string, number: number, content: Uint8Array) => string;
  readonly findPart: (
    upload: string,
    number: number,
    tag: string,
  ) => { readonly length: number } | undefined;
  readonly complete: (key: string, upload: string, numbers: readonly number[]) => void;
  /** Removes what was written before. */
  readonly sweep: (before: number) => void;
};

const digestOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex');

const isName = (text: string): boolean => /^[0-9a-f]+$/.test(text);

export const openFileFolder = (root: string): FileFolder => {
  const at = (...names: readonly string[]): string => path.join(root, ...names);
  const fileOf = (key: string): string => at('files', digestOf(key));
  const uploadAt = (upload: string): string => at('uploads', isName(upload) ? upload : 'none');
  const partAt = (upload: string, number: number): string =>
    path.join(uploadAt(upload), String(number));
  for (const name of ['files', 'uploads']) mkdirSync(at(name), { recursive: true });

  /** Whole or not at all. */
  const place = (key: string, type: string, write: (draft: string) => void): void => {
    const draft = `${fileOf(key)}-${randomBytes(6).toString('hex')}`;
    write(draft);
    writeFileSync(`${fileOf(key)}.type`, type);
    renameSync(draft, fileOf(key));
  };

  return {
    put: (key, content, type) => place(key, type, (draft) => writeFileSync(draft, content)),
    find: (key) =>
      existsSync(fileOf(key))
        ? {
            type: readFileSync(`${fileOf(key)}.type`, 'utf8'),
            content: readFileSync(fileOf(key)),
          }
        : undefined,
    begin: (_key, type) => {
      const upload = randomBytes(16).toString('hex');
      mkdirSync(uploadAt(upload));
      writeFileSync(path.join(uploadAt(upload), 'type'), type);
      return upload;
    },
    hasUpload: (upload) => existsSync(uploadAt(upload)),
    putPart: (upload, number, content) => {
      writeFileSync(partAt(upload, number), content);
      return digestOf(content);
    },
    findPart: (upload, number, tag) => {
      const file = partAt(upload, number);
      if (!existsSync(file)) return undefined;
      const content = readFileSync(file);
      return digestOf(content) === tag ? content : undefined;
    },
    complete: (key, upload, numbers) => {
      const type = readFileSync(path.join(uploadAt(upload), 'type'), 'utf8');
      place(key, type, (draft) => {
        writeFileSync(draft, '');
        for (const number of numbers) appendFileSync(draft, readFileSync(partAt(upload, number)));
      });
      rmSync(uploadAt(upload), { recursive: true });
    },
    sweep: (before) => {
      for (const folder of [at('files'), at('uploads')])
        for (const name of readdirSync(folder)) {
          const file = path.join(folder, name);
          if (statSync(file).mtimeMs < before) rmSync(file, { recursive: true, force: true });
        }
    },
  };
};
