import type { StatedTime } from '../calendar/calendar.ts';

/** What a person lets us do with the address they gave. */
export interface Consent {
  readonly surveys: boolean;
  readonly marketing: boolean;
  readonly givenAt?: StatedTime | undefined;
}

/** A person who speaks for a customer. All of it but the id is personal. */
export interface Contact {
  readonly contactId: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** What they do there, as `dispatcher`. */
  readonly role?: string | undefined;
  /** BCP 47, as `de` or `zh-Hans`. */
  readonly language?: string | undefined;
  readonly consent: Consent;
  /** This person may not be called or written to on our own initiative. */
  readonly doNotContact: boolean;
}

/** A contact as kept: every change makes a new version. */
export interface StoredContact extends Contact {
  readonly version: number;
  readonly changedAt: string;
}
