/** Both ends of a pair beside each other: whose they are, in which words, what each states of the components that fit best, and what became of them. */
import type { SuggestionView } from '#shared/contract/suggestion-views';
import type { RecordKind } from '#shared/domain/record';

import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type EndRecord, readEnd } from '../matches/read-end.ts';
import type { RecordIds } from '../matches/proposal.ts';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { type Fact, labelSaid } from '../records/described-facts.ts';
import { vocabularyLabel } from '../records/names.ts';
import { OriginalText } from '../records/original-text.tsx';
import { PartyLine } from '../records/party-line.tsx';
import { RecordMatches } from '../records/record-matches.tsx';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { comparedFacts } from './compared-facts.ts';
import { PairHistories } from './pair-histories.tsx';

type Best = Pick<SuggestionView['explanation'], 'pledgeComponent' | 'offerComponent'>;

const componentOf = ({ record }: EndRecord, id: string | undefined) =>
  record.components.find((component) => component.id === id) ?? record.components[0];

const HeadOf = ({ kind, end }: { readonly kind: RecordKind; readonly end: EndRecord }) => {
  const words = useWords();
  const { record } = end;
  return (
    <th scope="col">
      <span className="eyebrow">{words.say(`record.${kind}`)}</span>
      <Link to={recordPath(kind, record.id)}>
        <OriginalText text={record.title} language={record.language} />
      </Link>
      <SyntheticMark synthetic={record.synthetic} />
      <PartyLine party={record.party} partners={record.partners} />
      {end.whole && (
        <span className={`badge badge--${end.record.state}`}>
          {vocabularyLabel('recordStates', end.record.state, words)}
        </span>
      )}
    </th>
  );
};

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

const Sides = ({ pledge, offer, best }: SidesProps) => {
  const words = useWords();
  const { say } = words;
  const asked = componentOf(pledge, best?.pledgeComponent);
  const given = componentOf(offer, best?.offerComponent);
  if (!asked || !given) return null;
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
          <Said
            fact={{ key: 'pair.text', text: asked.text, original: true }}
            language={languages.pledge}
          />
          <Said
            fact={{ key: 'pair.text', text: given.text, original: true }}
            language={languages.offer}
          />
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

type PairSidesProps = { readonly ids: RecordIds; readonly best: Best | null };

export const PairSides = ({ ids, best }: PairSidesProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const pledge = useRemote(`end pledge ${ids.pledge}`, () => readEnd(client, 'pledge', ids.pledge));
  const offer = useRemote(`end offer ${ids.offer}`, () => readEnd(client, 'offer', ids.offer));
  const failed = [pledge, offer].find(({ remote }) => remote.state === 'failed');
  if (failed?.remote.state === 'failed')
    return <ProblemNotice problem={failed.remote.problem} retry={failed.reload} />;
  if (pledge.remote.state !== 'ready' || offer.remote.state !== 'ready')
    return <p role="status">{say('state.loading')}</p>;
  const ends = { pledge: pledge.remote.value, offer: offer.remote.value };
  return (
    <>
      <Sides {...ends} best={best} />
      <PairHistories {...ends} />
    </>
  );
};
