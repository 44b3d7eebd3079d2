/** The parties of the made-up record, on codes that are nobody's. The first two are those of the personas. */

export type PartyName = keyof typeof madeUpParties;

const state = (country: string) => ({ name: `Synthetic State ${country}`, type: 'state', country });

export const madeUpParties = {
  xa: state('XA'),
  xb: { name: 'Synthetic Legal Network XB', type: 'legal', country: 'XB' },
  xc: state('XC'),
  xd: state('XD'),
  xe: state('XE'),
  xf: state('XF'),
  union: { name: 'Synthetic Regional Organisation XG', type: 'regional_org', country: 'XG' },
  university: { name: 'Synthetic University XH', type: 'academia', country: 'XH' },
  city: { name: 'Synthetic City XJ', type: 'local_gov', country: 'XJ' },
  fund: { name: 'Synthetic Development Bank XL', type: 'ifi', country: 'XL' },
  led: { name: 'Synthetic Refugee-led Organisation XM', type: 'rlo', country: 'XM' },
} as const;
