import { hash } from 'node:crypto';

export const orderIdPattern = /^[0-9a-f]{32}$/;

/**
 * The id of an order follows from partner and order number, so whoever knows both can refer to an order that has not
 * arrived yet. 128 bits of SHA-256 in hexadecimal: no order number, however odd, makes an odd URL.
 */
export function orderIdOf(partnerId: string, orderNumber: string): string {
  return hash('sha256', `${partnerId}\n${orderNumber}`, 'hex').slice(0, 32);
}
