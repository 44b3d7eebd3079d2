import { vocabularies } from '#shared/vocabulary/vocabulary';

import openApi from '../../shared/contract/openapi.json' with { type: 'json' };
import { awsLog } from '../aws-log.ts';
import { dispatch } from '../http/http-handler.ts';
import { referenceRoutes } from '../routes/reference.ts';

export const handler = dispatch({ log: awsLog }, referenceRoutes(vocabularies, openApi));
