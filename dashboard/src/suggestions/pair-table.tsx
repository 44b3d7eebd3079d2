/** Both ends of a pair as one table: whose they are, and what each states of the components that fit best. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import type { EndRecord } from '../matches/ends/use-end.ts';
import { type Fact, labelSaid } from '../records/described-facts.ts';
import { OriginalText } from '../records/original-text.tsx';
import { RecordMatches } from '../records/record-matches.tsx';
import { comparedFacts } from './compared-facts.ts';
import { HeadOf } from './pair-head.tsx';

export type Best = Pick<SuggestionView['explanation'], 'pledgeComponent' | 'offerComponent'>;

const componentOf = ({ record }: EndRecord, id: string | undefined) =>
  record.components.find((component) => component.id === id) ?? record.components[0];

const Said = ({ fact, language }: { fact: Fact | undefined; language: string }) => {
  const { say } = useWords();
  if (fact === undefined) return <td className="quiet">{say('answer.notStated')}</td>;
  return (
    <td className="pair__said">
      {fact.original ? <OriginalText text={fact.text} language={language} /> : fact.text}
    </td>
  );
};

type SidesProps = {
  readonly pledge: EndRecord;
  readonly offer: EndRecord;
  readonly best: Best | null;
};

export const Sides = ({ pledge, offer, best }: SidesProps) => {
  const words = useWords();
  const { say } = words;
  const asked = componentOf(pledge, best?.pledgeComponent);
  const given = componentOf(offer, best?.offerComponent);
  if (!asked || !given) return null;
  const textFact = (text: string) =>
    text === ''
      ? { key: 'pair.text' as const, text: say('record.textWithheld') }
      : { key: 'pair.text' as const, text, original: true as const };
  const languages = { pledge: pledge.record.language, offer: offer.record.language };
  const hasMatches = pledge.record.matches.length + offer.record.matches.length > 0;
  return (
    <table className="figures pair__table">
      <caption className="visually-hidden">{say('pair.sides')}</caption>
      <thead>
        <tr>
          <HeadOf kind="pledge" end={pledge} />
          <HeadOf kind="offer" end={offer} />
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={2}>
            {say('pair.text')}
          </th>
        </tr>
        <tr>
          <Said fact={textFact(asked.text)} language={languages.pledge} />
          <Said fact={textFact(given.text)} language={languages.offer} />
        </tr>
      </tbody>
      {comparedFacts(asked, given, words).map((fact) => (
        <tbody key={fact.key}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {labelSaid(fact.key, words)}
            </th>
          </tr>
          <tr>
            <Said fact={fact.pledge} language={languages.pledge} />
            <Said fact={fact.offer} language={languages.offer} />
          </tr>
        </tbody>
      ))}
      {hasMatches && (
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {say('record.matches')}
            </th>
          </tr>
          <tr>
            {[pledge, offer].map(({ record }) => (
              <td key={record.id}>
                {record.matches.length > 0 ? (
                  <RecordMatches matches={record.matches} />
                ) : (
                  <span className="quiet">{say('pair.noMatch')}</span>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      )}
    </table>
  );
};
