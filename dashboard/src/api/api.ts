/** All that asks the API, in one script: a page that came with its answers asks for nothing at first. */
import { type Client, createClient } from './client.ts';
import {
  createFileReader,
  createPackReader,
  type FileReader,
  type PackReader,
} from './read-file.ts';
import { createSender } from './sender.ts';

export type Api = {
  readonly client: Client;
  readonly file: FileReader;
  readonly pack: PackReader;
};

export const createApi = (dependencies: Parameters<typeof createSender>[0]): Api => {
  const send = createSender(dependencies);
  return {
    client: createClient(send),
    file: createFileReader(send),
    pack: createPackReader(send),
  };
};
