/** Writes `shared/contract/openapi.json`; a test fails when it no longer agrees with the schemas. */
import { writeFileSync } from 'node:fs';

import { openApiDocument } from './openapi.ts';

writeFileSync(
  new URL('../../shared/contract/openapi.json', import.meta.url),
  `${JSON.stringify(openApiDocument(), null, 2)}\n`,
);
