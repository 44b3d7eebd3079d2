/** The finding by stakeholder type with its chart, table, method and downloads. */
import { useRef } from 'react';

import type { Coverage } from '#shared/contract/coverage-views';

import { chartPicture } from '../figures/chart-picture.ts';
import { downloadText } from '../figures/download.ts';
import { downloadFigures } from '../figures/download-figures.ts';
import { figureFileName } from '../figures/figure-file.ts';
import { SyntheticShare } from '../figures/synthetic-share.tsx';
import { FileLink } from '../figures/file-link.tsx';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { Filters } from '../filters/filters.ts';
import { choiceOf, filterSentence, stakeholderFilterNames } from '../filters/filter-words.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { pictureCaption } from './picture-caption.ts';
import { figuresOfTypes, stakeholderFigures } from '../figures/stakeholder-rows.ts';
import { StakeholderLegend } from './stakeholder-legend.tsx';
import { StakeholderTable } from './stakeholder-table.tsx';

const StakeholderChart = loadedLater(
  'part',
  () => import('./stakeholder-chart.tsx'),
  'StakeholderChart',
);

type StakeholderFigureProps = { readonly coverage: Coverage; readonly filters: Filters };

export const StakeholderFigure = ({ coverage, filters }: StakeholderFigureProps) => {
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  const drawing = useRef<HTMLDivElement>(null);
  const { rows, ...finding } = stakeholderFigures(coverage, filters);
  if (rows.length === 0) return <p>{say(`stakeholders.empty.${filters.scope}`)}</p>;
  const title = say('stakeholders.finding', {
    count: finding.typesThatOffer,
    states: finding.statePledges,
    pledges: finding.pledges,
    offers: finding.offers,
  });
  const asOf = coverage.asOf === null ? '' : say('state.asOf', { time: words.time(coverage.asOf) });
  const filter = choiceOf(filters, stakeholderFilterNames);
  const filtered = filterSentence(filters, stakeholderFilterNames, words);
  const { scope } = filters;
  const unit = `${say(`stakeholders.unit.${scope}`)} ${asOf}`;
  const file = { name: 'stakeholder-types', filter, scope, asOf: coverage.asOf, world };
  const downloadCsv = (): void =>
    downloadFigures(figuresOfTypes(coverage, filters, rows), file, words);
  const downloadPicture = (): void => {
    const chart = drawing.current?.querySelector<SVGSVGElement>('.recharts-wrapper > svg');
    const caption = pictureCaption({ title, filtered, unit, scope, world }, words);
    if (chart) {
      downloadText(figureFileName(file, 'svg'), 'image/svg+xml', chartPicture(chart, caption));
    }
  };
  return (
    <>
      <h2 className="finding">{title}</h2>
      <p className="unit">
        {filtered !== null && <strong className="figure-filter">{filtered}</strong>} {unit}
      </p>
      <SyntheticShare {...finding.synthetic} />
      {filters.edition !== null && <p className="quiet">{say('stakeholders.allEditions')}</p>}
      {filters.status !== null && <p className="quiet">{say('stakeholders.allStatuses')}</p>}
      <div className="side-by-side">
        <div ref={drawing}>
          <StakeholderLegend />
          <StakeholderChart rows={rows} name={title} />
        </div>
        <StakeholderTable rows={rows} />
      </div>
      <details className="method">
        <summary>{say('method.title')}</summary>
        <p>{say('stakeholders.method')}</p>
        <p>{say('method.classification')}</p>
      </details>
      <div className="actions">
        <button type="button" className="button button--quiet" onClick={downloadCsv}>
          {say('download.csv')}
        </button>
        <button type="button" className="button button--quiet" onClick={downloadPicture}>
          {say('download.picture')}
        </button>
        {filters.scope === 'released' && (
          <>
            <FileLink name="pledges.csv">{say('download.pledges')}</FileLink>
            <FileLink name="offers.csv">{say('download.offers')}</FileLink>
          </>
        )}
      </div>
    </>
  );
};
