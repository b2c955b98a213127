/** The browsers of this machine, and how each is driven. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { findBrowser } from '../support/browser.ts';
import type { Driver } from './visitor.ts';

export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  start(): Promise<Driver>;
}

/** Those that are here, and why the others are not. */
export async function findEngines(): Promise<{ engines: Engine[]; missing: string[] }> {
  const { executablePath, env, args } = await findBrowser();
  const engines: Engine[] = [
    {
      name: 'Chromium',
      start: () =>
        byPuppeteer({ executablePath, env, args: [...args, '--no-sandbox', '--lang=en'] }),
    },
  ];
  const missing: string[] = [];

  const firefox = inPath('firefox-esr') ?? inPath('firefox');
  if (firefox) engines.push({ name: 'Firefox', start: () => byPuppeteer(firefoxAt(firefox)) });
  else missing.push('Firefox was not tried: no firefox-esr is installed.');

  const webkit = inPath('WebKitWebDriver');
  const miniBrowser = libraries().find(existsSync);
  const xvfb = inPath('Xvfb');
  if (webkit && miniBrowser && xvfb) {
    engines.push({ name: 'WebKit', start: () => byWebDriver(webkit, miniBrowser, xvfb) });
  } else {
    missing.push('WebKit was not tried: webkit2gtk-driver and xvfb are not installed.');
  }
  return { engines, missing };
}

/** Where Debian puts WebKit's own small browser: a folder for each machine and version. */
function libraries(): string[] {
  const at = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);
  return at('/usr/lib')
    .filter((machine) => machine.endsWith('-linux-gnu'))
    .flatMap((machine) =>
      at(join('/usr/lib', machine)).map((one) => join('/usr/lib', machine, one)),
    )
    .filter((folder) => /\/webkit2gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'));
}

function inPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(existsSync);
}

/** Over WebDriver BiDi, which needs no driver beside the browser. */
function firefoxAt(executablePath: string): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'intl.accept_languages': 'en' },
  };
}

async function byPuppeteer(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ headless: true, ...options });
  const page = await browser.newPage();
  const find = async (xpath: string) => {
    for (const element of await page.$$(`xpath/${xpath}`)) {
      if (await element.isVisible()) return element;
    }
    return null;
  };
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    async click(xpath) {
      const element = await find(xpath);
      await element?.click();
      return element !== null;
    },
    async fill(xpath, text) {
      const element = await find(xpath);
      await element?.evaluate((field) => (field as HTMLInputElement).select());
      await element?.type(text);
      return element !== null;
    },
    enter: () => page.keyboard.press('Enter'),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

/** WebKitGTK draws on a screen that nobody sees. */
async function byWebDriver(driver: string, binary: string, xvfb: string): Promise<Driver> {
  const number = 90 + (process.pid % 100);
  const display = `:${number}`;
  const port = await freePort();
  const screen = spawn(xvfb, [display, '-screen', '0', '1280x900x24']);
  const env = {
    ...process.env,
    DISPLAY: display,
    // The sandbox wants rights that a container does not give; the pages are the app's own.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    LANGUAGE: 'en',
    LC_ALL: 'C.UTF-8',
  };
  const server = spawn(driver, [`--port=${port}`], { env });
  const status = () => fetch(`http://127.0.0.1:${port}/status`).then(({ ok }) => ok);
  await expect.poll(() => existsSync(`/tmp/.X11-unix/X${number}`), 'a screen').toBe(true);
  await expect.poll(() => status().catch(() => false), 'a driver that listens').toBe(true);
  const capabilities = new Capabilities({
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  capabilities.setBrowserName('MiniBrowser');
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build()
    .catch((error: unknown) => {
      stop(server, screen);
      throw error;
    });
  return driverOf(session, async () => {
    await session.quit();
    stop(server, screen);
  });
}

function driverOf(session: WebDriver, close: () => Promise<void>): Driver {
  const find = async (xpath: string) => {
    for (const element of await session.findElements(By.xpath(xpath))) {
      if (await element.isDisplayed()) return element;
    }
    return null;
  };
  return {
    goto: (url) => session.get(url),
    reload: () => session.navigate().refresh(),
    async click(xpath) {
      const element = await find(xpath);
      await element?.click();
      return element !== null;
    },
    async fill(xpath, text) {
      const element = await find(xpath);
      if (element) await session.executeScript('arguments[0].select()', element);
      await element?.sendKeys(text);
      return element !== null;
    },
    enter: () => session.actions().sendKeys(Key.ENTER).perform(),
    read: (expression) =>
      session.executeAsyncScript(
        `const done = arguments[0]; Promise.resolve(${expression}).then(done, () => done(null));`,
      ),
    close,
  };
}

function stop(...processes: readonly ChildProcess[]): void {
  for (const one of processes) one.kill();
}

/** A port of this machine that nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
