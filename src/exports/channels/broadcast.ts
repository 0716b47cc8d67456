import { secondsToRead, spoken } from '#wording/site/spoken.ts';
import type { FilledLine } from './fill-wording.ts';
import { shortened } from './lines.ts';
import { type Making, fictional, noteLeft, textFile, tooLong, withoutThisYear } from './making.ts';

/** Longest that a loudspeaker may speak, seconds 一分钟以内. */
const longestBroadcast = 60;

/** 大喇叭: a text to be read aloud in less than a minute, its numbers as they are said. */
export function addBroadcast(lines: readonly FilledLine[], made: Making): void {
  const of = (some: readonly FilledLine[]) => {
    const text = some.map((line) => line.text).join('\n');
    return spoken(withoutThisYear(text, made.office));
  };
  const short = shortened(lines, (some) => secondsToRead(of(some)) < longestBroadcast);
  const text = of(short.lines);
  const seconds = secondsToRead(text);
  if (!short.fits) {
    made.findings.push(tooLong(made.wording, `大喇叭稿念一遍要 ${seconds} 秒，要在一分钟以内`));
    return;
  }
  noteLeft(made, '大喇叭稿', short.left);
  made.notes.push(`大喇叭稿：念一遍大约 ${seconds} 秒（按每分钟 240 字算，标点不算）`);
  made.files.push({
    path: '大喇叭稿.txt',
    title: `大喇叭稿，大约 ${seconds} 秒`,
    bytes: textFile(fictional(made.office, '；这一行不念') + text),
  });
}
