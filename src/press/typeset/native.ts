import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Font, boardFonts } from './fonts.ts';
import type { Templates } from './templates.ts';
import type { Artwork, Fit, Ink, Typesetter } from './typesetter.ts';

/**
 * Sheets for which Typst keeps what it worked out. The next one needs much of it again: templates,
 * glyphs, the same photo unpacked. Kept for good, 100 boards with large photos take 8 GB.
 */
const remembered = 1;

/** Starts Typst's native module. */
export async function openNative(
  templates: Templates,
  fonts: readonly Font[] = boardFonts,
): Promise<Typesetter> {
  // Typst follows symlinks in its workspace, so the workspace is an empty folder of our own; the
  // files it may see are all shadows.
  const root = await mkdtemp(join(tmpdir(), 'sunboard-typst-'));
  const close = () => rm(root, { recursive: true, force: true });
  const compiler = await createCompiler(root, fonts).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  for (const [name, content] of templates) {
    compiler.mapShadow(join(root, name), Buffer.from(content));
  }
  return {
    typeset: async (template, data, pictures) => {
      const shadows = new Map(pictures).set('data.json', Buffer.from(JSON.stringify(data)));
      for (const [name, content] of shadows) compiler.mapShadow(join(root, name), content);
      try {
        return set(compiler, join(root, `${template}.typ`));
      } finally {
        for (const name of shadows.keys()) compiler.unmapShadow(join(root, name));
        // Without a turn of the event loop the result is not dropped, and memory grows by sheets.
        await setImmediate();
        compiler.evictCache(remembered);
      }
    },
    close,
  };
}

/** Fonts of the system would make other bytes on other machines: fontconfig gets to see none. */
async function createCompiler(root: string, fonts: readonly Font[]): Promise<NodeCompiler> {
  const noFonts = join(root, 'no-fonts');
  const config = join(root, 'fonts.conf');
  await mkdir(noFonts);
  await writeFile(config, `<?xml version="1.0"?><fontconfig><dir>${noFonts}</dir></fontconfig>`);
  const before = process.env['FONTCONFIG_FILE'];
  process.env['FONTCONFIG_FILE'] = config;
  try {
    const typst = await import('@myriaddreamin/typst-ts-node-compiler');
    return typst.NodeCompiler.create({
      workspace: root,
      fontArgs: [{ fontPaths: fonts.map(([folder]) => folder) }],
    });
  } finally {
    if (before === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = before;
  }
}

function set(compiler: NodeCompiler, mainFilePath: string): Artwork {
  const compiled = compiler.compile({ mainFilePath });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeError();
    throw new Error(`Typst: ${JSON.stringify(error?.shortDiagnostics ?? 'no document')}`);
  }
  return {
    pdf: compiler.pdf(document),
    svg: compiler.plainSvg(document),
    pages: document.numOfPages,
    fits: compiler.query(document, { selector: '<fit>', field: 'value' }) as Fit[],
    inks: compiler.query(document, { selector: '<ink>', field: 'value' }) as Ink[],
  };
}
