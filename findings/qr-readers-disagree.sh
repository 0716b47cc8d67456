#!/usr/bin/env bash
# One reader takes a QR code in white on black and not its mirror image, the other the reverse.
#
# One would guess: what one QR reader reads, the other does, too; the standard (ISO/IEC 18004:2015)
#   allows both, reversed reflectance and mirror images.
# What happens: the decoder of qr reads the inverted code and fails on the mirrored one with "timing";
#   ZBar reads the mirrored one and does not find the inverted one.
# Why it matters here: a preflight that reads the finished sheet with one decoder says nothing about the
#   phones of others. Codes are printed dark on light and never mirrored (a film laid upside down),
#   whatever our own decoder makes of it.
# Seen with: qr 0.7.0, @undecaf/zbar-wasm 0.11.0; zbarimg 0.23.92 says the same.
# Output:
#   plain      qr: read     ZBar: read
#   inverted   qr: read     ZBar: nothing
#   mirrored   qr: timing   ZBar: read
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts qr@0.7.0 @undecaf/zbar-wasm@0.11.0 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { scanRGBABuffer } from '@undecaf/zbar-wasm';
import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';

const text = 'https://example.org/qinghe/boards/qh-b07/1/';
const modules = encodeQR(text, 'raw', { border: 4 });
const scale = 8;

/** The code as RGBA; `dark(x, y)` says which module is dark. */
function picture(dark) {
  const side = modules.length * scale;
  const data = new Uint8Array(side * side * 4);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const shade = dark(Math.floor(x / scale), Math.floor(y / scale)) ? 0 : 255;
      data.set([shade, shade, shade, 255], (y * side + x) * 4);
    }
  return { width: side, height: side, data };
}
function byQr(image) {
  try {
    return decodeQR(image) === text ? 'read' : 'wrong';
  } catch (error) {
    return error.message;
  }
}
async function byZbar({ data, width, height }) {
  const [symbol] = await scanRGBABuffer(data.buffer, width, height);
  return symbol ? (symbol.decode() === text ? 'read' : 'wrong') : 'nothing';
}

const last = modules.length - 1;
const seen = {
  plain: [(x, y) => modules[y][x], 'read', 'read'],
  inverted: [(x, y) => !modules[y][x], 'read', 'nothing'],
  mirrored: [(x, y) => modules[y][last - x], 'timing', 'read'],
};
for (const [name, [dark, qr, zbar]] of Object.entries(seen)) {
  const now = [byQr(picture(dark)), await byZbar(picture(dark))];
  console.log(name.padEnd(10), `qr: ${now[0].padEnd(8)}`, `ZBar: ${now[1]}`);
  assert.deepEqual(now, [qr, zbar]);
}
JS
node try.mjs
