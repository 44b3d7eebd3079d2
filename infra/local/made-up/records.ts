/** What the made-up parties pledge and offer: something for every area, place, status and state of a record. */
import type { PartyName } from './parties.ts';

/** How far a record of the made-up register comes. */
export type Ends = 'draft' | 'submitted' | 'returned' | 'accepted' | 'released' | 'withdrawn';

export type MadeUpRecord = {
  readonly name: string;
  readonly kind: 'pledge' | 'offer';
  readonly of: PartyName;
  readonly ends: Ends;
  readonly content: Readonly<Record<string, unknown>>;
};

type Fields = Readonly<Record<string, unknown>>;

const places = (...countries: readonly string[]) => ({ countries });
const regions = (...ids: readonly string[]) => ({ regions: ids });
const anywhere = { anywhere: true };

const amount = (unit: string, min: number, max = min, per = 'once', currency?: string) => ({
  quantity: { min, max, unit, per, ...(currency === undefined ? {} : { currency }) },
});

const pledge = (
  name: string,
  of: PartyName,
  ends: Ends,
  title: string,
  components: readonly Fields[],
  more: Fields = {},
): MadeUpRecord => ({
  name,
  kind: 'pledge',
  of,
  ends,
  content: { title, language: 'en', supportRequested: true, components, ...more },
});

const offer = (
  name: string,
  of: PartyName,
  ends: Ends,
  title: string,
  components: readonly Fields[],
  more: Fields = {},
): MadeUpRecord => ({
  name,
  kind: 'offer',
  of,
  ends,
  content: { title, language: 'en', components, ...more },
});

export const madeUpPledges: readonly MadeUpRecord[] = [
  pledge(
    'appeals',
    'xa',
    'released',
    'An independent appeal body',
    [
      {
        area: 'A1',
        text: 'Train the members of a new appeal body',
        topics: ['appeal-body', 'training'],
        supportTypes: ['training'],
        languages: ['en', 'fr'],
        places: places('XA'),
        ...amount('days', 40),
      },
      {
        area: 'A2',
        text: 'Make the appeal body independent in law',
        topics: ['appeal-independence'],
        supportTypes: ['drafting'],
        places: places('XA'),
      },
    ],
    { edition: 'grf-2023' },
  ),
  pledge(
    'registration',
    'xc',
    'released',
    'Registration without a waiting list',
    [
      {
        area: 'A3',
        text: 'Register within a week, with a system for case data',
        topics: ['registration', 'case-data-management'],
        supportTypes: ['it-systems', 'equipment'],
        places: places('XC'),
        ...amount('money', 250_000, 400_000, 'once', 'EUR'),
        due: '2027',
      },
    ],
    { edition: 'grf-2023' },
  ),
  pledge(
    'interpreters',
    'xd',
    'released',
    'Interpreters for every interview',
    [
      {
        area: 'A3',
        text: 'Train interpreters for remote interviews',
        topics: ['interpretation', 'remote-interviews'],
        supportTypes: ['training'],
        places: places('XD'),
        ...amount('people', 60),
      },
      {
        area: 'A4',
        text: 'Information on countries of origin from universities',
        topics: ['non-state-coi'],
        supportTypes: ['research'],
        places: places('XD'),
      },
    ],
    { edition: 'grf-2019' },
  ),
  pledge('law', 'xe', 'released', 'A first asylum act', [
    {
      area: 'A2',
      text: 'Draft the act and make it known',
      topics: ['law-reform', 'act-awareness'],
      supportTypes: ['drafting', 'policy'],
      places: places('XE'),
      conditions: [{ kind: 'parliamentary', text: 'Once parliament has taken up the bill' }],
    },
  ]),
  pledge(
    'own-means',
    'xf',
    'released',
    'Reception centres by our own means',
    [
      {
        area: 'A1',
        text: 'Open two reception centres',
        topics: ['reception'],
        places: places('XF'),
      },
    ],
    { supportRequested: false },
  ),
  pledge('region', 'union', 'released', 'Common standards of the region', [
    {
      area: 'A2',
      text: 'Align standards of protection among members',
      topics: ['standards'],
      supportTypes: ['technical'],
      places: regions('europe'),
    },
  ]),
  pledge('quality', 'xc', 'accepted', 'Quality assurance of decisions', [
    {
      area: 'A3',
      text: 'Review a share of decisions each month',
      topics: ['quality-assurance'],
      supportTypes: ['quality-review'],
      places: places('XC'),
      ...amount('hours', 30, 30, 'month'),
    },
  ]),
  pledge('backlog', 'xa', 'submitted', 'Shorten the backlog', [
    {
      area: 'A3',
      text: 'Decide the oldest cases first',
      topics: ['backlog'],
      supportTypes: ['secondment'],
      places: places('XA'),
      ...amount('posts', 6),
    },
  ]),
  pledge('unclear', 'xd', 'returned', 'Better procedures', [
    { area: 'A3', text: 'Improve procedures', places: places('XD') },
  ]),
  pledge('later', 'xa', 'draft', 'Data protection in case files', [
    {
      area: 'A3',
      text: 'Protect what applicants tell',
      topics: ['data-protection'],
      places: places('XA'),
    },
  ]),
  pledge('given-up', 'xe', 'withdrawn', 'A mobile office', [
    {
      area: 'A1',
      text: 'Send an office to the border',
      topics: ['mobile-offices'],
      places: places('XE'),
    },
  ]),
];

