import { awsDependencies, filesBucket } from '../aws-dependencies.ts';
import { runExports } from '../exporting/run-exports.ts';
import { forBackground } from '../store/table/dynamodb-client.ts';
import { createFileStore } from '../store/files/file-service.ts';

const files = createFileStore(filesBucket(), forBackground);

export const handler = runExports({ ...awsDependencies(forBackground), files });
