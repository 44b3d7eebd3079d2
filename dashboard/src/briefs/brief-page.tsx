/** A brief of a State or party, to be read and printed, and the way to the same as a file. */
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { useSearch } from '../navigation/location.ts';
import { reportIn } from '../navigation/pages.ts';
import { PageProblem } from '../sending/page-problem.tsx';
import { useServices } from '../services/services.tsx';
import { DocumentBlocks } from './document-blocks.tsx';
import { addressOf } from '../api/api-call.ts';

export const BriefPage = ({ id }: { readonly id: string }) => {
  const { say, language } = useWords();
  const { client } = useServices();
  const report = reportIn(useSearch());
  const query = { language, report };
  const { remote, reload } = useRemote(`brief ${id} ${language} ${report ?? ''}`, () =>
    client('getBrief', { path: { id }, query }),
  );
  if (remote.state === 'failed')
    return <PageProblem title={say('briefs.brief')} problem={remote.problem} retry={reload} />;
  const title = remote.state === 'ready' ? remote.value.title : say('briefs.brief');
  return (
    <article className="document">
      <PageHeading>{title}</PageHeading>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'ready' && (
        <>
          <p className="actions">
            <a
              className="button"
              href={addressOf('getBriefFile', { path: { id }, query })}
              download
            >
              {say('briefs.download')}
            </a>
            <button type="button" className="button button--quiet" onClick={() => window.print()}>
              {say('briefs.print')}
            </button>
          </p>
          <DocumentBlocks blocks={remote.value.blocks} />
        </>
      )}
    </article>
  );
};
