import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Command } from '../command.ts';
import { scenes } from '../pictures/scenes.ts';
import { exitCodes } from '../shell.ts';
import { workplace } from '../workplace.ts';

/** The repository keeps them small: fine texture gives up some quality instead of more bytes. */
const largest = 250 * 1024;
const qualities = [72, 64, 56];

/** `npm run samples`: draws the pictures of the sample offices again, the same bytes each time. */
export const samples: Command = {
  summary: '重画示例单位的图片（给维护人员用；可写图片名，只画那几张）',
  options: {},
  optionHelp: {},

  async run({ positionals }, shell) {
    for (const [office, pictures] of Object.entries(scenes)) {
      const folder = join(workplace(shell.cwd).content, office, 'media');
      await mkdir(folder, { recursive: true });
      for (const [name, draw] of Object.entries(pictures)) {
        if (positionals.length > 0 && !positionals.includes(name)) continue;
        const jpeg = await encode(draw());
        await writeFile(join(folder, `${name}.jpg`), jpeg);
        shell.out(`${office}/${name}.jpg  ${Math.round(jpeg.length / 1024)} KB`);
      }
    }
    return exitCodes.ok;
  },
};

async function encode(svg: string): Promise<Buffer> {
  const drawn = await sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).png().toBuffer();
  for (const quality of qualities) {
    const jpeg = await sharp(drawn).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= largest) return jpeg;
  }
  throw new Error(`larger than ${largest} bytes: draw less detail`);
}
