#!/usr/bin/env bash
# hucre reads a Word file as a workbook without sheets, and says nothing.
#
# One would guess: a .docx that somebody named .xlsx is refused, as any other zip is.
# What happens: both are Office Open XML packages with [Content_Types].xml and docProps. The reader
#   finds no workbook part and returns an empty list of sheets, with the author of the letter as the
#   author of the workbook. A zip without [Content_Types].xml is refused.
# Why it matters here: an import would report "0 rows" for a file that it never understood, and a scan
#   of attachments would call it read. Ask for at least one sheet.
# Seen with: hucre 1.0.0, docx 9.15.2, fflate 0.8.3.
# Output:
#   Word file: 0 sheets, creator 示例县青禾乡
#   zip of text: Invalid XLSX: missing [Content_Types].xml
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts hucre@1.0.0 docx@9.15.2 fflate@0.8.3 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { read } from 'hucre';

const letter = new Document({
  creator: '示例县青禾乡',
  sections: [{ children: [new Paragraph('整改情况说明')] }],
});
const { sheets, properties } = await read(new Uint8Array(await Packer.toBuffer(letter)));
console.log(`Word file: ${sheets.length} sheets, creator ${properties.creator}`);
assert.deepEqual(sheets, []);
assert.equal(properties.creator, '示例县青禾乡');

await assert.rejects(read(zipSync({ 'a.txt': strToU8('a') })), (error) => {
  console.log(`zip of text: ${error.message}`);
  return error.message === 'Invalid XLSX: missing [Content_Types].xml';
});
JS
node try.mjs
