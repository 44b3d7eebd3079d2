/** The made-up record as a world of a test, with one more person in it who works for the Secretariat. */
import { createMemoryTable } from '#functions/store/table/memory-table';
import type { MadeUpWorld } from '#infra/made-up/made-up-files';
import { madeUpItems } from '#infra/made-up/made-up-items';

import { aSigner } from './signer.ts';
import { openWorld, type World } from './world.ts';

const officer = { sub: 'persona-officer', role: 'secretariat', partyId: null };

export const aDemoWorld = async (record: MadeUpWorld): Promise<World> => {
  const table = createMemoryTable();
  for (const item of await madeUpItems(record, '2026-11-29T08:00:00.000Z', aSigner()))
    await table.put(item);
  await table.put({
    PK: `USER#${officer.sub}`,
    SK: 'META',
    user: { ...officer, id: officer.sub, version: 1, disabled: false },
    ...officer,
    disabled: false,
    version: 1,
    auditHash: '0',
  });
  return openWorld(table, { state: '', otherState: '', stakeholder: '' });
};