export const madeUpOffers: readonly MadeUpRecord[] = [
  offer('judges', 'xb', 'released', 'Judges train judges', [
    {
      area: 'A1',
      text: 'Training for appeal bodies',
      topics: ['appeal-body', 'training'],
      supportTypes: ['training'],
      languages: ['en', 'fr'],
      places: anywhere,
      ...amount('days', 25),
    },
    {
      area: 'A2',
      text: 'Drafting help for asylum acts',
      topics: ['law-reform', 'appeal-independence'],
      supportTypes: ['drafting'],
      places: anywhere,
    },
  ]),
  offer('systems', 'fund', 'released', 'Funds for case management systems', [
    {
      area: 'A3',
      text: 'Grants for registration systems',
      topics: ['registration', 'case-data-management', 'digitisation'],
      supportTypes: ['financial', 'it-systems'],
      places: places('XC', 'XD'),
      ...amount('money', 300_000, 300_000, 'once', 'EUR'),
    },
  ]),
  offer('voices', 'led', 'released', 'Interpreters who know the way', [
    {
      area: 'A3',
      text: 'Refugees train as interpreters',
      topics: ['interpretation'],
      supportTypes: ['training'],
      places: places('XD'),
      ...amount('people', 40),
    },
  ]),
  offer('origin', 'university', 'released', 'Research on countries of origin', [
    {
      area: 'A4',
      text: 'Reports that anybody may read',
      topics: ['non-state-coi'],
      supportTypes: ['research'],
      places: regions('europe', 'mena'),
    },
  ]),
  offer('standards', 'xf', 'released', 'Twinning on standards', [
    {
      area: 'A2',
      text: 'Twinning between ministries',
      topics: ['standards', 'decrees'],
      supportTypes: ['twinning'],
      places: regions('europe'),
    },
  ]),
  offer(
    'given',
    'city',
    'released',
    'A reception centre as it was built here',
    [
      {
        area: 'A1',
        text: 'Study visits to the centre of XJ',
        topics: ['reception'],
        supportTypes: ['study-visit'],
        places: places('XF'),
      },
    ],
    { availability: 'committed' },
  ),
  offer('reviewers', 'xb', 'accepted', 'Reviewers of decisions', [
    {
      area: 'A3',
      text: 'Lawyers review decisions by samples',
      topics: ['quality-assurance'],
      supportTypes: ['quality-review'],
      places: anywhere,
      ...amount('hours', 20, 20, 'month'),
    },
  ]),
  offer('posts', 'xf', 'submitted', 'Case officers for a year', [
    {
      area: 'A3',
      text: 'Secondment of case officers',
      topics: ['backlog'],
      supportTypes: ['secondment'],
      places: regions('asia-pacific'),
      ...amount('posts', 4),
    },
  ]),
];
