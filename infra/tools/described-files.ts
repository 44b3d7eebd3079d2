/** Answers that are no JSON of one shape: files, a page, and the description itself. */
import * as z from 'zod';

import { exportFileSchema } from '#shared/contract/operations/export-operations';
import type { RouteId } from '#shared/contract/routes';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Files, a page, and this description. */
export const describedFiles = (id: RouteId) => {
  if (id === 'getOpenApi')
    return { 'application/json': { schema: z.record(z.string(), z.unknown()) } };
  if (id === 'getCoveragePage') return { 'text/html': { schema: z.string() } };
  if (id === 'getBriefFile' || id === 'getFormDocument')
    return { [documentType]: { schema: z.string().meta({ format: 'binary' }) } };
  if (id === 'getCalendarFile') return { 'text/calendar': { schema: z.string() } };
  if (id === 'getReportPack')
    return { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } };
  if (id === 'readPublicLog' || id === 'readLog')
    return {
      'text/plain': { schema: z.string() },
      'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) },
    };
  return {
    'text/csv': { schema: z.string() },
    'application/x-ndjson': { schema: z.string() },
    'application/xml': { schema: z.string() },
    [workbookType]: { schema: z.string().meta({ format: 'binary' }) },
    'application/schema+json': { schema: z.looseObject({}) },
    'application/json': {
      schema: z.union([exportFileSchema, z.looseObject({ resources: z.array(z.looseObject({})) })]),
    },
  };
};
