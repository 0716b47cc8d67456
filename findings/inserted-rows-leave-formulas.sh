#!/usr/bin/env bash
# hucre's insertRows moves merges, filters and drop-downs, but no formula: the total sums other rows.
#
# One would guess: inserting rows does what a spreadsheet does. Merged cells, the filter and the rows
#   with drop-downs do move, so formulas will, too.
# What happens: the cell with the formula moves, its text does not. SUM(B2:B3) two rows further down
#   still says B2:B3, which are now the empty rows.
# Why it matters here: a county's form has its line of totals below the rows that are to be filled. Who
#   inserts a row per item has to write the totals anew.
# Seen with: hucre 1.0.0.
# Output:
#   before: B4 =SUM(B2:B3), drop-down A2:A3, filter A1:B4, merged row 5
#   after two rows inserted above row 2: B6 =SUM(B2:B3), drop-down A4:A5, filter A1:B6, merged row 7
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts hucre@1.0.0 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { insertRows, readXlsx, writeXlsx } from 'hucre';

const sheet = {
  name: '台账',
  rows: [['项目', '数量'], ['路灯', 3], ['水渠', 4], ['合计', null], ['备注', null]],
  cells: new Map([['3,1', { value: 7, formula: 'SUM(B2:B3)' }]]),
  merges: [{ startRow: 4, startCol: 0, endRow: 4, endCol: 1 }],
  autoFilter: { range: 'A1:B4' },
  dataValidations: [{ type: 'list', values: ['路灯', '水渠'], range: 'A2:A3' }],
};
const [read] = (await readXlsx(await writeXlsx({ sheets: [sheet] }))).sheets;

const facts = ({ cells, dataValidations, autoFilter, merges }) => ({
  formula: [...cells].filter(([, cell]) => cell.formula).map(([at, cell]) => [at, cell.formula]),
  dropDown: dataValidations[0].range,
  filter: autoFilter.range,
  merged: merges[0].startRow,
});
console.log('before:', facts(read));
assert.deepEqual(facts(read), {
  formula: [['3,1', 'SUM(B2:B3)']],
  dropDown: 'A2:A3',
  filter: 'A1:B4',
  merged: 4,
});
insertRows(read, 1, 2);
console.log('after:', facts(read));
assert.deepEqual(facts(read), {
  formula: [['5,1', 'SUM(B2:B3)']],
  dropDown: 'A4:A5',
  filter: 'A1:B6',
  merged: 6,
});
JS
node try.mjs
