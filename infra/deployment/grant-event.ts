/** What an invitation does to the table as a request to the deployed function, and what it says if it refuses. */
import { routes } from '../../shared/contract/routes.ts';

export type FunctionAnswer = { readonly statusCode: number; readonly body?: string };

/** Of what `PUT /api/users/{sub}` takes. */
export type OperatorGrant = {
  readonly role: string | null;
  readonly name?: string;
  readonly isMachine?: true;
};

/** Administrators come from their group, where the table gives them no other role: an earlier grant is taken back. */
export const leftToGroup: OperatorGrant = { role: null };

/** The operator acts as an administrator: the grant is checked and audited like any other. */
export const grantEvent = (sub: string, grant: OperatorGrant): unknown => {
  const { method, path } = routes.putUser;
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path.replace('{sub}', encodeURIComponent(sub)),
    rawQueryString: '',
    pathParameters: { sub },
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(grant),
    isBase64Encoded: false,
    requestContext: {
      requestId: `operator-${sub}`,
      http: {
        method,
        path,
        sourceIp: '127.0.0.1',
        userAgent: 'npm run admin',
        protocol: 'HTTP/1.1',
      },
      authorizer: {
        jwt: {
          claims: { sub: 'operator', 'cognito:groups': '[administrators]' },
          scopes: ['acsg/admin'],
        },
      },
    },
  };
};

export const refusalIn = ({ statusCode, body }: FunctionAnswer): string => {
  try {
    const { title, detail } = JSON.parse(body ?? '{}') as { title?: string; detail?: string };
    return [title, detail].filter(Boolean).join(': ') || `status ${statusCode}`;
  } catch {
    return `status ${statusCode}`;
  }
};
