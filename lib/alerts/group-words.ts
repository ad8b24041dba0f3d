import type { Group, GroupKind } from '../kpis/groups.ts';

const kinds: Readonly<Record<GroupKind, string>> = {
  company: 'all orders',
  customer: 'customer',
  tier: 'tier',
  partner: 'partner',
  carrier: 'carrier',
  warehouse: 'warehouse',
  lane: 'lane',
};

/** `carrier hansa-trucks`, `lane hamburg → Berlin, DE` */
export function groupTitle(group: Group): string {
  return group.kind === 'company' ? kinds.company : `${kinds[group.kind]} ${groupId(group)}`;
}

/** `Carrier hansa-trucks` */
export function groupHeading(group: Group): string {
  const title = groupTitle(group);
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** `hansa-trucks`, `hamburg → Berlin, DE` */
export function groupId({ kind, id }: Group): string {
  return kind === 'lane' ? id.replace('>', ' → ') : id;
}
