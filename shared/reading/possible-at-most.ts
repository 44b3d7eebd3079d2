/** A reading that is sure of nothing: of a text that is vague, or says that it is over. Pure. */
import type { CodesRead, Evidence } from './reading.ts';

const lowered = <Read extends Evidence>(read: readonly Read[]): readonly Read[] =>
  read.map((each) => ({ ...each, grade: 'possible' }));

export const possibleAtMost = (codes: CodesRead): CodesRead => ({
  areas: lowered(codes.areas),
  topics: lowered(codes.topics),
  supportTypes: lowered(codes.supportTypes),
  conditions: lowered(codes.conditions),
  quantities: lowered(codes.quantities),
  countries: lowered(codes.countries),
  regions: lowered(codes.regions),
  anywhere: codes.anywhere && { ...codes.anywhere, grade: 'possible' },
  languages: lowered(codes.languages),
  starts: lowered(codes.starts),
  ends: lowered(codes.ends),
});
