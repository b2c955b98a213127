/** What another app shares, as an idea: a title, its text and its links. */
import { oneLine } from './go-link';
import { isWebAddress } from './web-address';

export interface SharedTexts {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

export interface SharedIdea {
  readonly title: string;
  readonly body: string;
  readonly links: readonly string[];
}

const MAX_TITLE = 200;
/** Characters of a text that are taken over. */
const MAX_BODY = 20_000;

/** Android puts the address into the text, iOS into neither or both: it is looked for everywhere. */
export function ideaOf(shared: SharedTexts): SharedIdea {
  const text = shared.text.toWellFormed().slice(0, MAX_BODY).trim();
  const found = [shared.url.trim(), ...(text.match(/https:\/\/[^\s<>"']+/g) ?? [])];
  const links = [...new Set(found.filter(isWebAddress))].slice(0, 10);
  const words = links.reduce((rest, link) => rest.replace(link, ''), text).trim();
  const [first = '', ...others] = words.split(/\r?\n/);
  const given = oneLine(shared.title.toWellFormed(), MAX_TITLE);
  const title = given || oneLine(first, MAX_TITLE) || hostOf(links[0]);
  // A first line that became the title whole is not said twice.
  const body = !given && title === first.trim() ? others.join('\n').trim() : words;
  return { title, body: body === title ? '' : body, links };
}

function hostOf(link: string | undefined): string {
  return link ? new URL(link).hostname : '';
}
