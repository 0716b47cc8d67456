import type { FilledLine } from './fill-wording.ts';
import { shortened } from './lines.ts';
import { type Making, noteLeft, textFile, withoutThisYear } from './making.ts';
import { closedUp, smsOf } from './sms.ts';

/** 一条短信: the text to be sent, and how many parts it is charged as. */
export function addMessage(lines: readonly FilledLine[], made: Making): void {
  const of = (some: readonly FilledLine[]) =>
    smsOf(closedUp(withoutThisYear(some.map(({ text }) => text).join(''), made.office)));
  const whole = of(lines);
  const least = of(lines.filter(({ optional }) => !optional));
  // A sentence that may be left out is worth no further message.
  const short = shortened(lines, (some) => of(some).parts.length <= least.parts.length);
  const sms = short.left.length > 0 ? of(short.lines) : whole;
  const count = sms.parts.length;
  noteLeft(made, '短信', short.left);
  made.notes.push(
    count <= 1
      ? `短信：${sms.units} 个字，1 条（70 字以内算 1 条）`
      : `短信：${sms.units} 个字，按长短信算 ${count} 条（每条 67 字）；平台不会拼长短信的，分开发：${sms.parts.join(' ／ ')}`,
  );
  made.files.push({
    path: '4-短信.txt',
    title: `短信，${sms.units} 个字，${count} 条`,
    bytes: textFile(sms.text),
  });
}
