/** Somebody at a browser, whichever it is: what they press, write and see. */
import { expect } from '@playwright/test';

/** The little that every engine's driver has to do. */
export interface Driver {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Clicks the first visible element of an XPath; false where there is none. */
  click(xpath: string): Promise<boolean>;
  /** Replaces what is in the first visible field of an XPath; false where there is none. */
  fill(xpath: string, text: string): Promise<boolean>;
  enter(): Promise<void>;
  /** What an expression is in the page; a promise is awaited. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export function visitorAt(driver: Driver, base: string) {
  /** An element may go away between being found and being used: then it is looked for again. */
  async function until(what: string, happens: () => Promise<unknown>): Promise<void> {
    const happened = () => happens().then(Boolean, () => false);
    try {
      await expect.poll(happened).toBe(true);
    } catch (cause) {
      const shown = await driver.read('document.body.innerText').catch(String);
      throw new Error(`Nobody ${what}, but there is: ${shown}`, { cause });
    }
  }
  /** An open dialog is in front of everything else. */
  const inFront = async (xpath: string) =>
    (await driver.read(`Boolean(document.querySelector('dialog[open]'))`))
      ? `//dialog[@open]${xpath}`
      : xpath;
  const sees = (text: string) =>
    until(`sees “${text}”`, () => driver.read(`document.body.innerText.includes(${quote(text)})`));

  return {
    sees,
    async seesNo(text: string): Promise<void> {
      expect(await driver.read('document.body.innerText')).not.toContain(text);
    },
    opens: (path: string) => driver.goto(base + path),
    comesBack: () => driver.reload(),
    /** A button, link or choice by its name. */
    presses: (name: string) =>
      until(`presses “${name}”`, async () => driver.click(await inFront(pressable(name)))),
    writes: (label: string, text: string) =>
      until(`writes into “${label}”`, async () => driver.fill(await inFront(field(label)), text)),
    enters: () => driver.enter(),
    /** Until the app works without a network. */
    worksOffline: () =>
      until('has the app offline', () =>
        driver.read('navigator.serviceWorker.ready.then(Boolean)'),
      ),
  };
}

function pressable(name: string): string {
  const words = `normalize-space(.)=${quote(name)} or @aria-label=${quote(name)}`;
  return `//*[self::button or self::a or self::label][${words}]`;
}

function field(label: string): string {
  const words = `contains(normalize-space(.), ${quote(label)})`;
  const named = `contains(@aria-label, ${quote(label)}) or @id=//label[${words}]/@for or ancestor::label[${words}]`;
  return `//*[self::input or self::textarea][${named}]`;
}

/** For scripts and XPath alike: names of the app have no double quotes. */
function quote(text: string): string {
  return `"${text}"`;
}
