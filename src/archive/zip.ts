import { type Zippable, zipSync } from 'fflate';
import { type CivilDate, dateParts } from '#model/basics/date.ts';

/** Pictures that are compressed already gain nothing. */
const compressed = /\.(?:jpe?g|pdf)$/;

/** Some programs read the names of zips made on DOS in its code page, whatever their mark says. */
const madeOnUnix = { os: 3, attrs: 0o100644 << 16 };

/** How a file stands in a zip: packed or not, and dated by the content. */
export function entryOptions(name: string, date: CivilDate) {
  const { year, month, day } = dateParts(date);
  // A zip holds local time without its zone: noon of the day is the same digits everywhere.
  const mtime = new Date(year, month - 1, day, 12);
  // 6 would take half as long again for 3 % of the bytes of a raster.
  const level = compressed.test(name) ? (0 as const) : (4 as const);
  return { level, mtime, ...madeOnUnix };
}

/**
 * The files as a zip whose bytes depend on them and the date alone. Names that are not ASCII are
 * marked as UTF-8, so that Windows shows them.
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, date: CivilDate): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) entries[name] = [content, entryOptions(name, date)];
  return zipSync(entries);
}
