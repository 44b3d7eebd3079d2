/** The text of a report, from its figures alone: whoever has the rows makes the same text. */
import { formatsIn } from '../messages/formats.ts';
import type { Language } from '../vocabulary/label.ts';
import { sayInFile } from '../export/words/words.ts';
import type { DocumentBlock, ReportDocument } from './document.ts';
import { figureValues } from './figures.ts';
import { filesSection, methodSection } from './narrative-method.ts';
import { figureSections } from './narrative-figures.ts';
import type { Told } from './narrative-section.ts';
import { changesSection } from './narrative-changes.ts';
import { schemeLabel } from './region-scheme.ts';
import { editionTitle, type Snapshot } from './snapshot.ts';
import { sayInReport } from './words/words.ts';

const opening = ({ facts, say, language }: Told): readonly DocumentBlock[] => [
  ...(facts.world === 'made_up'
    ? [{ kind: 'paragraph' as const, text: `${sayInFile(language)('world.made_up')}.` }]
    : []),
  {
    kind: 'paragraph',
    text: say('report.frozen', { time: formatsIn(language).time(facts.frozenAt) }),
  },
  {
    kind: 'paragraph',
    text: say('report.scheme', { scheme: schemeLabel(facts.regionScheme)[language] }),
  },
  ...(facts.note === null
    ? []
    : [{ kind: 'paragraph' as const, text: say('report.note', { note: facts.note }) }]),
];

export const narrativeOf = (snapshot: Snapshot, language: Language): ReportDocument => {
  const { facts, figures, changes } = snapshot;
  const told: Told = {
    facts,
    say: sayInReport(language),
    language,
    value: figureValues(figures),
    numbers: formatsIn(language).number,
  };
  return {
    title: told.say('report.title', {
      number: facts.number,
      edition: editionTitle(facts.edition, language),
    }),
    language,
    at: facts.frozenAt,
    blocks: [
      ...opening(told),
      ...figureSections(told),
      ...changesSection(told, changes),
      ...methodSection(told),
      ...filesSection(told),
    ],
  };
};
