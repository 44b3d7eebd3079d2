/** Where a file is: apart from the other routes, since the public page links files and calls none of these. */
export const exportPaths = {
  all: '/api/exports/{name}',
  released: '/api/public/exports/{name}',
} as const;

export const exportAddress = (
  scope: keyof typeof exportPaths,
  name: string,
  query: Readonly<Record<string, string | undefined>>,
): string => {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const asked = given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
  return exportPaths[scope].replace('{name}', encodeURIComponent(name)) + asked;
};
