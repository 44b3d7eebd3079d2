/** The part of a record that its owner publishes: whatever it keeps back stands in no version that everyone reads. Pure. */
import { componentFields } from '../fields/component-fields.ts';
import { type DescribedFields, unstated } from '../fields/field.ts';
import { recordFields } from '../fields/record-fields.ts';
import type { Provenance } from '../records/provenance.ts';
import type { StoredRecord } from '../records/record.ts';
import type { ReleaseGroup } from '../release/release-groups.ts';

/** What stands where a field of a shape of its own is kept back, as where nobody stated it. */
const ownUnstated: Readonly<Record<string, unknown>> = { text: '', quantity: null, conditions: [] };

const namesIn = (table: DescribedFields, withheld: readonly ReleaseGroup[]): readonly string[] =>
  Object.entries(table).flatMap(([name, { releasedWith }]) =>
    releasedWith && withheld.includes(releasedWith) ? [name] : [],
  );

const blanked = <Said extends object>(
  said: Said,
  table: DescribedFields,
  withheld: readonly ReleaseGroup[],
): Said => {
  const gone = new Set(namesIn(table, withheld));
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => {
      const type = table[name]?.holds.type;
      if (!type || !gone.has(name)) return [[name, value]];
      const blank = type === 'own' ? ownUnstated[name] : unstated[type];
      return blank === undefined ? [] : [[name, blank]];
    }),
  ) as Said;
};

const provenancePart = (
  provenance: Provenance | null,
  withheld: readonly ReleaseGroup[],
): Provenance | null =>
  provenance && {
    ...provenance,
    ...(withheld.includes('texts') && { summary: '' }),
    ...(withheld.includes('amounts') && { figures: [] }),
  };

const originsPart = (
  origins: NonNullable<StoredRecord['origins']>,
  withheld: readonly ReleaseGroup[],
) => {
  const gone = new Set([...namesIn(recordFields, withheld), ...namesIn(componentFields, withheld)]);
  return Object.fromEntries(
    Object.entries(origins).filter(
      ([pointer]) => !gone.has(pointer.slice(pointer.lastIndexOf('/') + 1)),
    ),
  );
};

/** What was read of its words stays with them: whoever publishes the part reads anew what is left of them. */
export const releasedPart = (record: StoredRecord): StoredRecord => {
  const withheld = (record.release?.kind === 'released' && record.release.withheld) || [];
  if (withheld.length === 0) return record;
  const { reading: _read, ...said } = record;
  return {
    ...(blanked(said, recordFields, withheld) as StoredRecord),
    components: record.components.map((component) => blanked(component, componentFields, withheld)),
    partners: withheld.includes('partners') ? [] : record.partners,
    provenance: provenancePart(record.provenance, withheld),
    ...(record.origins && { origins: originsPart(record.origins, withheld) }),
  };
};
