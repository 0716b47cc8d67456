// Draws the pictures of the sample offices: `node scripts/draw-pictures.ts [name…]`.
import { mkdir } from 'node:fs/promises';
import sharp from 'sharp';
import { scenes } from './pictures/scenes.ts';

const wanted = new Set(process.argv.slice(2));

for (const [office, pictures] of Object.entries(scenes)) {
  const folder = new URL(`../content/${office}/media/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const [name, draw] of Object.entries(pictures)) {
    if (wanted.size > 0 && !wanted.has(name)) continue;
    const jpeg = await sharp(Buffer.from(draw()))
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 72, mozjpeg: true })
      .toFile(new URL(`${name}.jpg`, folder).pathname);
    console.log(`${office}/${name}.jpg  ${Math.round(jpeg.size / 1024)} KB`);
  }
}
