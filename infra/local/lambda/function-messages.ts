/** What a pool and its workers say to each other. Payloads travel as JSON text, as they do to Lambda. */

export type WorkerSetup = {
  readonly directory: string;
  readonly handler: string;
  readonly functionName: string;
  readonly memoryMegabytes: number;
};

export type Invocation = {
  readonly requestId: string;
  readonly event: string;
  /** Milliseconds since the epoch by which Lambda would stop the sandbox. */
  readonly deadline: number;
};

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'initFailed'; readonly error: string }
  | { readonly kind: 'answer'; readonly json: string | undefined }
  | { readonly kind: 'threw'; readonly error: string };

/** Lambda's limit for an event and for an answer. */
export const PAYLOAD_LIMIT_BYTES = 6 * 1024 * 1024;

export type InvocationResult =
  | { readonly ok: true; readonly json: string | undefined }
  | {
      readonly ok: false;
      readonly reason: 'threw' | 'timeout' | 'crash' | 'init' | 'tooLarge';
      readonly message: string;
    };
