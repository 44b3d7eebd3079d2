/** How a report was counted, and which files it has. */
import { sayInFile } from '../export/words/words.ts';
import type { DocumentBlock } from './document.ts';
import { figureName } from './figure-names.ts';
import { countedEntities } from './figure-dimensions.ts';
import type { Told } from './narrative-section.ts';
import {
  keyAddress,
  manifestName,
  rowsName,
  signatureName,
  verifyCommand,
  workbookName,
} from './pack-names.ts';

export const methodSection = ({ say }: Told): readonly DocumentBlock[] => [
  { kind: 'heading', level: 1, text: say('section.method') },
  {
    kind: 'list',
    items: [
      say('counting.once'),
      say('counting.open'),
      say('counting.matches'),
      say('counting.classification'),
      say('counting.figures', {
        example: figureName('pledges', 'components', { area: 'A1', coverage: 'open' }),
        file: rowsName('figures', 'csv'),
      }),
      say('counting.signed', { command: verifyCommand, address: keyAddress }),
      say('counting.withdrawn'),
    ],
  },
];

const bothFormats = (entity: Parameters<typeof rowsName>[0]): string =>
  `${rowsName(entity, 'ndjson')}, ${rowsName(entity, 'csv')}`;

export const filesSection = ({ say, language }: Told): readonly DocumentBlock[] => {
  const sayFile = sayInFile(language);
  return [
    { kind: 'heading', level: 1, text: say('section.files') },
    {
      kind: 'list',
      items: [
        say('files.narrative', {
          file: 'report.en.docx, report.fr.docx, report.es.docx, report.ar.docx',
        }),
        ...[...countedEntities, 'forum' as const, '4w' as const].map((entity) =>
          say('files.rows', { files: bothFormats(entity), entity: sayFile(`entity.${entity}`) }),
        ),
        say('files.workbook', { file: workbookName }),
        say('files.figures', { files: bothFormats('figures') }),
        say('files.changes', { file: rowsName('changes', 'ndjson') }),
        say('files.manifest', { files: `${manifestName}, ${signatureName}` }),
      ],
    },
  ];
};
