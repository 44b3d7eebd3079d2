/**
 * The exact best choice of partners, in three orders that never trade off: the most needs have a partner; then the worst
 * off come first, so that the most have a second one, and so on; then the pairs fit best. What a later order could gain
 * in all is less than the least gain of an earlier one, so that one sum says all three, in whole numbers.
 */
import { sendAll } from './cheapest-flow.ts';
import { addArc, createNetwork } from './network.ts';
import type { PartnerProblem } from './partner-problem.ts';

/** What the first partner of a need is worth, the second, and so on. */
const worthOfPartners = ({ perNeed, needs, pairs }: PartnerProblem): readonly number[] => {
  const perPartner = Math.max(1, ...pairs.map(({ score }) => score + 1));
  const last = perPartner * (needs.length * perNeed + 1);
  const worths = Array.from(
    { length: perNeed },
    (_, n) => last * (needs.length + 1) ** (perNeed - 1 - n),
  );
  if (!worths.every(Number.isSafeInteger)) throw new Error('Too many partners are asked for');
  return worths;
};

/** Whether each pair is chosen. */
export const bestPartners = (problem: PartnerProblem): readonly boolean[] => {
  const { perNeed, needs, recordRooms, offerRooms, pairs } = problem;
  const worths = worthOfPartners(problem);
  const recordAt = 1;
  const needAt = recordAt + recordRooms.length;
  const offerAt = needAt + needs.length;
  const end = offerAt + offerRooms.length;
  const network = createNetwork(end + 1);
  for (const [n, room] of recordRooms.entries())
    addArc(network, [0, recordAt + n], { cost: 0, room });
  for (const [n, { record, has }] of needs.entries())
    for (let partner = has; partner < perNeed; partner += 1)
      addArc(network, [recordAt + record, needAt + n], { cost: -(worths[partner] ?? 0), room: 1 });
  const arcs = pairs.map(({ need, offer, score }) =>
    addArc(network, [needAt + need, offerAt + offer], { cost: -score, room: 1 }),
  );
  for (const [n, room] of offerRooms.entries())
    addArc(network, [offerAt + n, end], { cost: 0, room });
  sendAll(network);
  return arcs.map((arc) => network.room[arc] === 0);
};
