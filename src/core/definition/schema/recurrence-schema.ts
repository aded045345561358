/** JSON Schema of a definition's `recurrence`, as an administrator writes it. */
import { CLAUSE, map, NAMES, ref, word, type JsonSchema } from './schema-parts.js';

export const RECURRENCE: JsonSchema = {
  ...map(
    {
      title: ref('title'),
      clause: CLAUSE,
      register: word('a register of the organization (名册): the duty is owed to each of its subjects'),
      every: word("how often: 'half-year', 'month', '2 years', '10 days' (周期)"),
      rule: word("or as RFC 5545 writes it: 'FREQ=YEARLY;BYMONTH=4,10'"),
      starts: word("the first day of the first period: '2026-01-01'"),
      basis: { enum: ['natural', 'rolling'], description: 'natural periods (January to June), or from the last time it was done; natural where not said' },
      spread: { const: 'weeks', description: "deal the subjects out over the period's weeks, evenly within each unit" },
      joined: { enum: ['same-period', 'next-period'], description: 'from when it is owed to a subject that joins in the course of a period; the same period where not said' },
      'catch-up': { enum: ['each', 'current'], description: 'periods that passed while no host ran: each is opened and missed, or they are passed over by name; each where not said' },
      done: { ...NAMES, description: 'events and states of the case that fulfil the duty (履行)' },
      subject: word("the fact that a case gets the subject's name in"),
      unit: word("the fact of type unit that a case gets the subject's unit in"),
      begins: word('the fact of type date that a case gets the first day of the period in'),
    },
    ['title', 'clause', 'register', 'starts', 'done', 'subject'],
  ),
  description: 'a duty that comes again and again to each subject of a register (周期任务)',
};
