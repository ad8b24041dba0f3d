/** The place of an order among others by the end of its promise; no two orders share one. */
export function dueAs(promiseEndsAt: string, orderId: string): string {
  return `${promiseEndsAt}#${orderId}`;
}

export function dueTimeIn(due: string): string {
  return due.slice(0, due.indexOf('#'));
}
