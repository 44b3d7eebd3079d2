import { vocabularyAnswer } from '#shared/contract/vocabulary-answer';

import openApi from '../../shared/contract/openapi.json' with { type: 'json' };
import { awsLog } from '../aws-log.ts';
import { referenceRoutes } from '../routes/reference.ts';
import { dispatch } from '../http/dispatch.ts';

export const handler = dispatch({ log: awsLog }, referenceRoutes(vocabularyAnswer, openApi));
