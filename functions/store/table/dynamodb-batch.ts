/** Many items read at once from DynamoDB, which answers a part of them and is asked for the others again. */
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';

import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';

import type { Consistency, Table } from '../../table.ts';
import { type DynamoAccess, itemsOf, pauseBefore } from './dynamodb-access.ts';
import { StorageUnavailable } from './storage-unavailable.ts';

const batchGetLimit = 100;
/** Of a read of several items that bring none of them: some three seconds. */
const emptyTries = 8;

const getBatch = async (
  { documents, TableName, sleep }: DynamoAccess,
  keys: readonly Key[],
  consistency: Consistency,
): Promise<readonly Item[]> => {
  let open: Key[] = [...keys];
  const found: Item[] = [];
  let cut = 0;
  let empty = 0;
  while (open.length > 0) {
    const answer = await documents.send(
      new BatchGetCommand({
        RequestItems: {
          [TableName]: {
            Keys: open.slice(0, batchGetLimit),
            ConsistentRead: consistency === 'strong',
          },
        },
      }),
    );
    const answered = itemsOf(answer.Responses?.[TableName]);
    found.push(...answered);
    const unprocessed = (answer.UnprocessedKeys?.[TableName]?.Keys ?? []) as Key[];
    cut = unprocessed.length > 0 ? cut + 1 : 0;
    empty = unprocessed.length > 0 && answered.length === 0 ? empty + 1 : 0;
    if (empty === emptyTries) throw new StorageUnavailable('UnprocessedKeys');
    if (cut > 0) await sleep(pauseBefore(cut));
    open = [...unprocessed, ...open.slice(batchGetLimit)];
  }
  return found;
};

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

export const readMany =
  (access: DynamoAccess): Table['getMany'] =>
  async (keys, consistency = 'strong') => {
    // A batch that asks for a key twice is refused whole.
    const once = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    const items = await getBatch(access, once, consistency);
    const found = new Map(items.map((item) => [nameOf(item), item]));
    return keys.map((key) => found.get(nameOf(key)));
  };
