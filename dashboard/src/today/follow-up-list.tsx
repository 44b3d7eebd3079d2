/** What a party planned to do next, by its day. A day that has passed is told, and nothing more is said of it. */
import type { Today } from '#shared/contract/people/today-views';
import type { FollowUp } from '#shared/contract/people/waiting-views';
import { lastDayOf } from '#shared/domain/values/days-of-date';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { OriginalText } from '../records/original-text.tsx';
import { WaitingList } from './waiting-list.tsx';

type LineProps = { readonly followUp: FollowUp; readonly day: string };

const FollowUpLine = ({ followUp, day }: LineProps) => {
  const { say, date } = useWords();
  const { kind, id, title, language, component, step, by, role } = followUp;
  const key = lastDayOf(by) < day ? 'today.followUp.was' : 'today.followUp.by';
  return (
    <li>
      <p>
        <Link to={recordPath(kind, id)}>
          <OriginalText text={title} language={language} />
        </Link>{' '}
        <span className="quiet">{component}</span>
      </p>
      <p>
        {say(key, { date: date(by) })} {step !== null && <bdi dir="auto">{step}</bdi>}{' '}
        {role !== null && (
          <span className="quiet">
            (<bdi dir="auto">{role}</bdi>)
          </span>
        )}
      </p>
    </li>
  );
};

export const FollowUpList = ({ today }: { readonly today: Today }) => {
  const { say } = useWords();
  const { followUps, asOf } = today;
  if (!followUps) return null;
  return (
    <WaitingList
      name="followUps"
      title={say('today.followUps')}
      total={followUps.total}
      shown={followUps.items.length}
      all={{ list: 'followUps' }}
      empty="today.empty.followUps"
    >
      {followUps.items.map((followUp) => (
        <FollowUpLine
          key={`${followUp.id} ${followUp.component}`}
          followUp={followUp}
          day={asOf.slice(0, 10)}
        />
      ))}
    </WaitingList>
  );
};
