import { type Finding, hasErrors } from '#model/basics/finding.ts';
import type { Office } from '#model/library.ts';
import { type SheetCache, openSheetCache, sheetFolder } from './cache.ts';
import type { Expected } from '#press/preflight/check.ts';
import { openPreflight } from './preflight-sheets.ts';
import type { Font } from '#press/typeset/fonts.ts';
import { openSheetTypesetter } from './typesetter.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';

/** Files of a sheet: the finished PDF, and its picture for the site, by their ending in the cache. */
const extensions = { pdf: 'pdf', preview: 'jpg' } as const;
type Part = keyof typeof extensions;
type Files<Name extends Part> = Readonly<Record<Name | 'pdf', Uint8Array>>;

/** A sheet to finish. */
interface PressJob<Name extends Part> {
  readonly sheet: Parameters<SheetCache['key']>[0];
  readonly media: Office['media'];
  readonly parts: readonly (Name | 'pdf')[];
  /** What the PDF has to be. */
  readonly expected: Expected;
  /** Makes the files where the cache has none. */
  make(typesetter: Typesetter): Promise<Files<Name> | { readonly findings: readonly Finding[] }>;
}

/** Finishes sheets, each from the cache or made now, and checks every PDF. */
export interface Press {
  readonly cache: SheetCache;
  /** Sheets made, and taken from the cache. */
  readonly counts: { made: number; cached: number };
  /** The files of a sheet; `undefined` where it has errors, which are added to `findings`. */
  finish<Name extends Part>(
    job: PressJob<Name>,
    findings: Finding[],
  ): Promise<Files<Name> | undefined>;
  close(): Promise<void>;
}

/** Opens the press on the cache of sheets in a folder. Typst starts with the first sheet to make. */
export async function openPress(cacheDir: string, fonts?: readonly Font[]): Promise<Press> {
  const cache = await openSheetCache(sheetFolder(cacheDir));
  const preflight = openPreflight(cache);
  const counts = { made: 0, cached: 0 };
  let typesetter: Promise<Typesetter> | undefined;

  /** The files of a sheet in the cache, if all of them are there. */
  async function kept<Name extends Part>(key: string, parts: readonly (Name | 'pdf')[]) {
    const files: [string, Uint8Array][] = [];
    for (const part of parts) {
      const file = await cache.get(key, extensions[part]);
      if (!file) return undefined;
      files.push([part, file]);
    }
    return Object.fromEntries(files) as Files<Name>;
  }

  return {
    cache,
    counts,
    async finish<Name extends Part>(
      { sheet, media, parts, expected, make }: PressJob<Name>,
      findings: Finding[],
    ) {
      const key = cache.key(sheet, media);
      let files = await kept<Name>(key, parts);
      if (files) counts.cached++;
      else {
        typesetter ??= openSheetTypesetter(fonts);
        const made = await make(await typesetter);
        if ('findings' in made) {
          findings.push(...made.findings);
          return undefined;
        }
        for (const part of parts) await cache.put(key, extensions[part], made[part]);
        counts.made++;
        files = made;
      }
      const { problems } = await preflight(key, files.pdf, expected);
      findings.push(...problems);
      return hasErrors(problems) ? undefined : files;
    },
    close: async () => (await typesetter)?.close(),
  };
}
