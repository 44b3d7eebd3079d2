/** The groups that a token claims. API Gateway flattens the list to `[a b]`, in which a name with a blank looks like two. */

export type Claims = Readonly<Record<string, string | number | boolean | readonly string[]>>;

const claim = 'cognito:groups';

/** As the token lists them. The gateway has verified it, and here it only says where one name ends. */
const listedIn = (token: string | undefined): readonly string[] | undefined => {
  try {
    const payload = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8');
    const { [claim]: listed } = JSON.parse(payload) as Readonly<Record<string, unknown>>;
    return Array.isArray(listed) ? listed.map(String) : undefined;
  } catch {
    return undefined;
  }
};

/** What the token does not tell apart is one name, so that no part of a name grants anything. */
export const groupsOf = (claims: Claims, token: string | undefined): readonly string[] => {
  const flat = String(claims[claim] ?? '');
  const listed = listedIn(token);
  return listed && flat === `[${listed.join(' ')}]` ? listed : [flat.replace(/^\[(.*)\]$/s, '$1')];
};
