/** Frozen reports of the public record: everyone downloads their packs, the Secretariat freezes another. */
import { BriefList } from '../briefs/brief-list.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { useRemote } from '../api/remote.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { FreezeReport } from './freeze-report.tsx';
import { ReportCard } from './report-card.tsx';

export const ReportsPage = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { session } = useSession();
  const { remote, reload } = useRemote('reports', () => client('listReports'));
  const mayFreeze = session.status === 'signedIn' && isSecretariat(session.me);
  return (
    <>
      <PageHeading>{say('reports.title')}</PageHeading>
      <p className="lead">{say('reports.lead')}</p>
      {mayFreeze && <FreezeReport onFrozen={reload} />}
      <section className="panel" aria-labelledby="reports-list">
        <h2 id="reports-list">{say('reports.list')}</h2>
        {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
        {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
        {remote.state === 'ready' && remote.value.items.length === 0 && (
          <p role="status">{say('reports.none')}</p>
        )}
        {remote.state === 'ready' && (
          <div className="cards">
            {remote.value.items.map((report) => (
              <ReportCard key={report.number} report={report} />
            ))}
          </div>
        )}
        <p>
          {say('reports.verify')} <a href="/api/public/report-key">{say('reports.key')}</a>
        </p>
        <p>
          <code dir="ltr">npm run report:verify -- PACK --key KEY</code>
        </p>
      </section>
      <BriefList />
    </>
  );
};
