/** Audit entries as leaves: what each is in the logs, and where it stands there. */
import * as z from 'zod';

import { readKept } from '#shared/domain/kept/unreadable-item';
import type { Item } from '#shared/table/item';
import { auditPrefix, type Key } from '#shared/table/keys';
import { auditHashIn } from '#shared/table/stored-truth';
import { entryLeafText, publicActNames, publicLeafText } from '#shared/transparency-log/leaves';

const entrySchema = z.object({
  version: z.int().min(1),
  at: z.string(),
  published: z
    .object({ act: z.enum(publicActNames), content: z.string().nullable() })
    .exactOptional(),
});

const placeSchema = z.object({ whole: z.int().min(0), public: z.int().min(0).nullable() });

/** Where the leaves of an audit entry stand. */
export type LeafPlace = z.infer<typeof placeSchema>;

export const leafPlaceIn = (item: Item): LeafPlace =>
  readKept('place of a leaf', placeSchema, item);

const entryOfPublicLeaf = z.object({ of: z.string(), version: z.string() });

/** The audit entry that a public leaf is of. */
export const placeOfPublicLeaf = (item: Item): Key => {
  const { of, version } = readKept('entry of a public leaf', entryOfPublicLeaf, item);
  return { PK: `${auditPrefix}${of}`, SK: version };
};

/** The text of the entry's leaf in each log; it has none in the public one unless it did something there. */
export type EntryLeaves = { readonly whole: string; readonly public: string | undefined };

/** `PLEDGE#0123456789abcdef` of the partition of its entries. */
export const entryNameOf = ({ PK }: Key): string => PK.slice(auditPrefix.length);

export const leavesOfEntry = (item: Item): EntryLeaves => {
  const entry = entryNameOf(item);
  const { version, at, published } = readKept('audit entry', entrySchema, item['entry']);
  const [type = '', id = ''] = entry.split('#');
  return {
    whole: entryLeafText({ entry, version, hash: auditHashIn(item) }),
    public: published && publicLeafText({ at, ...published, kind: type.toLowerCase(), id }),
  };
};
