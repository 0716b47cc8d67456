import { linesToCopy } from '#model/basics/lines-to-copy.ts';
import { error } from '../report.ts';
import { shown } from './corrected.ts';
import type { Loss, TypedFile } from './loss.ts';

/**
 * An entry of a list that goes on in the next line 一项占了两行: YAML takes it for one, and a dash that was
 * forgotten makes two measures one without a word.
 */
export const mergedEntries = (file: TypedFile): Loss[] =>
  file.spellings.flatMap(({ path, style, inFlow, start, end }): Loss[] => {
    const raw = file.source.slice(start, end).trimEnd();
    if (style !== 'plain' || inFlow || !/\.\d+$/.test(path) || !raw.includes('\n')) return [];
    const [first = '', ...more] = raw.split('\n').map((line) => line.trim());
    const second = more.find(Boolean) ?? '';
    const before = file.source.slice(file.source.lastIndexOf('\n', start - 1) + 1, start);
    const place = file.placeAt(file.source.indexOf(second, start + first.length));
    const from = file.placeAt(start).line ?? 1;
    const lines = [first, ...more.filter(Boolean)].map((line) => `${before}${line}`);
    const finding = error(
      'list-entry-two-lines',
      place,
      `“${shown(second)}”前面没有减号，连到了上一项后面：看不出是另一项，还是同一项断成了两行`,
      `是同一项的，接到上一行后面；是另一项的，前面写减号。${linesToCopy({ from, to: from + more.length, lines })}`,
    );
    return [{ paths: [path], finding }];
  });
