/** What people do to the matches of one history, whichever comes next: each sees where a match stands and does what it allows. */
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { MatchStep } from '#shared/domain/matches/match-transitions';
import { exchange, readExchange } from '#tests/support/exchanges';
import type { Living } from '#tests/support/lives';
import { moveCall, proposalOf, readAs } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import type { World } from '#tests/support/world';

type Given = {
  readonly pledges: readonly Living[];
  readonly offers: readonly Living[];
  readonly now: () => string;
  /** Those that have begun. */
  readonly begun: readonly string[];
};

const everybody = ['state', 'stakeholder', 'officer'] as const;
type Who = (typeof everybody)[number];

const dayAfter = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

/** What ends a match comes seldom, or most histories would be short. */
const ending: readonly MatchStep[] = ['decline', 'close', 'suspend'];

export const createPeople = (
  world: World,
  { pledges, offers, now, begun }: Given,
  random: () => number,
  /** Days that pass before the next deed. */
  passDays: (days: number) => void,
) => {
  const matches = [...begun];
  const any = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];

  const propose = async (): Promise<void> => {
    const [pledge, offer] = [any(pledges), any(offers)];
    if (!pledge || !offer) return;
    const body = proposalOf(pledge, offer, 1 + Math.floor(random() * 9));
    const { status, body: made } = await world.call('proposeMatch', { as: 'officer', body });
    if (status === 201) matches.push(made.id as string);
  };

  const move = async (id: string, as: Who): Promise<void> => {
    const seen = await readAs(world, as, id);
    if (seen.status !== 200) return;
    const { steps } = seen.body as MatchForParties;
    const gentle = steps.filter((step) => !ending.includes(step));
    const step = any(random() < 0.9 && gentle.length > 0 ? gentle : steps);
    if (!step) return;
    const more = step === 'revise' ? { amount: 1 + Math.floor(random() * 9) } : {};
    await world.call('moveMatch', await moveCall(world, id, as, step, more));
  };

  /** What somebody may say beside a match: introductions come often, since contacts are read only after both sides accept. */
  const speak = async (id: string, as: Who): Promise<void> => {
    const { questions = [] } = await readExchange(world, id, as);
    const deed = as === 'officer' ? 'propose' : random() < 0.85 ? 'accept' : 'end';
    const introduction = { step: `${deed}_introduction` };
    const said = any([
      introduction,
      introduction,
      { step: 'set_reply_by', date: dayAfter(now(), Math.floor(random() * 6)) },
      { step: 'ask', to: any(['pledge', 'offer']), text: 'A question', by: '2027-01-01' },
      ...questions.map(({ id: question }: { id: string }) => ({
        step: 'answer',
        question,
        text: 'An answer',
      })),
    ]);
    await exchange(world, id, as, said as object);
  };

  const withdraw = async (): Promise<void> => {
    const offer = any(offers);
    if (!offer) return;
    const path = { id: offer.id };
    const { body } = await world.call('getOffer', { as: offer.as, path });
    const headers = { 'if-match': etag(body?.version ?? 0) };
    await world.call('withdrawOffer', { as: offer.as, path, body: {}, headers });
  };

  const act = async (): Promise<void> => {
    const chance = random();
    // One case is lived through, others come in between.
    const id = random() < 0.6 ? matches[0] : any(matches);
    const as = any(everybody);
    if (!id || !as || chance < 0.08) return propose();
    if (chance < 0.1) return withdraw();
    if (chance < 0.26) {
      await world.call('readMatchContacts', { as, path: { id } });
      return undefined;
    }
    return chance < 0.56 ? speak(id, as) : move(id, as);
  };

  return {
    matches,
    work: async (deeds: number): Promise<void> => {
      for (let done = 0; done < deeds; done += 1) {
        passDays(random() * 2.5);
        await act();
      }
    },
  };
};
