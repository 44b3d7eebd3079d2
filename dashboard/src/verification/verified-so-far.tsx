/** How far a verification is and what it found, or what came of it. */
import { nextOfWalk, type VerificationWalk } from '#shared/contract/verification-walk';

import { useWords } from '../i18n/words-context.tsx';
import { FoundList } from './found-list.tsx';

type ShownProps = { readonly walk: VerificationWalk };

const Facts = ({ walk }: ShownProps) => {
  const { say, number } = useWords();
  const { records, units, readAnew, unlogged, drift } = walk;
  const repaired = drift.filter((each) => each.repaired).length;
  const facts = [
    ['verification.records', records],
    ['verification.units', units],
    ['verification.readAnew', readAnew],
    [walk.repair ? 'verification.logged' : 'verification.unlogged', unlogged],
    ['verification.drift', drift.length],
    ['verification.repairedCount', repaired],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([key, count]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
};

const Outcome = ({ walk }: ShownProps) => {
  const { say } = useWords();
  const { drift, unsettled } = walk;
  if (drift.length === 0 && unsettled.length === 0)
    return <p className="notice notice--good">{say('verification.allRight')}</p>;
  const isLeft = drift.some(({ repaired }) => !repaired);
  return (
    <div className={isLeft ? 'notice notice--problem' : 'notice'}>
      {drift.length > 0 && !isLeft && <p>{say('verification.allRepaired')}</p>}
      {isLeft && <p>{say(walk.repair ? 'verification.left' : 'verification.onlySaid')}</p>}
      {unsettled.length > 0 && <p>{say('verification.unsettledMeans')}</p>}
    </div>
  );
};

export const VerifiedSoFar = ({ walk }: ShownProps) => {
  const { say } = useWords();
  const isDone = nextOfWalk(walk).is === 'done';
  return (
    <>
      {isDone && <Outcome walk={walk} />}
      <Facts walk={walk} />
      <FoundList title={say('verification.found')} found={walk.drift} />
      <FoundList
        title={say(isDone ? 'verification.unsettled' : 'verification.suspects')}
        found={walk.unsettled}
      />
    </>
  );
};
