import type { InputFault, RefusalReason } from './refusal.ts';

/** RFC 9457 problem details. `type` is stable: programs may branch on it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** What is wrong with the input, fault by fault. */
  readonly errors?: readonly InputFault[];
  /** JSON pointers of the fields that differ from what is stored under the same key. */
  readonly fields?: readonly string[];
}

const describe = (name: string, status: number, title: string, detail: string): Problem => ({
  type: `urn:backhaul:problem:${name}`,
  title,
  status,
  detail,
});

/** The one place where a refusal becomes an answer. */
export function problemOf(reason: RefusalReason): Problem {
  switch (reason.kind) {
    case 'invalidInput':
      return {
        ...describe(
          'invalid-input',
          400,
          'The input is not valid',
          `${reason.faults.length === 1 ? '1 fault' : `${reason.faults.length} faults`}; nothing was stored.`,
        ),
        errors: reason.faults,
      };
    case 'malformedJson':
      return describe('malformed-json', 400, 'The body is not JSON', reason.detail);
    case 'unsupportedMediaType':
      return describe(
        'unsupported-media-type',
        415,
        'The body must be JSON',
        'Send the header content-type: application/json.',
      );
    case 'tooLarge':
      return describe(
        'too-large',
        413,
        'The body is too large',
        `At most ${reason.limit} bytes are taken; send fewer items per request.`,
      );
    case 'unknownPartner':
      return describe(
        'unknown-partner',
        403,
        'The token names no partner',
        'The claim that names the partner is missing or not usable.',
      );
    case 'notFound':
      return describe('not-found', 404, 'Not found', `There is no such ${reason.what}, or it is not yours.`);
    case 'conflict':
      return {
        ...describe(
          'conflict',
          409,
          `Another ${reason.what} has this id`,
          `The same id was used before with other content; nothing was changed.`,
        ),
        fields: reason.fields,
      };
    case 'overloaded':
      return describe(
        'overloaded',
        503,
        'Try again',
        'Nothing was stored. Send the same again in a moment; what was stored meanwhile is not stored twice.',
      );
  }
}

export const internalProblem: Problem = describe(
  'internal',
  500,
  'Something broke on our side',
  'It is safe to send the same again: what is stored already is not stored twice.',
);
