#!/usr/bin/env bash
# opencc-js from traditional to simplified turns 乾安县, which is simplified already, into 干安县.
#
# One would guess: what is simplified already stays as it is.
# What happens: 乾 is written 干 only where it means dry. The list of standard characters of 2013 keeps
#   乾 (qián), 於 as a surname and 昇 in names. The converter knows 乾隆 and 乾陵 as phrases and takes
#   every other 乾 for dry: 乾安县, a county, becomes 干安县; 於家村 becomes 于家村. 瞭望 and 藉田, cases
#   of the same kind, stay.
# Why it matters here: one who types 乾安 in simplified characters is asked for 干安 and finds nothing,
#   unless page and query go through the same table.
# Seen with: opencc-js 1.4.2, t2cn, from 't' to 'cn'.
# Output: 乾安县 → 干安县   乾村 → 干村   於家村 → 于家村   昇平村 → 升平村   乾隆, 乾陵, 瞭望, 藉田 stay
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts opencc-js@1.4.2 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Converter } from 'opencc-js/t2cn';

const simplified = Converter({ from: 't', to: 'cn' });
const seen = {
  乾安县: '干安县',
  乾村: '干村',
  於家村: '于家村',
  昇平村: '升平村',
  乾隆: '乾隆',
  乾陵: '乾陵',
  瞭望: '瞭望',
  藉田: '藉田',
};
for (const [word, result] of Object.entries(seen)) {
  console.log(word, '→', simplified(word));
  assert.equal(simplified(word), result);
}
JS
node try.mjs
