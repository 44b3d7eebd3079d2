/** The sections that tell how far matches and pledges have come, whom pledges consulted, and of which forum they are. */
import type { ForumStanding } from '../domain/reporting/forum-update.ts';
import { notStated, notStatedLabel } from '../vocabulary/label.ts';
import type { DocumentBlock, TableBlock } from './document.ts';
import type { Narrowing } from './figure-dimensions.ts';
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

/** Of what has no stage: it may have been confirmed unchanged or told in words, and neither is a stage. */
const withoutStage = ({ say, value }: Told): readonly Line[] => {
  const counted = (standing: ForumStanding): number =>
    value('pledges', 'components', { stage: 'no_update', standing });
  const inWords = counted('updated');
  return [
    { name: say('progress.unchanged'), count: counted('confirmed_unchanged') },
    ...(inWords > 0 ? [{ name: say('progress.inWords'), count: inWords }] : []),
    { name: say('progress.noUpdate'), count: counted('no_update') },
  ];
};

export const progressSection = (told: Told): readonly DocumentBlock[] => {
  const { say, value, language } = told;
  const counted = (stage: string, more: Narrowing = {}): number =>
    value('pledges', 'components', { stage, ...more });
  const stages = codesOf.stage.map(({ id, label }) => ({
    name: label[language],
    count: counted(id),
  }));
  const since = codesOf.stage.reduce(
    (sum, { id }) => sum + counted(id, { standing: 'confirmed_unchanged' }),
    0,
  );
  return [
    sectionHeading(say('section.progress')),
    twoColumns(told, say('progress.caption'), say('head.stage'), [
      ...stages,
      ...withoutStage(told),
    ]),
    sectionParagraph(say('progress.since', { count: since })),
    sectionParagraph(say('progress.note')),
  ];
};

/** As each party answers for its own pledges: counted, and never a score of anybody. */
export const participationSection = (told: Told): readonly DocumentBlock[] => {
  const { say, value, language } = told;
  const counted = (consulted: string, more: Narrowing = {}): number =>
    value('pledges', 'records', { consulted, ...more });
  const lines = [
    { name: say('participation.yes'), count: counted('true') },
    { name: say('participation.no'), count: counted('false') },
    { name: notStatedLabel[language], count: counted(notStated) },
  ];
  return [
    sectionHeading(say('section.participation')),
    twoColumns(told, say('participation.caption'), say('head.consulted'), lines),
    sectionParagraph(
      say('participation.how', { count: counted('true', { consultation: 'stated' }) }),
    ),
    sectionParagraph(say('participation.note')),
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
