import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestsOf } from './output-bytes.ts';
import { runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

describe('a build of one office', () => {
  let folder: string;
  let before: Record<string, string>;
  const dist = () => digestsOf(join(folder, 'dist'));
  const below = (files: Record<string, string>, office: string) =>
    Object.entries(files).filter(([path]) => path.startsWith(`${office}/`));
  const item = (office: string) =>
    join(folder, 'content', office, 'rectifications/xikou-ludeng.md');

  beforeAll(async () => {
    folder = await workIn('lamp');
    // Site maps hold no sample.
    const settings = join(folder, 'content/yunxi/office.yaml');
    const sample = await readFile(settings, 'utf8');
    await writeFile(settings, sample.replace('sample: 是', 'sample: 否'));
    await cp(join(folder, 'content/yunxi'), join(folder, 'content/donggou'), { recursive: true });
    expect((await runCli(['build'], folder)).code).toBe(0);
    before = await dist();
    for (const office of ['yunxi', 'donggou']) {
      const text = await readFile(item(office), 'utf8');
      await writeFile(item(office), text.replace('已亮 1 盏', '已亮 2 盏'));
    }
  });

  it('renews that office and leaves the others as they were published', async () => {
    expect(await runCli(['build', '--office', 'yunxi'], folder)).toMatchObject({ code: 0 });
    const after = await dist();
    expect(below(after, 'donggou')).toEqual(below(before, 'donggou'));
    expect(below(after, 'yunxi')).not.toEqual(below(before, 'yunxi'));
    const pages = (files: Record<string, string>) =>
      Object.keys(files).filter((path) => path.endsWith('.html'));
    expect(pages(after)).toEqual(pages(before));
    const map = await readFile(join(folder, 'dist/sitemap-donggou.xml'), 'utf8');
    expect(map).toContain('/donggou/rectifications/xikou-ludeng/');
  });

  it('is not stopped by errors of another office, which a whole build is', async () => {
    await appendFile(join(folder, 'content/donggou/office.yaml'), 'unknownField: x\n');
    expect((await runCli(['build'], folder)).code).toBe(1);
    expect((await runCli(['build', '--office', 'yunxi'], folder)).code).toBe(0);
    expect(below(await dist(), 'donggou')).toEqual(below(before, 'donggou'));
  });

  it('names the offices there are where the name is wrong', async () => {
    const { code, err } = await runCli(['build', '--office', 'yunxii'], folder);
    expect(code).toBe(2);
    expect(err).toContain('yunxi');
  });
});
