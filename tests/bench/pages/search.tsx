/** Search over all there is, as it opens and as somebody types. */
import SearchDialog from '../../../src/app/palette/search-dialog';
import { openRepository } from '../../../src/storage/repository';
import { type Ours, openOurs } from './ours';
import { painted } from './painted';
import { numbersIn, type Sample, seed, titleOf } from './sample';

const place = document.getElementById('app') as HTMLElement;
const DATABASE = 'search';
let ours: Ours;

async function fill(sample: Sample): Promise<void> {
  const { repository } = await openRepository({ name: DATABASE });
  await seed(repository, sample);
  repository.close();
}

async function prepare(): Promise<void> {
  ours = await openOurs(DATABASE);
}

const field = () => document.querySelector('input[role="combobox"]') as HTMLInputElement;

/** Types what is not typed yet; resolves to the milliseconds until only `numbers` are shown. */
function type(text: string, numbers: readonly number[]): Promise<number> {
  return painted(
    () => {
      field().value = text;
      field().dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    () => {
      const shown = numbersIn(document.querySelector('[role="listbox"]')?.textContent ?? '');
      return numbers.every((number) => shown.includes(number)) && shown.length >= numbers.length;
    },
  );
}

/** Opens it and types at once: shown once it is read, the newest first. */
function open(number: number): Promise<number> {
  ours.show(place, () => <SearchDialog />);
  return type(titleOf(number), [number]);
}

/** One more letter, of a text that only one post has; all others are looked at. */
const keystroke = (number: number) => type(titleOf(number), [number]);

const bench = { fill, prepare, open, keystroke };
export type SearchBench = typeof bench;
Object.assign(window, { bench });
