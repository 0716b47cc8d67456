#!/usr/bin/env bash
# Intl.Segmenter takes 庄村 for a word: 王家庄村 becomes 王家 and 庄村, and 王家庄 is cut in two.
#
# One would guess: names that the dictionary does not hold fall apart into characters, so a village
#   王家庄村 becomes 王家庄 and 村, or single characters.
# What happens: ICU has one dictionary for Chinese and Japanese, and in it 庄村 and 河村 are words (they
#   are family names in Japan). 石家庄村 comes out right, since 石家庄 is known.
# Why it matters here: an index of words does not find 王家庄 on the page of 王家庄村, and a line of a
#   board breaks inside the name where words are kept together.
# Seen with: Node 24.21.0 (ICU 78.3) and Node 20.20.2 (ICU 78.2); browsers take the same tables.
# Output:
#   王家庄村 → 王家 / 庄村
#   南庄村 → 南 / 庄村
#   上河村 → 上 / 河村
#   石家庄村 → 石家庄 / 村
#   马家村 → 马家 / 村
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > try.mjs <<'JS'
import assert from 'node:assert/strict';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const seen = {
  王家庄村: ['王家', '庄村'],
  南庄村: ['南', '庄村'],
  上河村: ['上', '河村'],
  石家庄村: ['石家庄', '村'],
  马家村: ['马家', '村'],
};
for (const [name, cut] of Object.entries(seen)) {
  const now = [...words.segment(name)].map(({ segment }) => segment);
  console.log(name, '→', now.join(' / '));
  assert.deepEqual(now, cut);
}
JS
node try.mjs
