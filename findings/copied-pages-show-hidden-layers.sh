#!/usr/bin/env bash
# Pages copied by pdf-lib show the layers that the original keeps hidden.
#
# One would guess: a page that is copied into a new document looks as it did.
# What happens: whether a layer (optional content group) shows is not said by the page but by the
#   catalog, /OCProperties. copyPages takes what the page leads to, so the group comes along and the
#   setting that it is off does not; ISO 32000 shows a group that nothing turns off.
# Why it matters here: drawings and forms exported from CAD and office programs keep notes and drafts
#   on hidden layers. An attachment rebuilt by copying its pages would publish them.
# Seen with: @cantoo/pdf-lib 2.11.1; read by poppler's pdftotext 22.12.
# Output:
#   original: 1 layer on the page, 1 turned off
#   copy: 1 layer on the page, 0 turned off
#   original says: issued
#   copy says: issued draft
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @cantoo/pdf-lib@2.11.1 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { PDFDocument, PDFName, PDFOperator, PDFString, StandardFonts } from '@cantoo/pdf-lib';

const named = PDFName.of;

/** One page that says "issued", and "draft" on a layer that is off. */
async function withHiddenLayer() {
  const document = await PDFDocument.create();
  const { context, catalog } = document;
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([200, 100]);
  const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('notes') }));
  catalog.set(named('OCProperties'), context.obj({ OCGs: [layer], D: { OFF: [layer] } }));
  page.drawText('issued', { x: 10, y: 60, size: 20, font });
  page.node.Resources().set(named('Properties'), context.obj({ L: layer }));
  page.pushOperators(PDFOperator.of('BDC', [named('OC'), named('L')]));
  page.drawText('draft', { x: 10, y: 20, size: 20, font });
  page.pushOperators(PDFOperator.of('EMC'));
  return document.save();
}

const original = await PDFDocument.load(await withHiddenLayer());
const copy = await PDFDocument.create();
copy.addPage((await copy.copyPages(original, [0]))[0]);
const reread = await PDFDocument.load(await copy.save());

const off = (document) =>
  document.catalog.lookup(named('OCProperties'))?.lookup(named('D')).lookup(named('OFF')).size();
const groups = (document) =>
  document.getPage(0).node.Resources().lookup(named('Properties')).keys().length;
console.log(`original: ${groups(original)} layer on the page, ${off(original)} turned off`);
console.log(`copy: ${groups(reread)} layer on the page, ${off(reread) ?? 0} turned off`);
assert.deepEqual([groups(original), off(original)], [1, 1]);
assert.deepEqual([groups(reread), off(reread)], [1, undefined]);

writeFileSync('original.pdf', await withHiddenLayer());
writeFileSync('copy.pdf', await copy.save());
JS
node try.mjs

# What a reader sees, where poppler-utils is there to ask.
if command -v pdftotext > /dev/null; then
  for file in original copy; do
    words=$(pdftotext "$file.pdf" - | tr -s '\n\f' ' ')
    echo "$file says: $words"
    [[ $file == original && $words == 'issued ' ]] || [[ $file == copy && $words == 'issued draft ' ]]
  done
fi
