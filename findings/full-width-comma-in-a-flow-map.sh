#!/usr/bin/env bash
# { label：路灯，value：26 } is valid YAML: one key, no value. So is { value: 1,200 }: two keys.
#
# One would guess: punctuation of the wrong width, or a thousands separator, is a syntax error.
# What happens: ： and ， are letters to YAML. The whole of { label：路灯，value：26 } is one plain key,
#   and a key of a flow map may stand without a value, which is null. In { value: 1,200 } the comma ends
#   the entry, and 200 is a second key without a value. No error and no warning in either, also in
#   strict mode. Only a mixture ({ label: 路灯，value: 26 }) is an error, BLOCK_IN_FLOW.
# Why it matters here: an input method writes ， and ： unless one switches it. A key that nobody knows
#   and a value that is null are both to be reported as what they are: the wrong width.
# Seen with: yaml 2.9.1, YAML 1.2.2 (7.4.2, flow mappings: a value may be omitted).
# Output:
#   { label：路灯，value：26 } → {"label：路灯，value：26":null}
#   { value: 1,200 } → {"200":null,"value":1}
#   { label: 路灯，value: 26 } → BLOCK_IN_FLOW
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts yaml@2.9.1 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';

const read = (text) => parseDocument(text, { strict: true });
const seen = {
  '{ label：路灯，value：26 }': { 'label：路灯，value：26': null },
  '{ value: 1,200 }': { value: 1, 200: null },
};
for (const [text, value] of Object.entries(seen)) {
  const document = read(text);
  console.log(text, '→', JSON.stringify(document.toJS()));
  assert.deepEqual([document.errors, document.warnings], [[], []]);
  assert.deepEqual(document.toJS(), value);
}
const mixed = read('{ label: 路灯，value: 26 }').errors.map(({ code }) => code);
console.log('{ label: 路灯，value: 26 } →', mixed.join());
assert.deepEqual(mixed, ['BLOCK_IN_FLOW']);
JS
node try.mjs
