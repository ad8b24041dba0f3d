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
  | { readonly kind: 'otherCurrency'; readonly currency: string }
  | { readonly kind: 'notAllowed'; readonly detail: string }
  | { readonly kind: 'invalidCursor' }
  | { readonly kind: 'preconditionRequired' }
  | { readonly kind: 'preconditionFailed' }
  /** A move that the state of a thing does not let it make; `possibleMoves` are those that it does. */
  | {
      readonly kind: 'illegalMove';
      readonly move: string;
      readonly state: string;
      readonly possibleMoves: readonly string[];
    }
  | {
      readonly kind: 'rateLimited';
      readonly retryAfterSeconds: number;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'overloaded' };

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.kind);
    this.reason = reason;
  }
}
