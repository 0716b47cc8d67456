import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFonts } from './document-fonts.ts';
import { fontDigests } from './font-digests.ts';
import { boardFonts, readFont, sans } from './fonts.ts';

it('every font is the one that is known', async () => {
  const digests: Record<string, string> = {};
  for (const [folder, name] of [...boardFonts, ...documentFonts])
    digests[name] = createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  expect(digests).toEqual(fontDigests);
});

describe('a font', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sunboard-fonts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('that is not there is told of, with the next step', async () => {
    await expect(readFont([folder, sans[1]])).rejects.toThrow(
      /^字体文件 NotoSansSC_400Regular.ttf 不见了.*npm ci$/,
    );
  });

  it('that lost its end is told of, and no board is made with it', async () => {
    const file = join(folder, sans[1]);
    await copyFile(join(...sans), file);
    await truncate(file, 1_000_000);
    await expect(readFont([folder, sans[1]])).rejects.toThrow(/坏了/);
  });
});
