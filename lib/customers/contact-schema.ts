import * as z from 'zod/mini';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { personal } from '../platform/personal-schema.ts';
import { statedTime, text } from '../platform/schema.ts';
import type { StoredContact } from './contact.ts';

const consent = z
  .strictObject({
    surveys: z.boolean(),
    marketing: z.boolean(),
    givenAt: z.optional(statedTime),
  })
  .check(
    z.refine(({ surveys, marketing, givenAt }) => givenAt !== undefined || !(surveys || marketing), {
      path: ['givenAt'],
      error: 'is missing: a consent counts from the time it was given',
    }),
  );

const stated = {
  name: personal(text(200)),
  email: z.optional(
    personal(z.email('must be an e-mail address, as anna@example.com').check(z.maxLength(254))),
  ),
  phone: z.optional(
    personal(
      z.string().check(z.regex(/^\+?[0-9][0-9 ()./-]{2,30}$/, 'must be a phone number, as +49 40 1234567')),
    ),
  ),
  role: z.optional(personal(text(100))),
  language: z.optional(
    personal(
      z
        .string()
        .check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a BCP 47 tag, as de or zh-Hans')),
    ),
  ),
  consent: personal(consent),
  doNotContact: z._default(personal(z.boolean()), false),
};

/** The body of PUT /customers/{customerId}/contacts/{contactId}. */
export const contactBody = z.strictObject(stated);

export type ContactBody = z.infer<typeof contactBody>;

/** A contact as stored and as answered. */
export const contactRow: z.ZodMiniType<StoredContact> = z.object({
  contactId: z.string(),
  ...stated,
  version: z.int(),
  changedAt: z.string(),
});

/** The query of GET /customers/{customerId}/contacts. */
export const contactsQuery = z.strictObject(pageQuery);

/** The answer of GET /customers/{customerId}/contacts. */
export const contactList = pageAnswer(contactRow);
