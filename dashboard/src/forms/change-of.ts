/** From the answers of a whole form to the change that the API takes: what was taken out of the form is named. Pure. */
import type { OfferView, PledgeView } from '#shared/contract/record-views';

type Body = Readonly<Record<string, unknown>>;

/** What the form leaves out of a component when it is blank; left out of a change it would stay. */
const blanks = { part: null, due: null, target: null };

export const changeOf = (record: PledgeView | OfferView, body: Body): Body => {
  const components = (body['components'] ?? []) as readonly Body[];
  const kept = components.map(({ id }) => id);
  return {
    ...body,
    components: components.map((each) => (each['id'] ? { ...blanks, ...each } : each)),
    removed: record.components.map(({ id }) => id).filter((id) => !kept.includes(id)),
  };
};
