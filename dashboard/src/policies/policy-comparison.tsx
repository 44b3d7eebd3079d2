/** What another policy would suggest for each pledge, beside what is suggested now: seen before anybody decides to serve it. */
import { useId, useState } from 'react';

import type { ComparedPledge } from '#shared/contract/suggestions/policy-comparison';
import type { GenerationsView } from '#shared/contract/upkeep-views';

import { useList } from '../api/use-list.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { recordPath } from '../navigation/pages.ts';
import { OriginalText } from '../records/original-text.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { knownText } from '../reasons/score-text.ts';
import { useServices } from '../services/services.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { type ComparedLine, comparisonRow, type ComparisonRow } from './comparison-rows.ts';

type Versions = { readonly served: number; readonly other: number };

type LinesProps = { readonly lines: readonly ComparedLine[]; readonly mark: string };

const Lines = ({ lines, mark }: LinesProps) => {
  const words = useWords();
  const { say, number } = words;
  if (lines.length === 0) return <span className="quiet">{say('policies.noSuggestion')}</span>;
  return (
    <ol>
      {lines.map(({ id, title, language, points, known, ofParts, isOnlyHere }) => (
        <li key={id}>
          <Link to={recordPath('offer', id)}>
            <OriginalText text={title} language={language} />
          </Link>{' '}
          <span className="quiet">
            {say('policies.points', { points: number(points) })} ·{' '}
            {knownText(known, ofParts, words)}
            {isOnlyHere && <> · {mark}</>}
          </span>
        </li>
      ))}
    </ol>
  );
};

const Row = ({ pledge, served, other, isFirstAnother }: ComparisonRow) => {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row">
        <Link to={recordPath('pledge', pledge.id)}>
          <OriginalText text={pledge.title} language={pledge.language} />
        </Link>
        {isFirstAnother && (
          <>
            <br />
            <strong>{say('policies.firstIsAnother')}</strong>
          </>
        )}
      </th>
      <td>
        <Lines lines={served} mark={say('policies.goes')} />
      </td>
      <td>
        <Lines lines={other} mark={say('policies.comes')} />
      </td>
    </tr>
  );
};

const Comparison = ({ served, other }: Versions) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload, more } = useList<ComparedPledge>(
    `comparePolicies ${served} ${other}`,
    (cursor) => client('comparePolicies', { path: { version: String(other) }, query: { cursor } }),
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const rows = remote.value.map(comparisonRow);
  const differing = rows.filter(({ isFirstAnother }) => isFirstAnother).length;
  return (
    <>
      <p role="status">
        {say('policies.differ', { count: differing, all: rows.length, version: other })}
      </p>
      <div className="scroll" role="group" tabIndex={0} aria-labelledby="comparison-title">
        <table className="figures figures--text">
          <thead>
            <tr>
              <th scope="col">{say('record.pledge')}</th>
              <th scope="col">{say('policies.now', { version: served })}</th>
              <th scope="col">{say('policies.then', { version: other })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.pledge.id} {...row} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton more={more} />
    </>
  );
};

const otherVersions = ({ items, shipped }: GenerationsView, served: number): readonly number[] =>
  [...new Set([...items.map(({ policy }) => policy.version), ...shipped])]
    .filter((version) => version !== served)
    .toSorted((one, other) => other - one);

type PolicyComparisonProps = {
  readonly generations: GenerationsView;
  readonly served: number;
};

export const PolicyComparison = ({ generations, served }: PolicyComparisonProps) => {
  const { say } = useWords();
  const versions = otherVersions(generations, served);
  const [other, setOther] = useState<number | null>(null);
  const choice = useId();
  return (
    <section className="panel" aria-labelledby="comparison-title">
      <h2 id="comparison-title">{say('policies.compare')}</h2>
      <p className="quiet">{say('policies.compareLead')}</p>
      <p className="field">
        <label htmlFor={choice}>{say('policies.compareWith')}</label>
        <select
          id={choice}
          value={other ?? ''}
          onChange={({ target }) => setOther(target.value === '' ? null : Number(target.value))}
        >
          <option value="">{say('policies.compareNone')}</option>
          {versions.map((version) => (
            <option key={version} value={version}>
              {say('policies.version', { version })}
            </option>
          ))}
        </select>
      </p>
      {other !== null && <Comparison key={other} served={served} other={other} />}
    </section>
  );
};
