import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

// `npm run plan -- --ics` again and again, with what was exported remembered in between.

const matter = 'content/yunxi/rectifications/xikou-ludeng.md';
const record = '.sunboard/calendars.json';
const calendar = 'out/plan/yunxi.ics';

async function inLamp() {
  const folder = await workIn('lamp');
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const replace = async (file: string, from: string | RegExp, to: string) => {
    const text = await read(file);
    expect(text).toMatch(from);
    await write(file, text.replace(from, to));
  };
  const office = 'content/yunxi/office.yaml';
  // Before the deadline of its matter.
  await replace(office, 'today: 2021-03-20', 'today: 2021-03-14');
  const plan = (...words: string[]) => runCli(['plan', '--ics', ...words], folder);
  return { read, write, replace, plan };
}
const eventOf = (text: string, id: string) =>
  text.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${id}@`)) ?? '';

it('an event that went away is cancelled, in the calendar it was exported to', async () => {
  const { read, replace, plan } = await inLamp();
  expect((await plan()).code).toBe(0);
  const first = await read(calendar);
  expect(eventOf(first, 'rectification-xikou-ludeng')).toContain('STATUS:CONFIRMED');

  for (const file of [matter, 'content/yunxi/boards/xikou-ludeng.yaml'])
    await replace(file, /^(title: .*)$/m, '$1\nwithdrawn: { on: 2021-03-14, reason: 重复登记 }');
  const { code, err } = await plan();
  expect(code).toBe(0);
  expect(err).toContain('其中 1 项已取消');
  expect(eventOf(await read(calendar), 'rectification-xikou-ludeng')).toContain('STATUS:CANCELLED');

  // The calendar of a unit that never had it knows nothing of it.
  await plan('--unit', 'cunjian');
  expect(await read('out/plan/yunxi-cunjian.ics')).not.toContain('CANCELLED');
});

it('nothing is cancelled while a file has an error', async () => {
  const { read, replace, plan } = await inLamp();
  await plan();
  await replace(matter, /^progress: .*$/m, 'progress: 快好了');
  expect((await plan()).err).toContain('这次没有取消日历里的任何一项');
  expect(await read(calendar)).not.toContain('CANCELLED');
  await replace(matter, /^progress: .*$/m, 'progress: 正在整改');
  await plan();
  expect(await read(calendar)).not.toContain('CANCELLED');
});

it('a record that cannot be read stops the export, and nothing is written over', async () => {
  const { read, write, plan } = await inLamp();
  await plan();
  const before = await read(calendar);
  await write(record, '{');
  const { code, err } = await plan();
  expect([code, err.includes('读不出来')]).toEqual([2, true]);
  expect([await read(calendar), await read(record)]).toEqual([before, '{']);
});
