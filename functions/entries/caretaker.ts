import { awsDependencies, checkpointsBucket, logKeyId } from '../aws-dependencies.ts';
import { caretake } from '../upkeep/caretake.ts';
import { createCopies } from '../store/copy-service.ts';
import { forBackground } from '../store/dynamodb-client.ts';
import { createSigner } from '../store/key-service.ts';
import { proseReader } from '../store/prose-reader.ts';

export const handler = caretake({
  ...awsDependencies(forBackground, proseReader),
  logKey: createSigner(logKeyId(), forBackground),
  copies: createCopies(checkpointsBucket(), forBackground),
});
