import type { Fault } from './messages.ts';

/** A function gave no answer. `timedOut` matters to the gateway, which answers 503 instead of 500. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  readonly functionName: string;
  readonly errorType: string;
  readonly timedOut: boolean;

  private constructor(functionName: string, message: string, errorType: string, timedOut = false) {
    super(`${functionName}: ${message}`);
    this.functionName = functionName;
    this.errorType = errorType;
    this.timedOut = timedOut;
  }

  static thrown(functionName: string, phase: 'import' | 'run', fault: Fault): FunctionError {
    const prefix = phase === 'import' ? 'its bundle cannot be imported: ' : '';
    const error = new FunctionError(functionName, `${prefix}${fault.name}: ${fault.message}`, fault.name);
    error.stack = fault.stack;
    return error;
  }

  static crash(functionName: string, cause: unknown): FunctionError {
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    return new FunctionError(functionName, `crashed: ${reason}`, 'Runtime.ExitError');
  }

  static timeout(functionName: string, phase: 'import' | 'run', timeoutMs: number): FunctionError {
    const what = phase === 'import' ? 'its bundle took' : 'it took';
    return new FunctionError(
      functionName,
      `${what} longer than ${timeoutMs / 1000} s`,
      'Sandbox.Timedout',
      true,
    );
  }
}
