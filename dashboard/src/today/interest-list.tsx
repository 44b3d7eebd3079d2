/** What parties said of suggestions and needs and nobody has answered: each line leads to the proposal in one press. */
import type { Today } from '#shared/contract/people/today-views';
import type { WaitingInterest } from '#shared/contract/people/waiting-views';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { proposalPath, recordPath } from '../navigation/pages.ts';
import { OriginalText } from '../records/original-text.tsx';
import { partyName } from '../records/party-name.ts';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { ageText } from './age-text.ts';
import { WaitingList } from './waiting-list.tsx';

/** The record at which it is read: that of the party itself, or the need. */
const ownOf = ({ own, pledge, offer }: WaitingInterest) =>
  own === 'offer' && offer ? offer : pledge;

const InterestLine = ({ interest, asOf }: LineProps) => {
  const words = useWords();
  const { say } = words;
  const { says, party, pledge, offer, saidAt } = interest;
  const record = ownOf(interest);
  const other = record === pledge ? offer : pledge;
  return (
    <li className="waiting">
      <div className="waiting__what">
        <p className="waiting__title">
          <Link to={recordPath(record.kind, record.id)} data-line="link">
            <OriginalText text={record.title} language={record.language} />
          </Link>
          <SyntheticMark synthetic={record.synthetic} />
        </p>
        <p className="quiet">
          <bdi>{partyName(party, words)}</bdi> · {ageText(saidAt, asOf, words)}
        </p>
        {other && (
          <p className="quiet">
            {say('today.interest.with')}{' '}
            <OriginalText text={other.title} language={other.language} />
          </p>
        )}
        <p className="waiting__reason">
          {say(`interest.says.${says}`)}
          {interest.words !== null && (
            <>
              {' · '}
              <bdi dir="auto">{interest.words}</bdi>
            </>
          )}
        </p>
      </div>
      {offer && (
        <div className="waiting__decision">
          <Link className="button button--quiet" to={proposalPath(pledge.id, offer.id)}>
            {say('interest.propose')}
          </Link>
        </div>
      )}
    </li>
  );
};
type LineProps = { readonly interest: WaitingInterest; readonly asOf: string };

export const InterestList = ({ today }: { readonly today: Today }) => {
  const { say } = useWords();
  const { interests, asOf } = today;
  if (interests === null || interests.total === 0) return null;
  return (
    <WaitingList
      name="interests"
      title={say('today.interests')}
      total={interests.total}
      shown={interests.items.length}
      all={{ list: 'interests' }}
    >
      {interests.items.map((interest) => (
        <InterestLine key={interest.id} interest={interest} asOf={asOf} />
      ))}
    </WaitingList>
  );
};
