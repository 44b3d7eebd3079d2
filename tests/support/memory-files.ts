/** Files in memory, as strict as the object store: parts that are too small, unknown or not the latest are refused. */
import type { FileStore } from '#functions/dependencies';

export type MemoryFiles = FileStore & {
  /** Undefined of what nobody has completed. */
  readonly find: (key: string) => Uint8Array | undefined;
  readonly keys: () => readonly string[];
  /** Another store that holds the same now. */
  readonly fork: () => MemoryFiles;
};

type Part = { readonly tag: string; readonly content: Uint8Array };
type Upload = { readonly key: string; readonly parts: ReadonlyMap<number, Part> };

/** So that a file of some rows has several. */
const smallestPart = 64 * 1024;

export const createMemoryFiles = (
  files = new Map<string, Uint8Array>(),
  uploads = new Map<string, Upload>(),
): MemoryFiles => {
  let tags = 0;
  const get: FileStore['get'] = async (key) => {
    const file = files.get(key);
    if (!file) throw new Error(`No file ${key}`);
    return file;
  };
  return {
    smallestPart,
    put: async (key, content) => void files.set(key, content),
    get,
    begin: async (key) => {
      const upload = `upload-${uploads.size + 1}`;
      uploads.set(upload, { key, parts: new Map() });
      return upload;
    },
    putPart: async ({ key, upload }, number, content) => {
      const begun = uploads.get(upload);
      if (begun?.key !== key || number > 10_000) throw new Error('No such upload');
      const part = { tag: `tag-${(tags += 1)}-${content.length}`, content };
      uploads.set(upload, { key, parts: new Map([...begun.parts, [number, part]]) });
      return part.tag;
    },
    complete: async ({ key, upload }, named) => {
      const begun = uploads.get(upload);
      if (!begun && files.has(key)) return;
      const parts = named.map(({ number, tag }) => {
        const part = begun?.parts.get(number);
        if (part?.tag !== tag) throw new Error('No such part');
        return part.content;
      });
      if (parts.slice(0, -1).some(({ length }) => length < smallestPart))
        throw new Error('A part is too small');
      const numbers = named.map(({ number }) => number);
      if (numbers.some((number, at) => number <= (numbers[at - 1] ?? 0)))
        throw new Error('Parts in no order');
      files.set(key, Buffer.concat(parts));
      uploads.delete(upload);
    },
    link: async (key, name, seconds) =>
      `https://files.example.org/${key}?name=${encodeURIComponent(name)}&seconds=${seconds}`,
    find: (key) => files.get(key),
    keys: () => [...files.keys()],
    fork: () => createMemoryFiles(new Map(files), new Map(uploads)),
  };
};
