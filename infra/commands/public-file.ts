/** Rows of a public file of a running product, all of its parts. */
import type { FileRow } from '#shared/export/cells';

import { type ConnectionOptions, productAddress, RequestError } from './product-client.ts';
import { requestOf } from './patient-request.ts';

const linesIn = (text: string): readonly FileRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FileRow);

export const readPublicFile = async (
  options: Pick<ConnectionOptions, 'url' | 'data'>,
  name: string,
): Promise<readonly FileRow[]> => {
  const address = `${productAddress(options)}/api/public/exports/${name}`;
  const rows: FileRow[] = [];
  for (let query: string | undefined = ''; query !== undefined;) {
    const answer = await requestOf(`${address}${query}`, {});
    if (!answer.ok) throw new RequestError(`The product answered ${answer.status}.`, answer.status);
    rows.push(...linesIn(await answer.text()));
    query = /<(\?[^>]*)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return rows;
};
