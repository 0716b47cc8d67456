import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { boardFonts } from '#press/typeset/fonts.ts';

/** A sheet for Chromium: the same texts, fonts and picture, in one column. */
export interface ChromiumSheet {
  readonly size: { readonly width: number; readonly height: number };
  readonly texts: readonly string[];
  readonly photo?: string;
}

/**
 * Milliseconds that Chromium takes from the HTML to the PDF, each time; the start of the browser
 * and the first sheet, which warms it, are left out. `folder` takes the page.
 */
export async function timeChromium(
  executablePath: string,
  { size, texts, photo }: ChromiumSheet,
  folder: string,
  times: number,
): Promise<number[]> {
  const file = join(folder, 'sheet.html');
  await writeFile(file, await htmlOf(texts, photo));
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    const taken: number[] = [];
    for (let time = 0; time <= times; time++) {
      const before = performance.now();
      await page.goto(pathToFileURL(file).href);
      await page.evaluate('document.fonts.ready.then(() => true)');
      await page.pdf({
        width: `${size.width}mm`,
        height: `${size.height}mm`,
        printBackground: true,
      });
      taken.push(performance.now() - before);
    }
    return taken.slice(1);
  } finally {
    await browser.close();
  }
}

async function htmlOf(texts: readonly string[], photo: string | undefined): Promise<string> {
  const [regular, bold] = await Promise.all(boardFonts.map(([folder]) => fontIn(folder)));
  const face = (weight: number, url = '') =>
    `@font-face { font-family: Board; font-weight: ${weight}; src: url("${url}") }`;
  const escaped = texts.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const [title, ...rest] = escaped;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<style>${face(400, regular)} ${face(700, bold)}
body { font: 28pt Board; margin: 30mm } h1 { font-size: 90pt } img { width: 60% }</style>
<h1>${title}</h1>${photo ? `<img src="${pathToFileURL(photo).href}">` : ''}
${rest.map((text) => `<p>${text}</p>`).join('\n')}</html>`;
}

/** The font file in a folder, as an address. */
async function fontIn(folder: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => /\.(ttf|otf)$/.test(file));
  return name ? pathToFileURL(join(folder, name)).href : '';
}
