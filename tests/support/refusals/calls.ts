/** Calls to refuse: good but for the one thing that a case changes. */
import type { RouteId } from '#shared/contract/routes';

import { aPledgeBody } from '../submissions.ts';
import type { Call, Persona } from '../world.ts';
import type { Named, Refused } from './refused.ts';
import { etag, type Held, type Scene } from './scene.ts';

type Wanted = Pick<Refused, 'status' | 'kind'>;

export const refused = (
  says: string,
  route: RouteId,
  wanted: Wanted,
  request: (scene: Scene) => Call,
  ...errors: readonly Named[]
): Refused => ({
  says,
  call: (scene) => scene.world.call(route, request(scene)),
  ...wanted,
  ...(errors.length > 0 ? { errors } : {}),
});

/** An edit of a record that would be good, had it the right version and editor. */
export const edit = ({ path, version }: Held, as: Persona): Call => {
  const { partyId: _, ...body } = aPledgeBody('');
  return { as, path, body, headers: { 'if-match': etag(version) } };
};

export const withHeaders = (call: Call, headers: Call['headers'] & object): Call => ({
  ...call,
  headers: { ...call.headers, ...headers },
});

export const create = ({ world }: Scene): Call => ({
  as: 'state',
  body: aPledgeBody(world.parties.state),
});
