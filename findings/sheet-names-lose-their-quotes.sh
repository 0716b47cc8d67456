#!/usr/bin/env bash
# @borgar/fx writes '整改（1）'!B5 without its quotes, and then LibreOffice can't read the formula.
#
# One would guess: a reference that was read and is written again keeps the quotes that it needs.
# What happens: quotes are put around blanks, hyphens and ASCII brackets. A name with the full-width
#   brackets of Chinese typing, with 、 or 《》, counts as a plain word: '整改（1）'!B5 becomes
#   整改（1）!B5. LibreOffice gives Err:501 (an invalid character) for that, and 26 for the quoted one.
# Why it matters here: a second sheet of a ledger is called 整改（2） by hand and by office programs. Who
#   moves a formula with this library has to quote every name that is not letters and digits.
# Seen with: @borgar/fx 5.1.3, hucre 1.0.0, LibreOffice 7.4.
# Output:
#   '整改(1)'!B5 → '整改(1)'!B5
#   '整改（1）'!B5 → 整改（1）!B5
#   '台账、二'!B5 → 台账、二!B5
#   LibreOffice: Err:501,26
set -euo pipefail
command -v soffice > /dev/null || { echo 'needs LibreOffice (Debian: libreoffice-calc)' >&2; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts @borgar/fx@5.1.3 hucre@1.0.0 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { parseA1Ref, stringifyA1Ref } from '@borgar/fx/xlsx';
import { writeXlsx } from 'hucre';

const again = (reference) => stringifyA1Ref(parseA1Ref(reference));
for (const [reference, written] of [
  ["'整改(1)'!B5", "'整改(1)'!B5"],
  ["'整改（1）'!B5", '整改（1）!B5'],
  ["'台账、二'!B5", '台账、二!B5'],
]) {
  console.log(`${reference} → ${again(reference)}`);
  assert.equal(again(reference), written);
}

const formulas = [again("'整改（1）'!B5"), "'整改（1）'!B5"];
const cells = formulas.map((formula, at) => [`0,${at}`, { value: null, formula }]);
const sheets = [
  { name: '汇总', rows: [[null, null]], cells: new Map(cells) },
  { name: '整改（1）', rows: [[], [], [], [], ['路灯', 26]] },
];
writeFileSync('t.xlsx', await writeXlsx({ sheets }));
JS
node try.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to csv t.xlsx > /dev/null 2>&1
echo "LibreOffice: $(cat t.csv)"
test "$(cat t.csv)" = 'Err:501,26'
