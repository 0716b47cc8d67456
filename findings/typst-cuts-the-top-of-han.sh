#!/usr/bin/env bash
# In Typst a line of Chinese is lower than its characters: a box that fits it and clips cuts their tops.
#
# One would guess: a block as high as what is measured in it can clip and nothing is lost.
# What happens: a line reaches from the cap height to the baseline (top-edge, bottom-edge), measures of
#   Latin type. Han characters stand higher and deeper: in 10 pt the line is 6.6 pt high, the ink of 国
#   8.3 pt. A block of that height with clip: true takes the rest away, without a warning, and a fit by
#   measure() finds everything fitting.
# Why it matters here: every text box of a board is fitted by measuring. With top-edge: 0.88em and
#   bottom-edge: -0.12em (the em box of Han) the line is 10 pt and nothing is lost.
# Seen with: @myriaddreamin/typst-ts-node-compiler 0.7.0 (Typst 0.14.2), ZCOOL XiaoWei
#   (@expo-google-fonts/zcool-xiaowei 0.4.1).
# Output:
#   by default 6.6 pt, ink 8.32 pt, with edges of the em box 10 pt
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts \
  @myriaddreamin/typst-ts-node-compiler@0.7.0 @expo-google-fonts/zcool-xiaowei@0.4.1 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const workspace = process.cwd();
const fontPaths = [`${workspace}/node_modules/@expo-google-fonts/zcool-xiaowei/400Regular`];
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
writeFileSync(
  'sheet.typ',
  `#set text(font: "ZCOOL XiaoWei", size: 10pt)
  #let high(body) = calc.round(measure(body).height / 1pt, digits: 2)
  #context [#metadata((
    line: high[国],
    ink: high(text(top-edge: "bounds", bottom-edge: "bounds")[国]),
    em: high(text(top-edge: 0.88em, bottom-edge: -0.12em)[国]),
  ))<height>]`,
);
const { result } = compiler.compile({ mainFilePath: `${workspace}/sheet.typ` });
const [{ line, ink, em }] = compiler.query(result, { selector: '<height>', field: 'value' });
console.log(`by default ${line} pt, ink ${ink} pt, with edges of the em box ${em} pt`);
assert.deepEqual({ line, ink, em }, { line: 6.6, ink: 8.32, em: 10 });
JS
node try.mjs
