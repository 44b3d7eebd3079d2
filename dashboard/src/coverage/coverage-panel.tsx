/** The coverage table with its finding, unit, time, method and downloads, in every state it can be in. */
import { coverageAmong } from '#shared/contract/figures/coverage-among';
import type { Coverage } from '#shared/contract/figures/coverage-views';

import type { Remote } from '../api/remote.ts';
import { FiguresButton } from '../figures/figures-button.tsx';
import { SyntheticShare } from '../figures/synthetic-share.tsx';
import { Downloads } from '../figures/downloads.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Filters } from '../filters/filters.ts';
import {
  choiceOf,
  coverageFileFilterNames,
  filterSentence,
  statusName,
} from '../filters/filter-words.ts';
import { FindingLine } from './coverage-finding.tsx';
import { CoverageLegend } from './coverage-legend.tsx';
import { coverageTable } from '../figures/coverage-rows.ts';
import { CoverageTable } from './coverage-table.tsx';
import { UnpledgedMatches } from './unpledged-matches.tsx';
import { fileQueryOf } from '../filters/filter-queries.ts';

type CoveragePanelProps = {
  readonly remote: Remote<Coverage>;
  readonly filters: Filters;
  readonly retry: () => void;
};

const Ready = ({ coverage, filters }: { coverage: Coverage; filters: Filters }) => {
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  const table = coverageTable(coverage, filters);
  const filter = choiceOf(filters, coverageFileFilterNames);
  const filtered = filterSentence(filters, coverageFileFilterNames, words);
  return (
    <>
      <FindingLine finding={table.finding} filters={filters} />
      <p className="unit">
        {filtered !== null && <strong className="figure-filter">{filtered}</strong>}{' '}
        {say(`coverage.unit.${filters.scope}`)}{' '}
        {coverage.asOf === null
          ? say('state.notComputed')
          : say('state.asOf', { time: words.time(coverage.asOf) })}
      </p>
      {filters.status && (
        <p className="unit">
          {say('figure.statusInCells', { status: statusName(filters.status, words) })}
        </p>
      )}
      <SyntheticShare {...table.finding.synthetic} />
      <CoverageTable table={table} filters={filters} />
      <UnpledgedMatches />
      <CoverageLegend />
      <details className="method">
        <summary>{say('method.title')}</summary>
        <p>{say('coverage.method')}</p>
        <p>{say('coverage.methodRegions')}</p>
        <p>{say('method.classification')}</p>
      </details>
      <div className="actions">
        <FiguresButton
          coverage={coverageAmong(coverage, filters)}
          filter={filter}
          file={{ name: 'coverage', scope: filters.scope, world }}
        />
        {filters.scope === 'released' && (
          <>
            <a href="/api/public/coverage">{say('download.json')}</a>
          </>
        )}
      </div>
      <Downloads
        subjects={['coverage', 'amounts', 'pledges', 'offers', 'matches', 'forum', 'register']}
        query={fileQueryOf(filters)}
        scope={filters.scope}
      />
    </>
  );
};

export const CoveragePanel = ({ remote, filters, retry }: CoveragePanelProps) => {
  const { say } = useWords();
  return (
    <section className="panel" aria-label={say('coverage.caption')}>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={retry} />}
      {remote.state === 'ready' && <Ready coverage={remote.value} filters={filters} />}
    </section>
  );
};
