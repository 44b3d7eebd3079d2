/** What the page allocates: one area or all, one region or all, as the API takes them. Pure. */
import type { Filters } from '../filters/filters.ts';

export type Selection = { readonly areas: readonly string[]; readonly regions: readonly string[] };

export const selectionOf = ({ area, region }: Pick<Filters, 'area' | 'region'>): Selection => ({
  areas: area ? [area] : [],
  regions: region ? [region] : [],
});
