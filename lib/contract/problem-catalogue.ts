import { problemRows, type Reason, typeOf } from '../platform/problem.ts';

/** When a problem is answered. It lies apart so that only the API's description carries it, not every function. */
const when: Readonly<Record<Reason['kind'], string>> = {
  invalidInput:
    'a body or query has faults: `errors` names each (of very many the first) with its JSON pointer',
  malformedJson: 'the body cannot be parsed',
  unsupportedMediaType: 'the content type of the body is not JSON',
  tooLarge: 'the body is larger than 256 KB',
  unknownPartner: 'the token is valid and names no partner that has a record',
  notFound: 'there is none, or it is not yours',
  conflict: 'the same id came before with other content: `fields` names what differs',
  otherCurrency: 'an order’s prices are not in the currency of the customer’s credit account',
  notAllowed: 'the partner’s record does not let it send this kind of news, or it is for staff',
  invalidCursor: 'a cursor was altered, or made for other filters or another caller',
  preconditionRequired: 'it exists already: send If-Match with the ETag of the version that you read',
  preconditionFailed: 'If-Match is not the ETag of the present version: it has changed, or there is none',
  illegalMove: 'the state does not allow the move: `state` names it, `possibleMoves` what it allows',
  rateLimited: 'the partner’s rate is used up: go on after `retry-after` seconds',
  overloaded: 'we could not take it at this moment: send it again after `retry-after` seconds',
  internal: 'our fault; it is safe to send the same again',
};

/** Every problem that the API answers. */
export const problemCatalogue = Object.keys(when)
  .filter(isKind)
  .map((kind) => {
    const { name, status, title } = problemRows[kind];
    return { type: typeOf(name), status, title, when: when[kind] };
  });

function isKind(name: string): name is Reason['kind'] {
  return name in when;
}
