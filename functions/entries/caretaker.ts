import { awsDependencies, checkpointsBucket, logKeyId } from '../aws-dependencies.ts';
import { caretake } from '../upkeep/caretake.ts';
import { createCopies } from '../store/log/copy-service.ts';
import { forBackground } from '../store/table/dynamodb-client.ts';
import { createSigner } from '../store/log/key-service.ts';
import { proseReader } from '../store/derived/prose-reader.ts';

export const handler = caretake({
  ...awsDependencies(forBackground, proseReader),
  logKey: createSigner(logKeyId(), forBackground),
  copies: createCopies(checkpointsBucket(), forBackground),
});
