/** The sections of a report that tell figures, each by its name. */
import { sayInFile } from '../export/words/words.ts';
import type { DocumentBlock } from './document.ts';
import { sectionHeading, type Told } from './narrative-section.ts';
import { areaSection, offerSection, regionSection, typeSection } from './narrative-coverage.ts';
import {
  editionSection,
  matchSection,
  participationSection,
  progressSection,
} from './narrative-progress.ts';

const standingSection = ({ say, value, language }: Told): readonly DocumentBlock[] => {
  const sayFile = sayInFile(language);
  const counted = (entity: 'pledges' | 'offers') => ({
    records: value(entity, 'records'),
    components: value(entity, 'components'),
    parties: value(entity, 'parties'),
  });
  return [
    sectionHeading(say('section.standing')),
    {
      kind: 'list',
      items: [
        say('standing.pledges', counted('pledges')),
        say('standing.offers', counted('offers')),
        say('standing.matches', { count: value('matches', 'matches') }),
        ...(['pledges', 'offers'] as const).map((entity) =>
          say('standing.publication', {
            entity: sayFile(`entity.${entity}`),
            released: value(entity, 'records', { publication: 'released' }),
            restated: value(entity, 'records', { publication: 'restated' }),
          }),
        ),
      ],
    },
  ];
};

export const figureSections = (told: Told): readonly DocumentBlock[] =>
  [
    standingSection,
    areaSection,
    regionSection,
    typeSection,
    offerSection,
    matchSection,
    progressSection,
    participationSection,
    editionSection,
  ].flatMap((section) => section(told));
