/** One thing wrong with a request: where (JSON pointer) and what. */
export interface InputFault {
  readonly pointer: string;
  readonly detail: string;
}

/** Why a request is not served: the named errors of the API, mapped to answers once, in problem.ts. */
export type RefusalReason =
  | { readonly kind: 'invalidInput'; readonly faults: readonly InputFault[] }
  | { readonly kind: 'malformedJson'; readonly detail: string }
  | { readonly kind: 'unsupportedMediaType' }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'unknownPartner' }
  | { readonly kind: 'notFound'; readonly what: string }
  | { readonly kind: 'conflict'; readonly what: string; readonly fields: readonly string[] }
  | { readonly kind: 'overloaded' };

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.kind);
    this.reason = reason;
  }
}
