#!/usr/bin/env bash
# In YAML an entry of a list that stands one blank deeper than the one above is a part of it: 换灯 - 剪枝.
#
# One would guess: two lines that begin with a hyphen are two entries, or a mistake that is told.
# What happens: a text without quotes goes on in the next line if that stands deeper, whatever it begins
#   with. The file is valid; the list has one entry fewer. Under an entry in quotes
#   the same slip is a mistake, and is told.
# Why it matters here: measures and steps are such lists, typed by hand, and the second measure is printed
#   as the tail of the first. Compare the lines that begin with a hyphen with the entries.
# Seen with: yaml 2.9.1, js-yaml 5.5.0.
# Output:
#   yaml: ["换灯 - 剪枝","通电"]
#   yaml, in quotes: told
#   js-yaml: ["换灯 - 剪枝","通电"]
#   js-yaml, in quotes: told
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts yaml@2.9.1 js-yaml@5.5.0 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as jsYaml from 'js-yaml';
import { parse } from 'yaml';

const plain = 'measures:\n  - 换灯\n   - 剪枝\n  - 通电\n';
const quoted = 'measures:\n  - "换灯"\n   - 剪枝\n  - 通电\n';
for (const [name, read] of [['yaml', parse], ['js-yaml', jsYaml.load]]) {
  const { measures } = read(plain);
  console.log(`${name}: ${JSON.stringify(measures)}`);
  assert.deepEqual(measures, ['换灯 - 剪枝', '通电']);
  assert.throws(() => read(quoted));
  console.log(`${name}, in quotes: told`);
}
JS
node try.mjs
