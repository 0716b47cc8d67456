#!/usr/bin/env bash
# unpdf gives the empty string for a Chinese PDF whose fonts are not embedded, and no error.
#
# One would guess: text that every reader shows and lets one copy is extracted, or there is an error.
# What happens: older office systems write text in GBK with the predefined CMap GBK-EUC-H and the font
#   STSong-Light, both named and not embedded. pdf.js keeps these CMaps in files of their own. unpdf
#   asks for them at a file: address beside itself, which fails in Node even with pdfjs-dist
#   installed; a warning goes to the console and the page comes back without text. Given the folder
#   as a plain path (option cMapUrl) the same file gives its words.
# Why it matters here: "no text found" and "could not read" are two answers. A scan that takes the empty
#   string for clean has read nothing.
# Seen with: unpdf 1.7.0, pdfjs-dist 6.5.438 (CMaps only). The sample is ISO 32000 by hand: two
#   characters, 公示, as B9AB CABE.
# Output:
#   by default: ""
#   with cMapUrl: "公示"
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts unpdf@1.7.0 pdfjs-dist@6.5.438 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractText, getDocumentProxy } from 'unpdf';

const text = 'BT /F 20 Tf 10 40 Td <B9ABCABE> Tj ET';
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
  `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/FontDescriptor 7 0 R' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]' +
    '/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
];
let file = '%PDF-1.4\n';
const offsets = objects.map((object, index) => {
  const offset = file.length;
  file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  return `${String(offset).padStart(10, '0')} 00000 n \n`;
});
const xref = file.length;
const size = objects.length + 1;
file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
file += `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;

async function words(options) {
  const document = await getDocumentProxy(new TextEncoder().encode(file), options);
  return (await extractText(document, { mergePages: true })).text;
}
const usual = await words({});
const cMapUrl = new URL('node_modules/pdfjs-dist/cmaps/', import.meta.url).pathname;
const withFolder = await words({ cMapUrl });
console.log('by default:', JSON.stringify(usual));
console.log('with cMapUrl:', JSON.stringify(withFolder));
assert.equal(usual, '');
assert.equal(withFolder, '公示');
JS
node try.mjs
