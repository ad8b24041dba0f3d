import type { Scope } from '../../../lib/platform/routes.ts';
import type { LocalStack } from '../local-stack.ts';
import { StartError } from '../start-error.ts';

const OPS: Scope = 'backhaul/ops';
/** Half of what tokens live: time can jump between asking for one and using it. */
const RENEW_AFTER_MS = 30 * 60_000;

/** The template's client that acts as a partner, and the one that acts as staff. */
export function clientIds({ clients }: LocalStack): { partner: string; staff: string } {
  const staff = clients.find(({ scopes }) => scopes.includes(OPS));
  const partner = clients.find(({ scopes }) => !scopes.includes(OPS)) ?? staff;
  if (!partner || !staff)
    throw new StartError('The stage has no client with the scope ops; see infra/stages.ts.');
  return { partner: partner.id, staff: staff.id };
}

/** Gives a valid token, asking for a new one only when the stack's clock says so. */
export function tokens(stack: LocalStack, clientId: string): () => Promise<string> {
  let renewAt = 0;
  let token: Promise<string> | undefined;
  return () => {
    const now = +stack.clock.now();
    if (!token || now >= renewAt) {
      token = stack.token(clientId);
      renewAt = now + RENEW_AFTER_MS;
    }
    return token;
  };
}
