import { drawCoveragePage } from '#dashboard/app/draw-coverage-page';

import { awsDependencies } from '../aws-dependencies.ts';
import { pageRoutes } from '../routes/pages.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { dispatch } from '../http/dispatch.ts';

const dependencies = awsDependencies(forRequests);

export const handler = dispatch(dependencies, pageRoutes(dependencies, drawCoveragePage));
