import { type Judged, judgedBy, type RightScore } from './right.ts';

const termNames = {
  serviceLevel: 'service level',
  temperature: 'temperature',
  handling: 'handling',
  papers: 'papers',
  other: 'other terms',
} as const;

/** The agreed conditions held: nobody told of a breach. */
export function rightTerms(judged: Judged): RightScore {
  const breaches = judged.course.facts.filter((fact) => fact.kind === 'termsBreached');
  return judgedBy(
    'terms',
    judged,
    breaches.map((fact) => ({ fact, words: `${termNames[fact.term]} breached` })),
  );
}
