/** The partners of a pledge that everyone reads: by their own consent and a release of the lead after it. Pure. */
import type { PartnerReference } from '../records/partner.ts';
import { wordOf } from '../records/partnership.ts';
import type { StoredRecord } from '../records/record.ts';

/** What everyone reads of the partners of a released version: whoever takes its consent back is gone at once. */
export const publicPartners = (
  released: Pick<StoredRecord, 'partners'>,
  current: Pick<StoredRecord, 'partners'>,
): readonly PartnerReference[] =>
  released.partners.filter(({ id }) => current.partners.some((each) => each.id === id));

/** A released version without whoever took its consent back: what it says later is public by another release alone. */
export const withStandingPartners = (
  released: StoredRecord,
  current: StoredRecord,
): StoredRecord => {
  const partners = publicPartners(released, current);
  return partners.length === released.partners.length ? released : { ...released, partners };
};

/** What a source's page publishes is no release of the lead: of whoever confirmed it shows what was public already. */
export const restatedVersion = (
  record: StoredRecord,
  released: StoredRecord | undefined,
): StoredRecord => ({
  ...record,
  partners: record.partners.flatMap((partner) =>
    wordOf(record, partner.id)
      ? (released?.partners.filter(({ id }) => id === partner.id) ?? [])
      : [partner],
  ),
});
