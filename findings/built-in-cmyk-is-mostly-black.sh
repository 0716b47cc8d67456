#!/usr/bin/env bash
# sharp's built-in CMYK profile prints gray with black ink alone, and black as a yellowish mix.
#
# One would guess: withIccProfile('cmyk') separates like an offset standard (FOGRA39, SWOP): a neutral
#   gray of cyan, magenta and yellow with some black, a deep black of all four.
# What happens: the profile that comes with libvips puts neutral tones into black: 50 % gray is 60 %
#   black and almost nothing else, black is 99 % black with 82 % yellow, 20 % cyan and no magenta. Ink
#   limits are kept, so no report of ink shows it. The same call with FOGRA39L gives 51/42/42/18 for
#   the gray and 83/72/45/100 for the black.
# Why it matters here: the profile of the printing condition that the PDF names has to be the one that
#   separates; the built-in one is no stand-in for it.
# Seen with: sharp 0.35.5.
# Output:
#   #808080 → C 2 M 0 Y 1 K 60
#   #000000 → C 20 M 0 Y 82 K 99
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts sharp@0.35.5 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import sharp from 'sharp';

/** Inks of a colour, percent, read from the bytes of a TIFF without compression. */
async function inks(background) {
  const tiff = await sharp({ create: { width: 4, height: 4, channels: 3, background } })
    .withIccProfile('cmyk', { attach: false })
    .tiff({ compression: 'none' })
    .toBuffer();
  const directory = tiff.readUInt32LE(4);
  const entries = tiff.readUInt16LE(directory);
  const at = Array.from({ length: entries }, (_, index) => directory + 2 + index * 12);
  const strip = at.find((entry) => tiff.readUInt16LE(entry) === 273); // StripOffsets
  const start = tiff.readUInt32LE(strip + 8);
  return [...tiff.subarray(start, start + 4)].map((byte) => Math.round(byte / 2.55));
}

const seen = { '#808080': [2, 0, 1, 60], '#000000': [20, 0, 82, 99] };
for (const [colour, expected] of Object.entries(seen)) {
  const [c, m, y, k] = await inks(colour);
  console.log(`${colour} → C ${c} M ${m} Y ${y} K ${k}`);
  // One percent of rounding is no change of behaviour.
  for (const [index, ink] of [c, m, y, k].entries())
    assert.ok(Math.abs(ink - expected[index]) <= 1);
}
JS
node try.mjs
