#!/usr/bin/env bash
# doiuse finds (width <= 40rem), which old browsers ignore, but not the same without blanks.
#
# One would guess: a style sheet may be checked after it was minified; a checker parses CSS.
# What happens: the feature css-media-range-syntax is looked for with a pattern that wants blanks around
#   the sign. Lightning CSS, which also turns max-width into a range, writes (width<=40rem), and that
#   passes for Chrome 66 and Safari 12, where the whole block is ignored.
# Why it matters here: the phone's layout stands in such blocks, and only the finished style sheet has
#   them. The bundler's target has to be the floor, and a check of output has to look for < and > in
#   media queries by itself.
# Seen with: doiuse 6.0.6, postcss 8.5.6, lightningcss 1.33.0.
# Output:
#   Lightning CSS makes of (max-width: 40rem): (width<=40rem)
#   (width <= 40rem) → css-media-range-syntax
#   (width<=40rem) → nothing
#   (400px <= width <= 800px) → css-media-range-syntax
#   (400px<=width<=800px) → nothing
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts doiuse@6.0.6 postcss@8.5.6 \
  lightningcss@1.33.0 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import doiuse from 'doiuse';
import { transform } from 'lightningcss';
import postcss from 'postcss';

const code = Buffer.from('@media (max-width: 40rem) { a { color: red } }');
const [minified] = /\(.*?\)/.exec(transform({ filename: 'a.css', code, minify: true }).code);
console.log('Lightning CSS makes of (max-width: 40rem):', minified);
assert.equal(minified, '(width<=40rem)');

async function found(query) {
  const features = [];
  const browsers = ['chrome 66', 'safari 12'];
  const plugin = doiuse({ browsers, onFeatureUsage: ({ feature }) => features.push(feature) });
  await postcss([plugin]).process(`@media ${query} { a { color: red } }`, { from: undefined });
  return features;
}
const seen = {
  '(max-width: 40rem)': [],
  '(width <= 40rem)': ['css-media-range-syntax'],
  '(width<=40rem)': [],
  '(400px <= width <= 800px)': ['css-media-range-syntax'],
  '(400px<=width<=800px)': [],
};
for (const [query, features] of Object.entries(seen)) {
  const now = await found(query);
  console.log(query, '→', now.join() || 'nothing');
  assert.deepEqual(now, features);
}
JS
node try.mjs
