/** Token claims as the HTTP API's JWT authorizer hands them to a function: text, whatever they were. */

const flat = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flat).join(' ')}]`;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return String(value);
};

export const flattenClaims = (
  claims: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, flat(value)]));
