#!/usr/bin/env bash
# sharp reads a CMYK picture through RGB even where it is asked for CMYK, and the inks come out changed.
#
# One would guess: sharp(cmyk).toColourspace('cmyk').raw() gives the four bytes that are in the file.
# What happens: toColourspace names the space of the output only. On the way every picture is converted
#   to sRGB and back, with the built-in profile where none is attached. Ink that was 0/0/0/100 comes
#   out as a mix of four. pipelineColourspace('cmyk') before it keeps the bytes.
# Why it matters here: a preflight that measures ink so measures something else than what is printed.
# Seen with: sharp 0.35.5.
# Output:
#   in the file: 0 0 0 255
#   toColourspace('cmyk'): 16 51 174 245
#   pipelineColourspace('cmyk') as well: 0 0 0 255
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts sharp@0.35.5 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import sharp from 'sharp';

/** A CMYK TIFF of 1 x 1 pixel, by hand: one strip, four bytes. */
function tiff(inks) {
  const tags = [
    [256, 3, 1, 1], [257, 3, 1, 1], [258, 3, 4, 122], [259, 3, 1, 1], [262, 3, 1, 5],
    [273, 4, 1, 130], [277, 3, 1, 4], [278, 3, 1, 1], [279, 4, 1, 4],
  ];
  const file = Buffer.alloc(134);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(tags.length, 8);
  for (const [index, [tag, type, count, value]] of tags.entries()) {
    const at = 10 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    file.writeUInt32LE(value, at + 8);
  }
  for (let index = 0; index < 4; index++) file.writeUInt16LE(8, 122 + index * 2);
  file.set(inks, 130);
  return file;
}
const black = tiff([0, 0, 0, 255]);
assert.equal((await sharp(black).metadata()).space, 'cmyk');
console.log('in the file: 0 0 0 255');

const usual = [...(await sharp(black).toColourspace('cmyk').raw().toBuffer())];
console.log("toColourspace('cmyk'):", ...usual);
const through = [16, 51, 174, 245];
assert.ok(usual.every((ink, index) => Math.abs(ink - through[index]) <= 2));

const kept = sharp(black).pipelineColourspace('cmyk').toColourspace('cmyk');
const inks = [...(await kept.raw().toBuffer())];
console.log("pipelineColourspace('cmyk') as well:", ...inks);
assert.deepEqual(inks, [0, 0, 0, 255]);
JS
node try.mjs
