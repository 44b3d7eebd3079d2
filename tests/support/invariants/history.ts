/** Version n of anything exists if and only if audit entry n does, each sealed with the one before; keys are used once. */
import { digestOf } from '#functions/store/log/audit';
import type { Item } from '#shared/table/item';
import { auditPartition } from '#shared/table/keys';

import type { Dump, Violation } from './dump.ts';

const audited = {
  PLEDGE: 'record',
  OFFER: 'record',
  MATCH: 'match',
  EXCHANGE: 'exchange',
  CASE: 'case',
  INTEREST: 'interest',
  COMMENTS: 'thread',
  CONDUCT: 'conduct',
  PARTY: 'party',
  USER: 'user',
  REPORT: 'report',
} as const;

type Entry = {
  readonly version: number;
  readonly previous: string | null;
  readonly content: string;
  readonly actor?: { readonly role?: string };
  readonly grounds?: { readonly record?: { readonly to?: string } };
};

const chainFaults = (says: string, meta: Item, entries: readonly Item[], content: unknown) => {
  const faults: Violation[] = [];
  const version = meta['version'] as number;
  if (entries.length !== version)
    faults.push(`${says} is version ${version} with ${entries.length} audit entries`);
  let previous: string | null = null;
  for (const [index, { entry, auditHash }] of entries.entries()) {
    const sealed = entry as Entry;
    const number = index + 1;
    if (sealed.version !== number) faults.push(`${says} lacks audit entry ${number}`);
    if (sealed.previous !== previous) faults.push(`${says} has a broken chain at ${number}`);
    if (auditHash !== digestOf(sealed)) faults.push(`${says} has a changed entry ${number}`);
    if (!sealed.actor?.role) faults.push(`${says} has an entry ${number} by nobody`);
    previous = auditHash as string;
  }
  if (meta['auditHash'] !== previous) faults.push(`${says} has another head than its chain`);
  if ((entries.at(-1)?.['entry'] as Entry | undefined)?.content !== digestOf(content))
    faults.push(`${says} is not what its last entry sealed`);
  return faults;
};

export const checkVersions = ({ items, under }: Dump): readonly Violation[] =>
  (Object.keys(audited) as (keyof typeof audited)[]).flatMap((type) => {
    const metas = items.filter(({ PK, SK }) => PK.startsWith(`${type}#`) && SK === 'META');
    const partitions = new Map(
      Object.entries(Object.groupBy(under(`AUD#${type}#`), ({ PK }) => PK)),
    );
    const faults = metas.flatMap((meta) => {
      const id = meta.PK.slice(type.length + 1);
      const partition = auditPartition(type, id);
      const entries = (partitions.get(partition) ?? []).toSorted((left, right) =>
        left.SK < right.SK ? -1 : 1,
      );
      partitions.delete(partition);
      return chainFaults(`${type} ${id}`, meta, entries, meta[audited[type]]);
    });
    return [...faults, ...[...partitions.keys()].map((partition) => `${partition} audits nothing`)];
  });

const handedIn: readonly unknown[] = ['submitted', 'accepted'];

/** Of a record, the versions from its first submission on, but for the one that stands. */
const keptVersions = (entries: readonly Entry[]): readonly number[] => {
  const first = entries.findIndex(({ grounds }) => handedIn.includes(grounds?.record?.to));
  return first < 0 ? [] : entries.slice(first, -1).map(({ version }) => version);
};

/** What a record said in each version is kept from its first submission on, and says what the entry of that version sealed. */
export const checkFormer = ({ under }: Dump): readonly Violation[] =>
  (['PLEDGE', 'OFFER'] as const).flatMap((type) => {
    const kept = Object.groupBy(under(`FORMER#${type}#`), ({ PK }) => PK.slice('FORMER#'.length));
    const audits = Object.groupBy(under(`AUD#${type}#`), ({ PK }) => PK);
    return Object.entries(audits).flatMap(([partition, held = []]) => {
      const entries = held
        .map(({ entry }) => entry as Entry)
        .toSorted((left, right) => left.version - right.version);
      const name = partition.slice('AUD#'.length);
      const former = new Map(
        (kept[name] ?? []).map(({ SK, record }) => [Number(SK.split('#').at(-1)), record]),
      );
      const expected = keptVersions(entries);
      const faults: Violation[] = [];
      for (const version of new Set([...expected, ...former.keys()]))
        if (expected.includes(version) !== former.has(version))
          faults.push(`${name} keeps version ${version}: ${former.has(version)}`);
      for (const { version, content } of entries)
        if (former.has(version) && digestOf(former.get(version)) !== content)
          faults.push(`${name} keeps a version ${version} that nobody wrote`);
      return faults;
    });
  });

type Stored = { readonly status?: number; readonly body?: { readonly id?: string } };

/** One key, one id: what was created stands, and no other key created it. */
export const checkIdempotency = ({ items, under }: Dump): readonly Violation[] => {
  const ids = new Set(items.filter(({ SK }) => SK === 'META').map(({ PK }) => PK.split('#')[1]));
  const creators = new Map<string, string>();
  return under('IDEM#').flatMap((item) => {
    const says = `${item.PK} ${item.SK}`;
    const answer = item['answer'] as Stored;
    const faults: Violation[] = [];
    if (typeof item['ttl'] !== 'number') faults.push(`${says} never expires`);
    if (typeof item['requestHash'] !== 'string') faults.push(`${says} does not know its request`);
    if ((answer.status ?? 200) >= 300) faults.push(`${says} stores a refusal`);
    const id = answer.body?.id;
    if (id !== undefined && !ids.has(id)) faults.push(`${says} answers with ${id}, which is gone`);
    if (id !== undefined && answer.status === 201) {
      if (creators.has(id)) faults.push(`${says} and ${creators.get(id)} both created ${id}`);
      creators.set(id, says);
    }
    return faults;
  });
};

/** DynamoDB's own. */
const largestItem = 400 * 1024;

export const checkSizes = ({ items }: Dump): readonly Violation[] =>
  items
    .filter((item) => Buffer.byteLength(JSON.stringify(item)) > largestItem)
    .map(({ PK, SK }) => `${PK} ${SK} is larger than 400 KB`);
