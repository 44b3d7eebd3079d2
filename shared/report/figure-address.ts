/** The figure that an address of the dashboard counts: of a cell of its table, or of the list to which a figure leads. Pure. */
import type { AskedFigure } from './figure-names.ts';
import type { Dimension, Narrowing } from './figure-dimensions.ts';

/** What narrows a list, by the dimension of figures that says the same. */
const dimensionOf: Readonly<Record<string, Dimension>> = {
  area: 'area',
  region: 'region',
  stakeholderType: 'type',
  edition: 'edition',
  initiative: 'initiative',
  status: 'coverage',
  named: 'names',
  regionThen: 'region_then',
  year: 'year',
  party: 'party',
  partyCountry: 'of_country',
};

/** What changes nothing of what is counted: all of these addresses are of what is public. */
const besides = ['kind', 'scope', 'order'];

export type AddressedFigure =
  | { readonly is: 'figure'; readonly asked: AskedFigure }
  /** An address, narrowed by what no file of everyone's tells. */
  | { readonly is: 'untraceable'; readonly by: readonly string[] };

const figure = (entity: 'pledges' | 'offers', narrowing: Narrowing): AddressedFigure => ({
  is: 'figure',
  asked: { entity, counts: 'components', narrowing },
});

const ofList = (query: URLSearchParams): AddressedFigure => {
  const kind = query.get('kind');
  const given = [...query].filter(([name]) => !besides.includes(name));
  const unknown = given.flatMap(([name]) => (Object.hasOwn(dimensionOf, name) ? [] : [name]));
  const by = [
    ...unknown,
    ...(kind === 'pledge' || kind === 'offer' ? [] : ['kind']),
    // A list tells it of offers, too; files tell of pledges alone how far they are covered.
    ...(kind === 'offer' && query.has('status') ? ['status'] : []),
  ];
  if (by.length > 0) return { is: 'untraceable', by };
  const narrowing = given.map(([name, value]) => [dimensionOf[name], value] as const);
  return figure(kind === 'offer' ? 'offers' : 'pledges', Object.fromEntries(narrowing));
};

/** A cell counts the pledge components of an area and a region. */
const ofCell = (query: URLSearchParams): AddressedFigure | undefined => {
  const [area, region] = query.get('cell')?.split('.') ?? [];
  if (area === undefined || region === undefined) return undefined;
  if (query.get('scope') === 'all') return { is: 'untraceable', by: ['scope'] };
  const said = {
    area,
    region,
    type: query.get('type'),
    edition: query.get('edition'),
    coverage: query.get('status'),
  };
  return figure(
    'pledges',
    Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  );
};

/** Undefined for what is no such address. */
export const figureAtAddress = (given: string): AddressedFigure | undefined => {
  const [path = '', search = ''] = given.split('?', 2);
  const query = new URLSearchParams(search);
  return path.endsWith('/records') ? ofList(query) : ofCell(query);
};
