/** What one row of a file of coverage speaks of: where and whom it counts, what it counts, and what stands beside the whole file. */
import type {
  Coverage,
  CoverageCell,
  CoverageTotalView,
} from '../contract/figures/coverage-views.ts';
import type { Language } from '../vocabulary/label.ts';

export type FigureChoice = Readonly<Record<string, string | null | undefined>>;

/** About the file, and repeated in every row: a row that is copied out of it still says what it is. */
export type About = {
  readonly filter: FigureChoice;
  /** Whose records count, in words. */
  readonly basis: string;
  readonly asOf: string | null;
  /** Of the titles beside the ids. */
  readonly language: Language;
};

type Counts = Pick<CoverageTotalView, 'pledgeComponents' | 'openOffers' | 'committedOffers'> &
  Partial<
    Pick<
      CoverageCell,
      'pledgeRecords' | 'offerRecords' | 'sharedPledgeComponents' | 'sharedOfferComponents'
    >
  >;

export type FigureRow = {
  readonly area: string;
  readonly region: string;
  readonly stakeholderType: string;
  readonly edition: string;
  readonly counts: Counts;
  /** Told of all types and editions together alone. */
  readonly ages?: CoverageTotalView['ages'];
  /** Told of one cell alone. */
  readonly givers?: Pick<CoverageCell, 'givers' | 'largestGiverPercent'>;
};

const nothing: Counts = {
  pledgeComponents: {
    open: 0,
    not_asked: 0,
    asking_not_stated: 0,
    partly_met: 0,
    met: 0,
    delivered: 0,
    not_stated: 0,
  },
  openOffers: 0,
  committedOffers: 0,
};

type Place = CoverageCell | CoverageTotalView;

const noCountsIn = (place: Place): Counts =>
  'pledgeRecords' in place
    ? {
        ...nothing,
        pledgeRecords: 0,
        offerRecords: 0,
        sharedPledgeComponents: 0,
        sharedOfferComponents: 0,
      }
    : nothing;

const all = 'all';

const whole = (place: Place): FigureRow => ({
  area: place.area,
  region: place.region,
  stakeholderType: all,
  edition: all,
  counts: place,
  ages: place.ages,
  ...('givers' in place && { givers: place }),
});

export const ofType = (place: Place, stakeholderType: string): FigureRow => ({
  area: place.area,
  region: place.region,
  stakeholderType,
  edition: all,
  counts: place.byStakeholderType[stakeholderType] ?? noCountsIn(place),
});

const ofEdition = (place: Place, edition: string): FigureRow => ({
  area: place.area,
  region: place.region,
  stakeholderType: all,
  edition,
  counts: place.byEdition[edition] ?? noCountsIn(place),
});

/** As one type or one edition narrows it, or the whole. */
const narrowed = (place: Place, { stakeholderType, edition }: FigureChoice): FigureRow => {
  if (stakeholderType) return ofType(place, stakeholderType);
  return edition ? ofEdition(place, edition) : whole(place);
};

const everyRowOf = (place: Place, filter: FigureChoice): readonly FigureRow[] =>
  filter['stakeholderType'] || filter['edition']
    ? [narrowed(place, filter)]
    : [
        whole(place),
        ...Object.keys(place.byStakeholderType).map((type) => ofType(place, type)),
        ...Object.keys(place.byEdition).map((edition) => ofEdition(place, edition)),
      ];

/** Cells first and then their totals, in which every component counts once. One region alone is its own total. */
const placesOf = ({ cells, totals }: Coverage): readonly Place[] => [
  ...cells,
  ...totals.filter(({ area, region }) => region === all || area === all),
];

/** Everything that is known of some coverage. */
export const everyFigure = (coverage: Coverage, filter: FigureChoice): readonly FigureRow[] =>
  placesOf(coverage).flatMap((place) => everyRowOf(place, filter));

/** One row for each place: what a table of regions by areas draws. */
export const figureOfEachPlace = (coverage: Coverage, filter: FigureChoice): readonly FigureRow[] =>
  placesOf(coverage).map((place) => narrowed(place, filter));
