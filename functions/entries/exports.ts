import { awsDependencies, filesBucket } from '../aws-dependencies.ts';
import { dispatch } from '../http/dispatch.ts';
import { exportsRoutes } from '../routes/exports.ts';
import { forRequests } from '../store/table/dynamodb-client.ts';
import { createFileStore } from '../store/files/file-service.ts';

const files = createFileStore(filesBucket(), forRequests);
const dependencies = { ...awsDependencies(forRequests), files };

export const handler = dispatch(dependencies, exportsRoutes(dependencies));
