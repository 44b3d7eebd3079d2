type Fields = Readonly<Record<string, unknown>>;

/** Whether two JSON values say the same, whatever the order of their keys: a stored map keeps none. */
export const isSameValue = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  const names = Object.keys(left);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    names.length === Object.keys(right).length &&
    names.every(
      (name) =>
        Object.hasOwn(right, name) && isSameValue((left as Fields)[name], (right as Fields)[name]),
    )
  );
};
