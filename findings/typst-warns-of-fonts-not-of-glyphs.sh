#!/usr/bin/env bash
# Typst warns of a font that is missing, and says nothing of a character that the font does not have.
#
# One would guess: with fallback: false a character that cannot be set is at least a warning, since an
#   unknown font family is one.
# What happens: the family is looked up by name, and its absence is reported. A character without a
#   glyph is set as the font's box (or as nothing) and compiles without error or warning. The box takes
#   part in the layout like any glyph, so neither length nor overflow shows it.
# Why it matters here: ☑ and rare characters in names of persons and villages turn into boxes on a board
#   that hangs for months. Look them up in the font's cmap before setting.
# Seen with: @myriaddreamin/typst-ts-node-compiler 0.7.0 (Typst 0.14.2), ZCOOL XiaoWei
#   (@expo-google-fonts/zcool-xiaowei 0.4.1), which has no ☑.
# Output:
#   unknown family: warning "unknown font family: no such font", 0 pt wide
#   unknown character: no error, no warning, 10.24 pt wide in 10 pt type
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts \
  @myriaddreamin/typst-ts-node-compiler@0.7.0 @expo-google-fonts/zcool-xiaowei@0.4.1 > /dev/null
mkdir empty
echo "<?xml version=\"1.0\"?><fontconfig><dir>$work/empty</dir></fontconfig>" > fonts.conf

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const workspace = process.cwd();
const fontPaths = [`${workspace}/node_modules/@expo-google-fonts/zcool-xiaowei/400Regular`];
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });

function set(font, text) {
  const source = `#set text(font: "${font}", size: 10pt, fallback: false)
    ${text} #context [#metadata(measure[${text}].width / 1pt)<width>]`;
  writeFileSync('sheet.typ', source);
  const compiled = compiler.compile({ mainFilePath: `${workspace}/sheet.typ` });
  assert.equal(compiled.hasError(), false);
  const warnings = compiled.takeWarnings()?.shortDiagnostics.map(({ message }) => message) ?? [];
  const [width] = compiler.query(compiled.result, { selector: '<width>', field: 'value' });
  return { warnings: [...new Set(warnings)], width };
}
const unknownFamily = set('No Such Font', '路');
console.log('unknown family:', unknownFamily);
assert.deepEqual(unknownFamily.warnings, ['unknown font family: no such font']);

const [known, unknownCharacter] = [set('ZCOOL XiaoWei', '路'), set('ZCOOL XiaoWei', '☑')];
console.log('unknown character:', unknownCharacter);
assert.deepEqual(known.warnings, []);
assert.deepEqual(unknownCharacter.warnings, []);
assert.ok(unknownCharacter.width > 0);
JS
FONTCONFIG_FILE=$work/fonts.conf node try.mjs
