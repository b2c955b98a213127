/** Marks that mean the same in every language: `#tag`, `@person`, `!`, and `!!` for urgent as well. */
import { type Phrase, readerOf } from './reading';

const NAME = '[^\\s#@!,;\uFFFC\u3001\u3002]+';

const phrases: readonly Phrase[] = [
  {
    pattern: new RegExp(`(?<=^|[\\s\uFFFC])#(${NAME})`, 'gu'),
    read: ([, tag = '']) => ({ kind: 'tag', tag }),
  },
  {
    pattern: new RegExp(`(?<=^|[\\s\uFFFC])@(${NAME})`, 'gu'),
    read: ([, name = '']) => ({ kind: 'person', name }),
  },
  {
    pattern: /(?<=^|[\s\uFFFC])(!{1,3})(?=$|[\s\uFFFC])/gu,
    read: ([, marks = '']) => ({
      kind: 'importance',
      important: true,
      urgent: marks.length > 1 ? true : null,
    }),
  },
];

export const readMarks = readerOf(phrases);
