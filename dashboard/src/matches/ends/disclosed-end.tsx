/** One end of a match as it was shown to both sides, and field by field what reads otherwise today. */
import type { DisclosedEndView, MatchEndView } from '#shared/contract/matches/match-ends-views';

import { useWords } from '../../i18n/words-context.tsx';
import { ComponentView } from '../../records/component-view.tsx';
import { FactRows } from '../../records/fact-rows.tsx';
import { vocabularyLabel } from '../../records/names.ts';
import { recordFacts } from '../../records/record-facts.ts';
import { OriginalText } from '../../records/original-text.tsx';
import { PartyLine } from '../../records/party-line.tsx';
import { SyntheticMark } from '../../records/synthetic-mark.tsx';
import { changedFacts } from './end-facts.ts';

type ChangesProps = { readonly shown: DisclosedEndView; readonly now: DisclosedEndView };

const Changes = ({ shown, now }: ChangesProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <div className="notice notice--problem">
      <p>
        <strong>{say('match.end.changed')}</strong>
      </p>
      <dl className="facts">
        {changedFacts(shown, now, words).map(({ key, label, before, today }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <span className="quiet">{say('match.end.then')}</span>{' '}
              <del>
                <bdi dir="auto">{before || vocabularyLabel('areas', null, words)}</bdi>
              </del>
              <br />
              <span className="quiet">{say('match.end.today')}</span>{' '}
              <ins>
                <bdi dir="auto">{today || vocabularyLabel('areas', null, words)}</bdi>
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

type DisclosedEndProps = {
  readonly view: MatchEndView & { readonly disclosed: DisclosedEndView };
  readonly at: string | null;
};

export const DisclosedEndFacts = ({ view, at }: DisclosedEndProps) => {
  const words = useWords();
  const { say } = words;
  const { disclosed, today, state } = view;
  const { kind, title, language, version, party, partners, components } = disclosed;
  return (
    <>
      <p>
        <OriginalText text={title} language={language} />
        <SyntheticMark synthetic={view.synthetic} />
      </p>
      <PartyLine party={party} partners={partners} />
      <p className="quiet">
        {at && say('match.end.asDisclosed', { version, time: words.time(at) })}{' '}
        {(state === 'returned' || state === 'withdrawn') &&
          say('match.end.outOfForce', { state: vocabularyLabel('recordStates', state, words) })}
      </p>
      {today && <Changes shown={disclosed} now={today} />}
      <ul className="components">
        {components.map((component) => (
          <ComponentView key={component.id} component={component} kind={kind} language={language} />
        ))}
      </ul>
      <dl className="facts">
        <FactRows facts={recordFacts(disclosed, words)} language={language} />
      </dl>
    </>
  );
};
