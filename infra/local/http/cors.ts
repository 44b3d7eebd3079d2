/** The HTTP API's own CORS answers, where the template configures any. */

import type { CorsDefinition } from '../template/template-types.ts';

type Headers = Readonly<Record<string, string>>;

const allowedOrigin = (cors: CorsDefinition, origin: string): string | undefined => {
  if (cors.allowOrigins.includes(origin)) return origin;
  return cors.allowOrigins.includes('*') ? '*' : undefined;
};

export const corsHeaders = (
  cors: CorsDefinition | undefined,
  origin: string | undefined,
): Headers => {
  const allowed = cors && origin ? allowedOrigin(cors, origin) : undefined;
  if (!cors || !allowed) return {};
  return {
    'access-control-allow-origin': allowed,
    vary: 'Origin',
    ...(cors.allowCredentials && { 'access-control-allow-credentials': 'true' }),
    ...(cors.exposeHeaders.length > 0 && {
      'access-control-expose-headers': cors.exposeHeaders.join(','),
    }),
  };
};

export const preflightHeaders = (cors: CorsDefinition, origin: string | undefined): Headers => ({
  ...corsHeaders(cors, origin),
  'access-control-allow-methods': cors.allowMethods.join(','),
  'access-control-allow-headers': cors.allowHeaders.join(','),
  ...(cors.maxAgeSeconds !== undefined && { 'access-control-max-age': String(cors.maxAgeSeconds) }),
});
