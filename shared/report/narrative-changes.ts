/** What a report says of the report before. */
import { sayInFile } from '../export/words/words.ts';
import { changeKinds, type ReportChange } from './changes.ts';
import type { DocumentBlock } from './document.ts';
import { countedEntities } from './figure-dimensions.ts';
import type { Told } from './narrative-section.ts';

export const changesSection = (
  { facts, say, language, numbers }: Told,
  changes: readonly ReportChange[] | null,
): readonly DocumentBlock[] => {
  const heading = { kind: 'heading', level: 1, text: say('section.changes') } as const;
  if (changes === null || facts.previous === null)
    return [heading, { kind: 'paragraph', text: say('changes.first') }];
  const sayFile = sayInFile(language);
  return [
    heading,
    { kind: 'paragraph', text: say('changes.since', { number: facts.previous }) },
    {
      kind: 'table',
      caption: say('changes.caption'),
      head: [say('head.file'), ...changeKinds.map((kind) => say(`changes.${kind}`))],
      rows: countedEntities.map((entity) => [
        sayFile(`entity.${entity}`),
        ...changeKinds.map((kind) =>
          numbers(changes.filter((each) => each.entity === entity && each.change === kind).length),
        ),
      ]),
    },
  ];
};
