// Draws the pictures of the sample offices: `node scripts/draw-pictures.ts [name…]`.
import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { scenes } from './pictures/scenes.ts';

/** The repository keeps them small: fine texture gives up some quality instead of more bytes. */
const largest = 250 * 1024;
const qualities = [72, 64, 56];

async function encode(svg: string): Promise<Buffer> {
  const drawn = await sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).png().toBuffer();
  for (const quality of qualities) {
    const jpeg = await sharp(drawn).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= largest) return jpeg;
  }
  throw new Error(`larger than ${largest} bytes: draw less detail`);
}

const wanted = new Set(process.argv.slice(2));

for (const [office, pictures] of Object.entries(scenes)) {
  const folder = new URL(`../content/${office}/media/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [name, draw] of Object.entries(pictures)) {
    if (wanted.size > 0 && !wanted.has(name)) continue;
    const jpeg = await encode(draw());
    await writeFile(new URL(`${name}.jpg`, folder), jpeg);
    process.stdout.write(`${office}/${name}.jpg  ${Math.round(jpeg.length / 1024)} KB\n`);
  }
}
