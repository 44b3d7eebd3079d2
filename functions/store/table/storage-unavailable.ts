/** Storage that refused for now or gave no answer in time: the one fault that passes by itself, whatever the SDK calls it. */
import { isServerError, isThrottlingError, isTransientError } from '@smithy/core/retry';

export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  /** The name that the SDK or the system gave it. */
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(`storage is unavailable: ${code}`, { cause });
    this.code = code;
  }
}

/** What passes and is not in the SDK's own lists, or is there by a status that an error of another layer lacks. */
const passing: ReadonlySet<string> = new Set([
  'AbortError',
  'ConditionalRequestConflict',
  'InternalServerError',
  'ReplicatedWriteConflictException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TransactionConflictException',
]);

/** As the SDK throws them: an error with what its own classification looks at. */
type SdkError = Error & { readonly code?: unknown; readonly $metadata?: object };

const isPassing = (error: SdkError): boolean =>
  passing.has(error.name) ||
  isThrottlingError(error as never) ||
  isTransientError(error as never) ||
  isServerError(error as never);

/** Everything else stays as it was thrown. */
export const asStorageFault = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof StorageUnavailable) return error;
  const { code } = error as SdkError;
  return isPassing(error)
    ? new StorageUnavailable(typeof code === 'string' ? code : error.name, error)
    : error;
};
