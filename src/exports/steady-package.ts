import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipOf } from '#archive/zip.ts';
import type { CivilDate } from '#model/basics/date.ts';

const typesPart = '[Content_Types].xml';
const corePart = 'docProps/core.xml';

/**
 * A spreadsheet or Word file whose bytes depend on its content alone: the programs that write them
 * stamp the clock into the properties and the zip. Both say `date` instead. Some readers want the
 * list of types as the first part.
 */
export function steadyPackage(bytes: Uint8Array, date: CivilDate): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === typesPart) - Number(a === typesPart) || (a < b ? -1 : 1),
  );
  const steady = names.map((name): [string, Uint8Array] => {
    const part = parts[name] ?? new Uint8Array();
    return [name, name === corePart ? strToU8(dated(strFromU8(part), date)) : part];
  });
  return zipOf(new Map(steady), date);
}

/** The properties with noon in Shanghai of that day for each time in them. */
const dated = (xml: string, date: CivilDate): string =>
  xml.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, open: string, __, close: string) => `${open}${date}T04:00:00Z${close}`,
  );
