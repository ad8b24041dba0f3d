import { tiers } from '../customers/customer.ts';
import type { Group } from '../kpis/groups.ts';
import { type Texts, texts } from './texts/texts.ts';

/** The language of mails, or English: what a record keeps. */
type Language = Pick<Texts, 'groups' | 'tiers'>;

/** `carrier hansa-trucks`, `lane hamburg → Berlin, DE` */
export function groupTitle(group: Group, language: Language = texts): string {
  return language.groups[group.kind](nameOf(group, language));
}

/** Tiers have names; others are called by their ids. */
function nameOf(group: Group, language: Language): string {
  const tier = tiers.find((each) => group.kind === 'tier' && each === group.id);
  return tier === undefined ? groupId(group) : language.tiers.names[tier];
}

/** `Carrier hansa-trucks` */
export function groupHeading(group: Group): string {
  return texts.heading(groupTitle(group));
}

/** `hansa-trucks`, `hamburg → Berlin, DE` */
export function groupId({ kind, id }: Group): string {
  return kind === 'lane' ? id.replace('>', ' → ') : id;
}
