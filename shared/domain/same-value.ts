/** Whether two JSON values say the same, whatever the order of their keys: a stored map keeps none. */
export const isSameValue = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  const one = Object.entries(left);
  const other = new Map(Object.entries(right));
  return (
    Array.isArray(left) === Array.isArray(right) &&
    one.length === other.size &&
    one.every(([key, value]) => other.has(key) && isSameValue(value, other.get(key)))
  );
};
