import type { InputFault, RefusalReason } from './refusal.ts';

/** What a problem tells beside the members of RFC 9457, by its type. */
interface ProblemMembers {
  /** What is wrong with the input, fault by fault. */
  readonly errors?: readonly InputFault[];
  /** JSON pointers of the fields that differ from what is stored under the same key. */
  readonly fields?: readonly string[];
  /** The state of a thing that cannot be moved as asked, and the moves that it can. */
  readonly state?: string;
  readonly possibleMoves?: readonly string[];
}

/** RFC 9457 problem details. `type` is stable: programs may branch on it. */
export interface Problem extends ProblemMembers {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

/** Why a request has no answer: it was refused, or something broke on our side. */
export type Reason = RefusalReason | { readonly kind: 'internal' };
type ReasonOf<Kind extends Reason['kind']> = Extract<Reason, { readonly kind: Kind }>;

interface Row<Kind extends Reason['kind']> {
  /** The stable last part of the problem's `type`. */
  readonly name: string;
  readonly status: number;
  readonly title: string;
  readonly detail: (reason: ReasonOf<Kind>) => string;
  readonly members?: (reason: ReasonOf<Kind>) => ProblemMembers;
}

/** So many faults of one thing are told: a hostile batch has more than a function's answer of 6 MB could hold. */
const MOST_FAULTS = 200;

function faultsInWords({ length }: readonly InputFault[]): string {
  if (length === 1) return '1 fault';
  return length <= MOST_FAULTS
    ? `${length} faults`
    : `${length} faults, the first ${MOST_FAULTS} of which are told`;
}

/** The one place where a refusal becomes an answer; the API's description lists these rows. */
export const problemRows: { readonly [Kind in Reason['kind']]: Row<Kind> } = {
  invalidInput: {
    name: 'invalid-input',
    status: 400,
    title: 'The input is not valid',
    detail: ({ faults }) => `${faultsInWords(faults)}; nothing was changed.`,
    members: ({ faults }) => ({ errors: faults.slice(0, MOST_FAULTS) }),
  },
  malformedJson: {
    name: 'malformed-json',
    status: 400,
    title: 'The body is not JSON',
    detail: ({ detail }) => detail,
  },
  unsupportedMediaType: {
    name: 'unsupported-media-type',
    status: 415,
    title: 'The body must be JSON',
    detail: () => 'Send the header content-type: application/json.',
  },
  tooLarge: {
    name: 'too-large',
    status: 413,
    title: 'The body is too large',
    detail: ({ limit }) => `At most ${limit} bytes are taken; send fewer items per request.`,
  },
  unknownPartner: {
    name: 'unknown-partner',
    status: 403,
    title: 'The token names no partner',
    detail: () =>
      'The claim that names the partner is missing, or there is no active record of that partner.',
  },
  notFound: {
    name: 'not-found',
    status: 404,
    title: 'Not found',
    detail: ({ what }) => `There is no such ${what}, or it is not yours.`,
  },
  conflict: {
    name: 'conflict',
    status: 409,
    title: 'The id is taken',
    detail: ({ what }) => `Another ${what} has this id, with other content; nothing was changed.`,
    members: ({ fields }) => ({ fields }),
  },
  otherCurrency: {
    name: 'other-currency',
    status: 409,
    title: 'The account is in another currency',
    detail: ({ currency }) =>
      `The credit account of this customer is in ${currency}, and all prices must be in it; nothing was changed.`,
  },
  notAllowed: {
    name: 'not-allowed',
    status: 403,
    title: 'Not allowed',
    detail: ({ detail }) => detail,
  },
  invalidCursor: {
    name: 'invalid-cursor',
    status: 400,
    title: 'The cursor is not of this list',
    detail: () => 'Take `next` of the page before, with the same filters, or begin without a cursor.',
  },
  preconditionRequired: {
    name: 'precondition-required',
    status: 428,
    title: 'Say which version you change',
    detail: () => 'Read it, then send its ETag (its `version` in quotes) in If-Match; nothing was changed.',
  },
  preconditionFailed: {
    name: 'precondition-failed',
    status: 412,
    title: 'This is not the present version',
    detail: () =>
      'If-Match must be the ETag of the present version, with its quotes, and be left out where there is none yet. Read it again and decide anew; nothing was changed.',
  },
  illegalMove: {
    name: 'illegal-move',
    status: 409,
    title: 'Not possible in this state',
    detail: ({ move, state, possibleMoves }) =>
      `${move} is not possible in the state ${state}; possible: ${possibleMoves.join(', ') || 'nothing'}.`,
    members: ({ state, possibleMoves }) => ({ state, possibleMoves }),
  },
  rateLimited: {
    name: 'rate-limited',
    status: 429,
    title: 'Too many requests',
    detail: ({ retryAfterSeconds }) => `Nothing was changed. Try again in ${retryAfterSeconds} s.`,
  },
  overloaded: {
    name: 'overloaded',
    status: 503,
    title: 'Try again',
    detail: () => 'Send the same again in a moment: what is stored already is not stored twice.',
  },
  internal: {
    name: 'internal',
    status: 500,
    title: 'Something broke on our side',
    detail: () => 'It is safe to send the same again: what is stored already is not stored twice.',
  },
};

/** The types of all problems. */
export const problemTypes = Object.values(problemRows).map(({ name }) => typeOf(name));

export function problemOf(reason: Reason): Problem {
  return describe(reason.kind, reason);
}

export const internalProblem: Problem = problemOf({ kind: 'internal' });

/** Generic, so that each kind of reason meets the row of its own kind. */
function describe<Kind extends Reason['kind']>(kind: Kind, reason: ReasonOf<Kind>): Problem {
  const { name, title, status, detail, members } = problemRows[kind];
  return { type: typeOf(name), title, status, detail: detail(reason), ...members?.(reason) };
}

export function typeOf(name: string): string {
  return `urn:backhaul:problem:${name}`;
}
