import { english } from './english.ts';

/** What a language says: all that mails show but what others wrote, as names and reasons that are kept in records. */
export type Texts = typeof english;

/** The language of mails. This is the one place that chooses it. */
export const texts: Texts = english;
