#!/usr/bin/env bash
# hucre keeps what a formula counts and drops what one says: 3 is written back, 是 is not.
#
# One would guess: a cell with a formula keeps the value that was last worked out, as it came.
# What happens: the result of a number is read as formulaResult and written back. A text (是, 否) or a
#   TRUE is read as the value alone, and the writer takes no value for a formula: the cell is written
#   with its formula and nothing else.
# Why it matters here: a county's form asks 是否完成 with a formula. Opened and saved, it is empty for
#   whoever does not calculate: a preview on a phone, an import, a scan of attachments. Set formulaResult
#   from value before writing.
# Seen with: hucre 1.0.0, fflate 0.8.3.
# Output:
#   read: [ [ 3, 3 ], [ true, undefined ], [ '是', undefined ] ]
#   written: [ [ '1+2', '3' ], [ 'A1=3', undefined ], [ 'IF(B1,"是","否")', undefined ] ]
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts hucre@1.0.0 fflate@0.8.3 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre';

const sheet = 'xl/worksheets/sheet1.xml';
const parts = unzipSync(await writeXlsx({ sheets: [{ name: '台账', rows: [[0, 0, 0]] }] }));
// Cells as office programs save them: each with its formula and what it came to.
const cells = `<row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="b"><f>A1=3</f><v>1</v></c><c r="C1" t="str"><f>IF(B1,"是","否")</f><v>是</v></c></row>`;
const xml = strFromU8(parts[sheet]).replace(/<row.*<\/row>/s, () => cells);
assert.ok(xml.includes(cells));
const [read] = (await readXlsx(zipSync({ ...parts, [sheet]: strToU8(xml) }))).sheets;

const results = [...read.cells.values()].map(({ value, formulaResult }) => [value, formulaResult]);
console.log('read:', results);
assert.deepEqual(results, [[3, 3], [true, undefined], ['是', undefined]]);

const written = strFromU8(unzipSync(await writeXlsx({ sheets: [read] }))[sheet]);
const found = [...written.matchAll(/<f>(.*?)<\/f>(?:<v>(.*?)<\/v>)?/g)].map(([, f, v]) => [f, v]);
console.log('written:', found);
assert.deepEqual(found.map(([, value]) => value), ['3', undefined, undefined]);
JS
node try.mjs
