import { beforeAll, describe, expect, test } from 'vitest';

import { refusedBodies } from '#tests/support/refusals/bodies';
import { refusedContents } from '#tests/support/refusals/contents';
import { canary, type Refused } from '#tests/support/refusals/refused';
import { refusedAddresses } from '#tests/support/refusals/addresses';
import { refusedHeaders } from '#tests/support/refusals/headers';
import { refusedOtherBodies } from '#tests/support/refusals/other-bodies';
import { refusedQueries } from '#tests/support/refusals/queries';
import { refusedPersons, refusedSteps } from '#tests/support/refusals/steps';
import { refusedValues } from '#tests/support/refusals/values';
import { aScene, type Scene } from '#tests/support/refusals/scene';
import { digestOfTable } from '#tests/support/table-digest';

/** Every refusal says what to do: a verb that asks for something, or who may do it. */
const advises =
  /\b(Add|Ask|Check|Choose|Correct|Give|Nest|Read|Remove|Repeat|Send|Shorten|Submit|Try|Use|Write|Submit|repeat)\b|may be done by/;

const groups: Readonly<Record<string, readonly Refused[]>> = {
  'bodies that cannot be read': refusedBodies,
  'fields of the wrong type, missing, unknown, or with unknown ids': refusedContents,
  'values that cannot be': refusedValues,
  'bodies of steps, parties, users and imports': refusedOtherBodies,
  'keys and conditions': refusedHeaders,
  'addresses of what is not there for whoever asks': refusedAddresses,
  'deeds of the wrong person': refusedPersons,
  'steps that the state does not allow': refusedSteps,
  'queries that mean nothing': refusedQueries,
};
const all = Object.values(groups).flat();

let scene: Scene;
let digest: string;
beforeAll(async () => {
  scene = await aScene();
  digest = digestOfTable(scene.world.table);
});

for (const [group, cases] of Object.entries(groups)) {
  describe(`refused with what to do, and nothing written: ${group}`, () => {
    test.each(cases)('$says ($status)', async ({ call, status, kind, errors, headers }) => {
      const answer = await call(scene);

      expect({ status: answer.status, type: answer.body.type }, answer.text).toEqual({
        status,
        type: `/problems#${kind}`,
      });
      const named = answer.body.errors?.map(({ pointer, code }: Record<string, string>) => [
        pointer,
        code,
      ]);
      expect(named).toEqual(errors);
      for (const { detail } of [answer.body, ...(answer.body.errors ?? [])])
        expect(detail).toMatch(advises);
      expect(answer.headers).toMatchObject(headers ?? {});
      expect(answer.text).not.toContain(canary);
      expect(digestOfTable(scene.world.table)).toBe(digest);
      expect(scene.world.logged).toEqual([]);
    });
  });
}

describe('the refusals together', () => {
  test('reach every status that the API refuses with, and are as many as ever', () => {
    const counts = Object.entries(Object.groupBy(all, ({ status }) => String(status)));
    const summary = counts.map(([status, cases = []]) => `${status}: ${cases.length}`).join(', ');
    console.info(`${all.length} refusals (${summary})`);

    expect(counts.map(([status]) => status)).toEqual(
      ['400', '403', '404', '409', '412', '413', '415', '422', '428'], // 401 is the gateway's
    );
    expect(all.length).toBeGreaterThanOrEqual(280);
    expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
  });

  test('leave a scene in which the same calls, made well, are accepted', async () => {
    const { call } = scene.world;
    const { path, version } = scene.records.pledge.submitted;

    const accepted = await call('acceptPledge', {
      as: 'officer',
      path,
      body: {},
      headers: { 'if-match': `"v${version}"` },
    });

    expect(accepted.status).toBe(200);
  });
});
