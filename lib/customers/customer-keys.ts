import { customerPrefix, type Key } from '../platform/table.ts';

/** All that is kept of a customer shares a partition; what is personal has sort keys of its own, so that it can be erased. */
export function customerPartition(customerId: string): string {
  return `${customerPrefix}${customerId}`;
}

/** The customer whose partition it is. */
export function customerIn(partition: string): string {
  return partition.slice(customerPrefix.length);
}

/** Rows of a customer's partition that hold personal data, and nothing else. */
export const personalPrefix = 'personal#';

/** @param name where the data belongs, as `contact#anna`; the parts cannot hold a `#`, being ids */
export function personalKey(customerId: string, name: string): Key {
  return { pk: customerPartition(customerId), sk: `${personalPrefix}${name}` };
}

export function profileKey(customerId: string): Key {
  return personalKey(customerId, 'profile');
}

export function customerKey(customerId: string): Key {
  return { pk: customerPartition(customerId), sk: 'customer' };
}
