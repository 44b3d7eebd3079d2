/** What the partners of a joint pledge answered, and how it goes in their words: for its lead and whoever works with the pledge. */
import type { PledgeView } from '#shared/contract/records/record-views';

import { useWords } from '../i18n/words-context.tsx';
import { partyName } from '../records/party-name.ts';
import { rolesText } from '../records/partners-text.ts';

type Said = NonNullable<PledgeView['partnerWords']>[number];

export const PartnerSaid = ({ answer, answeredOn, progress, progressOn }: Omit<Said, 'party'>) => {
  const { say, date } = useWords();
  return (
    <>
      <p>{say(`partnership.${answer}`, { date: date(answeredOn) })}</p>
      {progress !== undefined && (
        <p>
          <span className="quiet">
            {say('partnership.said', { date: date(progressOn ?? answeredOn) })}:
          </span>{' '}
          <bdi dir="auto">{progress}</bdi>
        </p>
      )}
    </>
  );
};

export const PartnerWords = ({ said }: { readonly said: readonly Said[] }) => {
  const words = useWords();
  const { say } = words;
  return (
    <section className="panel" aria-labelledby="partner-words-title">
      <h2 id="partner-words-title">{say('partnership.words')}</h2>
      <ul className="plain-list">
        {said.map(({ party, ...word }) => (
          <li key={party.id}>
            <p>
              <strong>
                <bdi>{partyName(party, words)}</bdi>
              </strong>{' '}
              · {rolesText(word.roles, words)}
            </p>
            <PartnerSaid {...word} />
          </li>
        ))}
      </ul>
    </section>
  );
};
