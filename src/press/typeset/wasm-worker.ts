import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import * as compilerModule from '@myriaddreamin/typst-ts-web-compiler';
import * as rendererModule from '@myriaddreamin/typst-ts-renderer';
import { type Font, readFonts } from './fonts.ts';
import type { Templates } from './templates.ts';
import type { Artwork } from './typesetter.ts';

// The WASM build of Typst in a thread of its own: it never gives memory back, so the thread is
// ended from time to time (see wasm.ts).

/** What the thread starts with. */
export interface Setting {
  readonly templates: Templates;
  readonly fonts: readonly Font[];
}

/** One sheet to set. */
export interface SheetJob {
  readonly template: string;
  readonly data: object;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** What comes back: the sheet, or why the template is wrong. */
export type SheetAnswer = { readonly artwork: Artwork } | { readonly error: string };

/** Drawn parts of the renderer's SVG: its body and its glyphs, without style and script. */
const bodyAndGlyphs = 0b11;
/** Diagnostics as text. */
const inWords = 3;

const require = createRequire(import.meta.url);
const compilerWasm = require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
const rendererWasm = require.resolve('@myriaddreamin/typst-ts-renderer/wasm');

async function start({ templates, fonts }: Setting) {
  await compilerModule.default({ module_or_path: await readFile(compilerWasm) });
  await rendererModule.default({ module_or_path: await readFile(rendererWasm) });
  const builder = new compilerModule.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of await readFonts(fonts)) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const [name, content] of templates)
    compiler.add_source(`/${name}`, new TextDecoder().decode(content));
  return { compiler, renderer: new rendererModule.TypstRenderer() };
}

const started = start(workerData as Setting);

async function set({ template, data, pictures }: SheetJob): Promise<Artwork> {
  const { compiler, renderer } = await started;
  const main = `/${template}.typ`;
  const files = new Map(pictures).set('data.json', Buffer.from(JSON.stringify(data)));
  for (const [name, content] of files) compiler.map_shadow(`/${name}`, content);
  try {
    const make = (format: string): Uint8Array => {
      const made = compiler.compile(main, undefined, format, inWords);
      if (!made.result) throw new Error(`Typst: ${JSON.stringify(made.diagnostics)}`);
      return made.result;
    };
    const query = (selector: string) =>
      JSON.parse(compiler.query(main, undefined, selector, 'value'));
    const pdf = make('pdf');
    const session = renderer.session_from_artifact(make('vector'), 'vector');
    const svg = renderer.svg_data(session, bodyAndGlyphs);
    session.free();
    return {
      pdf,
      svg,
      pages: svg.split('class="typst-page"').length - 1,
      fits: query('<fit>'),
      inks: query('<ink>'),
    };
  } finally {
    for (const name of files.keys()) compiler.unmap_shadow(`/${name}`);
  }
}

parentPort?.on('message', async (job: SheetJob) => {
  const answer: SheetAnswer = await set(job).then(
    (artwork) => ({ artwork }),
    (error: unknown) => ({ error: String(error) }),
  );
  parentPort?.postMessage(answer);
});
