import { awsDependencies, userPoolId } from '../aws-dependencies.ts';
import { dispatch } from '../http/dispatch.ts';
import { peopleRoutes } from '../routes/people.ts';
import { createAccountService } from '../store/people/account-service.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';

const dependencies = awsDependencies(forRequests);
const accounts = createAccountService(userPoolId());

export const handler = dispatch(dependencies, peopleRoutes({ ...dependencies, accounts }));
