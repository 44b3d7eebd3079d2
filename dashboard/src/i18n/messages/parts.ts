/**
 * In which part of a catalogue words come, so that nobody on a slow line waits for words that their page does not say:
 * `first` with the frame and the page of coverage, `cards` with its cards, `form` with the first question of a form, `questions`
 * with those after it, `packages` with the packages of support that it may start from, `names` with what names countries, and `other` with every other page. What vocabularies are called comes with them.
 */
export const wordParts = [
  'first',
  'cards',
  'form',
  'questions',
  'packages',
  'names',
  'other',
] as const;
export type WordPart = (typeof wordParts)[number];

/** What the frame says. */
export const wordsOfFrame: readonly WordPart[] = ['first'];

/** All that a card says; nothing else of the coverage page has more words than it comes with. */
export const wordsOfCards: readonly WordPart[] = ['first', 'cards', 'names'];

/** What the form of a new record says until its first question is answered. */
export const wordsOfFirstQuestion: readonly WordPart[] = ['first', 'form'];

/** All that it says, and the controls that come later in it. */
export const wordsOfForm: readonly WordPart[] = ['first', 'form', 'questions', 'names'];

/** What its packages of support say. */
export const wordsOfPackages: readonly WordPart[] = [...wordsOfForm, 'packages'];

const subjects: Readonly<Record<Exclude<WordPart, 'names' | 'other'>, readonly string[]>> = {
  first: [
    'broken',
    'cell',
    'coverage',
    'download',
    'figure',
    'filter',
    'footer',
    'format',
    'frame',
    'language',
    'legend',
    'live',
    'method',
    'nav',
    'notLoaded',
    'problem',
    'role',
    'session',
    'state',
    'unknown',
    'world',
  ],
  cards: ['card'],
  form: [
    'form',
    'onBehalf',
    'record',
    'rehearsal',
    'section',
    'sections',
    'send',
    'supportRequested',
  ],
  questions: [
    'answer',
    'audience',
    'contact',
    'country',
    'error',
    'field',
    'hint',
    'missing',
    'preview',
    'reading',
    'where',
  ],
  packages: ['package'],
};

/** Single words that come with others than those of their subject: titles of parts that load later, and of a form that shows errors. */
const apart: Readonly<Record<string, WordPart>> = {
  'card.section': 'first',
  'form.errorTitle': 'first',
  'inbox.count': 'first',
  'inbox.count.newest': 'first',
  'list.kind': 'cards',
  // What is refused of any form has one list of messages.
  'allocation.tooMany': 'questions',
  'whatIf.leftOut.pledges': 'questions',
  'whatIf.leftOut.offers': 'questions',
  // The way to them.
  'package.open': 'questions',
  // What the first section of a form asks.
  'field.title': 'form',
  'hint.title.pledge': 'form',
  'hint.title.offer': 'form',
  'field.language': 'form',
  'hint.language': 'form',
  'field.edition': 'form',
  'field.supportRequested': 'form',
  'hint.supportRequested': 'form',
  'field.availability': 'form',
  'field.basis': 'form',
  'field.basisDate': 'form',
  'hint.basisDate': 'form',
  'preview.show': 'form',
  'download.picture': 'cards',
  'download.source.released': 'cards',
  'download.source.all': 'cards',
  'download.pledges': 'other',
  'download.offers': 'other',
  'download.listedPledges': 'other',
  'download.listedOffers': 'other',
  'session.unsentTitle': 'other',
  'session.unsentHere': 'other',
  'session.unsentElsewhere': 'other',
  'session.stay': 'other',
  'session.leave': 'other',
};

export const wordPartOf = (key: string): WordPart => {
  const [subject = ''] = key.split('.', 1);
  const ofSubject = (['first', 'cards', 'form', 'questions', 'packages'] as const).find((part) =>
    subjects[part].includes(subject),
  );
  return apart[key] ?? ofSubject ?? 'other';
};

/** One part of a catalogue; together the parts are the whole. */
export const wordsOfPart = <Catalogue extends object>(
  catalogue: Catalogue,
  part: WordPart,
): Partial<Catalogue> =>
  Object.fromEntries(
    Object.entries(catalogue).filter(([key]) => wordPartOf(key) === part),
  ) as Partial<Catalogue>;

/** By the names of their files. */
const vocabularies: Readonly<
  Record<Exclude<WordPart, 'cards' | 'packages' | 'other'>, readonly string[]>
> = {
  first: ['areas', 'editions', 'label', 'record-states', 'regions', 'stakeholder-types'],
  form: ['availabilities', 'languages', 'recording-bases', 'text-languages'],
  questions: [
    'caseloads',
    'compact-objectives',
    'conditions',
    'evidence-grades',
    'legal',
    'partner-roles',
    'qualities',
    'reading-terms',
    'reason-terms',
    'regional-frameworks',
    'support-types',
    'topics-expertise',
    'topics-institutions',
    'topics-laws',
    'topics-procedures',
    'units',
  ],
  names: ['countries', 'initiatives'],
};

/** Where what a vocabulary calls things comes. */
export const partOfVocabulary = (name: string): WordPart =>
  (['first', 'form', 'questions', 'names'] as const).find((part) =>
    vocabularies[part].includes(name),
  ) ?? 'other';
