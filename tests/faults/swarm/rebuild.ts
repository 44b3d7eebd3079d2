/** An officer who builds a new generation while everybody writes, and flips to it. */
import { secondPolicy } from '#tests/support/rebuilds';
import type { World } from '#tests/support/world';

type Listed = { readonly items: readonly { readonly name: string; readonly state: string }[] };

const mostSlices = 60;

export const rebuild = async ({ call }: Pick<World, 'call'>): Promise<void> => {
  const look = async () => {
    const answer = await call('listGenerations', { as: 'officer' });
    const { items = [] } = (answer.body ?? {}) as Partial<Listed>;
    const built = items.find(({ name }) => name === 'g2');
    return { built, etag: answer.headers['etag'] ?? '' };
  };
  await call('startGeneration', { as: 'officer', body: secondPolicy });
  const path = { name: 'g2' };
  for (let slice = 0; slice < mostSlices; slice += 1) {
    const { built, etag } = await look();
    if (built?.state === 'ready') {
      const headers = { 'if-match': etag };
      await call('activateGeneration', { as: 'officer', path, headers, body: {} });
    } else if (built?.state === 'building') await call('buildGeneration', { as: 'officer', path });
    else if (built) return;
  }
};
