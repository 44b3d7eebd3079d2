/** The sections that tell how far matches and pledges have come, and of which forum they are. */
import type { DocumentBlock, TableBlock } from './document.ts';
import { codesOf } from './named-codes.ts';
import { sectionHeading, sectionParagraph, type Told } from './narrative-section.ts';

type Line = { readonly name: string; readonly count: number };

const twoColumns = (
  { numbers, say }: Told,
  caption: string,
  head: string,
  lines: readonly Line[],
): TableBlock => ({
  kind: 'table',
  caption,
  head: [head, say('head.count')],
  rows: lines.map(({ name, count }) => [name, numbers(count)]),
});

export const matchSection = (told: Told): readonly DocumentBlock[] => {
  const { say, value, language } = told;
  const lines = codesOf.state
    .map(({ id: state, label }) => ({
      name: label[language],
      count: value('matches', 'matches', { state }),
    }))
    .filter(({ count }) => count > 0);
  return [
    sectionHeading(say('section.matches')),
    twoColumns(told, say('matches.caption'), say('head.state'), lines),
  ];
};

export const progressSection = (told: Told): readonly DocumentBlock[] => {
  const { say, value, language } = told;
  const stages = [
    ...codesOf.stage.map(({ id, label }) => ({ id, name: label[language] })),
    { id: 'no_update', name: say('progress.noUpdate') },
  ];
  const lines = stages.map(({ id: stage, name }) => ({
    name,
    count: value('pledges', 'components', { stage }),
  }));
  return [
    sectionHeading(say('section.progress')),
    twoColumns(told, say('progress.caption'), say('head.stage'), lines),
    sectionParagraph(say('progress.note')),
  ];
};

export const editionSection = (told: Told): readonly DocumentBlock[] => {
  const { say, value, language } = told;
  const lines = codesOf.edition
    .map(({ id: edition, label }) => ({
      name: label[language],
      count: value('pledges', 'components', { edition }),
    }))
    .filter(({ count }) => count > 0);
  return [
    sectionHeading(say('section.editions')),
    twoColumns(told, say('editions.caption'), say('head.edition'), lines),
  ];
};
