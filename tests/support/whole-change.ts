/** The change that makes a record say exactly what a body says: components are paired in order, the rest is removed. */
import { componentSchema } from '#shared/domain/records/component';

type Component = { readonly id?: string };
type Body = Readonly<Record<string, unknown>>;

/** What a component leaves out it does not say. */
const cleared = Object.fromEntries(
  Object.keys(componentSchema.omit({ id: true, text: true, area: true }).shape).map((field) => [
    field,
    null,
  ]),
);

export const wholeChange = (record: Body, body: Body): Body => {
  const old = ((record['components'] ?? []) as readonly Component[]).map(({ id }) => id);
  const given = (body['components'] ?? []) as readonly Component[];
  const named = new Set(given.flatMap(({ id }) => (id ? [id] : [])));
  const free = old.filter((id) => id && !named.has(id));
  // A component that the record does not have is a new one, whatever it is called.
  const components = given.map(({ id, ...each }) =>
    id === undefined
      ? { ...cleared, ...each, ...(free.length > 0 ? { id: free.shift() } : {}) }
      : { ...cleared, ...each, ...(old.includes(id) ? { id } : {}) },
  );
  const removed = old.filter((id) => !components.some((each) => 'id' in each && each.id === id));
  return { ...body, components, removed };
};
