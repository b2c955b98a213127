/** The sample month. */
import type { PageMessages } from '../messages';

export const sample: PageMessages['sample'] = {
  streak: 'Daily journal (sample)',
  daily: '{n}/365 A page for today',
  vlog: 'A week in my journal',
  vlogBody: 'This week’s pages, stationery and a little rambling.',
  notes: [
    'Sorting washi tape without a fight',
    'Stationery worth buying on Singles’ Day',
    'Proofing a new stamp',
    'What filling a journal in a month is like',
  ],
  ideas: [
    'Moving my studio into six square metres',
    'Year-end journal guide',
    'An afternoon with a seal carver',
  ],
  tasks: {
    do: ['Send the first draft to the brand', 'Reshoot the 3:4 cover'],
    plan: ['Write next month’s ideas', 'Restyle the series covers'],
    delegate: ['Answer the factory about shipping'],
    drop: ['Tidy the footage drive'],
    done: [
      'Send samples',
      'Cut the first film of the month',
      'Answer messages',
      'Rewrite the profile',
      'Fix the shooting day',
      'Check the invoices',
    ],
  },
  tags: ['journal', 'stationery'],
};
