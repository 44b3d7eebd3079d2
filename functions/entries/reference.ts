import { vocabularies } from '#shared/vocabulary/vocabulary';

import openApi from '../../shared/contract/openapi.json' with { type: 'json' };
import { awsLog } from '../aws-log.ts';
import { readHealth, readOpenApi, readVocabulary } from '../handlers/reference.ts';
import { dispatch } from '../http/http-handler.ts';

export const handler = dispatch(
  { log: awsLog },
  {
    getHealth: readHealth,
    getVocabulary: readVocabulary(vocabularies),
    getOpenApi: readOpenApi(openApi),
  },
);
