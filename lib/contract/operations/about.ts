import * as z from 'zod/mini';
import type { RouteName } from '../../platform/routes.ts';
import type { Operation } from '../operation.ts';

export const aboutOperations = {
  'describe-api': {
    tag: 'About',
    summary: 'This document',
    answers: { 200: { description: 'OpenAPI 3.1', schema: z.record(z.string(), z.unknown()) } },
    problems: [],
  },
  'show-docs': {
    tag: 'About',
    summary: 'This document as a page for people',
    answers: { 200: { description: 'The page', contentType: 'text/html' } },
    problems: [],
  },
  'check-health': {
    tag: 'About',
    summary: 'Is the API up?',
    answers: { 200: { description: 'It is', schema: z.object({ status: z.literal('ok') }) } },
    problems: [],
  },
} as const satisfies Partial<Record<RouteName, Operation>>;
