/** Where a page's records or figures can be taken as a file: one click for each format, with the page's filters. */
import { dialectOf } from '#shared/contract/export-dialects';
import { filtersFor } from '#shared/contract/export-filters';
import { type Entity, type FileName, formatsOf } from '#shared/contract/export-names';
import type { Language } from '#shared/vocabulary/label';

import type { FileQuery } from '../api/read-file.ts';
import type { Scope } from '../filters/filters.ts';
import { useWords } from '../i18n/words-context.tsx';
import { FileLink } from './file-link.tsx';

type Subject = Entity | 'register';

type DownloadsProps = {
  readonly subjects: readonly Subject[];
  /** What the page is narrowed by. */
  readonly query?: FileQuery;
  /** Whether only what is public, or all that the reader may read. */
  readonly scope: Scope;
};

type Choice = {
  readonly name: FileName;
  readonly word: 'xlsx' | 'csv' | 'semicolon' | 'json' | 'ndjson';
  readonly dialect?: string;
};

/** What most readers of a language can open comes first, and only what they can open is named without more words. */
const choicesOf = (subject: Subject, language: Language): readonly Choice[] => {
  const dialect = dialectOf[language];
  return formatsOf(subject).flatMap((format): readonly Choice[] => {
    const name = `${subject}.${format}` as FileName;
    if (format === 'schema.json') return [];
    if (format !== 'csv') return [{ name, word: format }];
    const comma = { name, word: 'csv' } as const;
    return dialect === 'semicolon' ? [{ name, word: 'semicolon', dialect }, comma] : [comma];
  });
};

const Formats = ({
  subject,
  query,
  scope,
}: Omit<DownloadsProps, 'subjects'> & { readonly subject: Subject }) => {
  const { say, language } = useWords();
  return (
    <ul className="downloads__formats">
      {choicesOf(subject, language).map(({ name, word, dialect }) => (
        <li key={word}>
          <FileLink name={name} query={{ ...query, language, dialect }} scope={scope}>
            {say(`format.${word}`)}
            <span className="visually-hidden"> {say(`download.what.${subject}`)}</span>
          </FileLink>
        </li>
      ))}
    </ul>
  );
};

export const Downloads = ({ subjects, query = {}, scope }: DownloadsProps) => {
  const { say } = useWords();
  return (
    <details className="downloads">
      <summary>{say('download.title')}</summary>
      <p className="quiet">{say(scope === 'all' ? 'download.confidential' : 'download.lead')}</p>
      <dl className="facts">
        {subjects.map((subject) => {
          const taken = filtersFor(subject, query);
          return (
            taken && (
              <div key={subject}>
                <dt>{say(`download.what.${subject}`)}</dt>
                <dd>
                  <Formats subject={subject} query={taken} scope={scope} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </details>
  );
};
