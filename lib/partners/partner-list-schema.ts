import * as z from 'zod/mini';
import { pageAnswer, pageQuery } from '../platform/page-schema.ts';
import { storedPartner } from './partner-schema.ts';

/** The query of GET /partners. */
export const partnersQuery = z.strictObject(pageQuery);

/** The answer of GET /partners. */
export const partnerList = pageAnswer(storedPartner);
