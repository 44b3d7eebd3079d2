/** What somebody writes who has the description alone, in the words of the client that is generated from it. */
import createClient from 'openapi-fetch';

import type { components, paths } from './generated/description.ts';

type Component = components['schemas']['Component'];

/** A field that need not be sent need not be written. */
const lawyers: Component = { area: 'A4', text: 'Legal advice in first instance' };

const newKey = () => ({ 'Idempotency-Key': crypto.randomUUID() });

const clientFor = (url: string, token?: string) =>
  createClient<paths>({
    baseUrl: url,
    ...(token ? { headers: { Authorization: `Bearer ${token}` } } : {}),
  });

export const createAndChange = async (url: string, token: string) => {
  const client = clientFor(url, token);
  const created = await client.POST('/api/pledges', {
    params: { header: newKey() },
    body: { title: 'Through a generated client', language: 'en', components: [lawyers] },
  });
  const id = created.data?.id ?? '';
  const read = await client.GET('/api/pledges/{id}', { params: { path: { id } } });
  const ETag = read.response.headers.get('ETag') ?? '';
  const edited = await client.PUT('/api/pledges/{id}', {
    params: { path: { id }, header: { 'If-Match': ETag } },
    body: { components: [{ id: 'c1', topics: ['legal-aid'] }], supportRequested: true },
  });
  const late = await client.PUT('/api/pledges/{id}', {
    params: { path: { id }, header: { 'If-Match': ETag } },
    body: { title: 'Too late' },
  });
  return { created, read, edited, late };
};

/** One side's step, by the version that it has. */
export const accept = async (url: string, token: string, id: string) => {
  const client = clientFor(url, token);
  const { response } = await client.GET('/api/pledges/{id}', { params: { path: { id } } });
  return client.POST('/api/pledges/{id}/acceptance', {
    params: {
      path: { id },
      header: { ...newKey(), 'If-Match': response.headers.get('ETag') ?? '' },
    },
    body: {},
  });
};

/** A refused body: the problem is typed as well, and names the field. */
export const refused = async (url: string, token: string) => {
  const { error, response } = await clientFor(url, token).POST('/api/offers', {
    params: { header: newKey() },
    body: { title: ' ', language: 'en', components: [lawyers] },
  });
  const pointers = error && 'errors' in error ? error.errors?.map(({ pointer }) => pointer) : [];
  return { status: response.status, pointers };
};

/** Everything that a reader may list, page after page. */
export const listAll = async (url: string, token: string) => {
  const client = clientFor(url, token);
  const ids: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const { data } = await client.GET('/api/pledges', {
      params: { query: { limit: 1, ...(cursor ? { cursor } : {}) } },
    });
    ids.push(...(data?.items ?? []).map(({ id }) => id));
    cursor = data?.next;
    pages += 1;
  } while (cursor);
  return { ids, pages };
};

/** Figures and a file, and the head of a public page without a token. */
export const figures = async (url: string, token: string) => {
  const client = clientFor(url, token);
  const { data: coverage } = await client.GET('/api/coverage', {
    params: { query: { area: 'A4' } },
  });
  const { data: file } = await client.GET('/api/exports/{name}', {
    params: { path: { name: 'pledges.csv' }, query: { dialect: 'raw' } },
    parseAs: 'text',
  });
  const { response: head } = await clientFor(url).HEAD('/api/public/coverage');
  return { cells: coverage?.cells ?? [], file, head: head.status };
};
