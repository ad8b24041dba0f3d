/** What passes between a pool and its worker threads. Events and results travel as JSON text, as on Lambda. */
export interface WorkerSettings {
  readonly bundle: string;
  readonly handler: string;
  readonly clockOffset: SharedArrayBuffer;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memorySize: number;
}

export interface Invocation {
  readonly requestId: string;
  readonly event: string;
  readonly timeoutMs: number;
}

export interface Fault {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly fault: Fault }
  | { readonly kind: 'result'; readonly json: string }
  | { readonly kind: 'failure'; readonly fault: Fault };
