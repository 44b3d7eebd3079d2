/** Where a page's records or figures can be taken as a file: one click for each format, with the page's filters. */
import { useState } from 'react';

import { dialectOf } from '#shared/contract/files/export-dialects';
import { filtersFor } from '#shared/contract/files/export-filters';
import {
  type FileName,
  filesOf,
  type Format,
  type Subject,
} from '#shared/contract/files/export-names';
import type { Language } from '#shared/vocabulary/label';

import type { FileQuery } from '../api/read-file.ts';
import type { Scope } from '../filters/filters.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { FileLink } from './file-link.tsx';

const WrittenFiles = loadedLater(
  'aside',
  () => import('../written-files/written-files.tsx'),
  'WrittenFiles',
);

type DownloadsProps = {
  readonly subjects: readonly Subject[];
  /** What the page is narrowed by. */
  readonly query?: FileQuery;
  /** Whether only what is public, or all that the reader may read. */
  readonly scope: Scope;
};

type Choice = {
  readonly name: FileName;
  readonly word: 'xlsx' | 'csv' | 'semicolon' | 'json' | 'ndjson' | 'xml' | 'datapackage';
  readonly dialect?: string;
};

type Word = Choice['word'];

const words: Readonly<Record<Format, Word | undefined>> = {
  xlsx: 'xlsx',
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  'schema.json': undefined,
  xml: 'xml',
  datapackage: 'datapackage',
};

/** Where its readers' spreadsheets divide by semicolons, that CSV comes first. */
const choicesOf = (subject: Subject, language: Language): readonly Choice[] =>
  filesOf(subject).flatMap(({ name, format }): readonly Choice[] => {
    const word = words[format];
    if (word === undefined) return [];
    const dialect = dialectOf[language];
    return word === 'csv' && dialect === 'semicolon'
      ? [
          { name, word: 'semicolon', dialect },
          { name, word },
        ]
      : [{ name, word }];
  });

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
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="downloads" onToggle={() => setOpened(true)}>
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
      {scope === 'all' && wasOpened && <WrittenFiles />}
    </details>
  );
};
