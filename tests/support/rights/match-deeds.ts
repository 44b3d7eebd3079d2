/** How each deed of the table of rights of matches is asked for. */
import type { RouteId } from '#shared/contract/routes';
import type { MatchStep } from '#shared/domain/matches/match-transitions';

import { opening } from '../announcements.ts';
import { seenBy } from '../matches.ts';
import { etag } from '../refusals/scene.ts';
import type { Call, Persona } from '../world.ts';
import type { MatchColumn, MatchDeed } from './match-matrix.ts';
import type { MatchScene, StandingMatch } from './match-scene.ts';
import type { Asked } from './tried.ts';

type Of = {
  readonly match: StandingMatch;
  readonly column: MatchColumn;
  readonly scene: MatchScene;
  readonly by: string;
};

type Deed = (of: Of) => Asked | Promise<Asked>;

const ofMatch = (
  route: RouteId,
  { match }: Of,
  version: number,
  body: object,
  rest: Call = {},
): Asked => ({
  route,
  call: { path: { id: match.id }, body, headers: { 'if-match': etag(version) }, ...rest },
});

const read =
  (route: RouteId): Deed =>
  ({ match }) => ({ route, call: { path: { id: match.id } } });

const listed =
  (route: RouteId, call: Call): Deed =>
  ({ match }) => ({ route, call, names: match.id });

/** Where a third party was asked, what is about one leg is about its own. */
const legOf = ({ column }: Of): object =>
  column === 'joining' || column === 'left' ? { leg: 'l2' } : {};
/** What it is that somebody consents to, as whoever may reads it. */
const seen = async ({ scene, match, column, by }: Of): Promise<object> => {
  const leg = column === 'joining' ? 'l2' : undefined;
  const readers: Readonly<Record<string, Persona>> = { giver: 'stakeholder', joiner: 'otherState' };
  return seenBy(scene.world, match.id, readers[by] ?? 'state', leg);
};

const step = (each: MatchStep, body: (of: Of) => object | Promise<object> = () => ({})): Deed => {
  return async (of) =>
    ofMatch('moveMatch', of, of.match.version, { step: each, ...(await body(of)) });
};
const because = { reason: 'For a reason.' };

const joiningLeg = (of: Of): object => (of.column === 'joining' ? legOf(of) : {});

const released = (body: object): Deed => {
  return (of) => ofMatch('releaseMatch', of, of.match.version, body);
};

const beside = (body: (of: Of) => object): Deed => {
  return (of) => ofMatch('stepMatchExchange', of, of.match.beside, body(of));
};

export const matchDeeds: Readonly<Record<MatchDeed, Deed>> = {
  read: read('getMatch'),
  ends: read('getMatchEnds'),
  history: read('getMatchHistory'),
  exchange: read('getMatchExchange'),
  conduct: read('getMatchConduct'),
  listed: listed('listMatches', { query: { limit: '100' } }),
  exported: listed('getExport', { path: { name: 'matches.csv' } }),
  case: read('getMatchCase'),
  editCase: (of) =>
    ofMatch('editMatchCase', of, of.match.case, { officer: 'persona-officer', note: 'A note.' }),
  contacts: ({ match }) => ({
    route: 'readMatchContacts',
    call: { path: { id: match.id }, body: {} },
  }),
  consent: step('consent', async (of) => ({ ...joiningLeg(of), ...(await seen(of)) })),
  decline: step('decline', (of) => ({ ...because, ...joiningLeg(of) })),
  revise: step('revise', () => because),
  plan: step('plan'),
  start: step('start'),
  confirm: step('confirm'),
  back: step('back', () => because),
  discuss: step('discuss', () => because),
  suspend: step('suspend', () => because),
  close: step('close', () => because),
  addLeg: step('add_leg', ({ scene }) => ({
    role: 'channel',
    party: scene.world.parties.stakeholder,
  })),
  removeLeg: step('remove_leg', () => ({ ...because, leg: 'l2' })),
  release: released({}),
  announce: released({ publicFrom: opening }),
  setReplyBy: beside(() => ({ step: 'set_reply_by', date: '2026-05-01' })),
  ask: beside(({ by }) => ({
    step: 'ask',
    to: by === 'officer' ? 'pledge' : 'secretariat',
    text: 'How many?',
    by: '2026-05-01',
  })),
  offerIntroduction: beside(() => ({ step: 'propose_introduction' })),
  acceptIntroduction: beside(() => ({ step: 'accept_introduction' })),
  endIntroduction: beside(() => ({ step: 'end_introduction' })),
  block: ({ match }) => ({
    route: 'stepMatchConduct',
    call: { path: { id: match.id }, body: { step: 'block', everywhere: false } },
  }),
};
