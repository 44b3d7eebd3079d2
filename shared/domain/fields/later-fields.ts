/** DescribedFields that records gained since digests of them are kept: where nobody stated one, a digest is what it was before. */
import { componentFields } from './component-fields.ts';
import { type DescribedFields, unstated } from './field.ts';
import { recordFields } from './record-fields.ts';

type Said = Readonly<Record<string, unknown>>;

const first = {
  component:
    `id part text area topics qualities supportTypes quantity places languages window due target
    conditions`.split(/\s+/),
  record:
    `partyId title language edition components supportRequested availability legalFrameworks legalTradition
    statusDetermination caseload channels excludedPartyIds excludedCountries sources linkedId`.split(
      /\s+/,
    ),
};

const isUnstated = (table: DescribedFields, name: string, value: unknown): boolean => {
  const holds = table[name]?.holds;
  if (!holds || holds.type === 'own') return false;
  const blank: unknown = unstated[holds.type];
  return value === blank || (Array.isArray(blank) && Array.isArray(value) && value.length === 0);
};

const stated = (table: DescribedFields, names: readonly string[], said: object): Said =>
  Object.fromEntries(
    Object.entries(said).filter(
      ([name, value]) => names.includes(name) || !isUnstated(table, name, value),
    ),
  );

/** For digests of what a record says. */
export const withoutUnstatedLater = (said: Said): Said => ({
  ...stated(recordFields, first.record, said),
  ...(Array.isArray(said['components']) && {
    components: (said['components'] as readonly object[]).map((each) =>
      stated(componentFields, first.component, each),
    ),
  }),
});
