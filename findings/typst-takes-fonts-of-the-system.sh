#!/usr/bin/env bash
# typst-ts-node-compiler sets type in fonts of the system, however exactly its own are named.
#
# One would guess: NodeCompiler.create({ fontArgs: [{ fontPaths }] }) takes fonts from these folders (and
#   what Typst has built in), so the same input gives the same sheet everywhere.
# What happens: fontconfig is asked as well, always, and its fonts are added. A name that is missing in
#   the folders is found on one machine and not on another; fallback: false does not help, since the
#   font is known. No diagnostic either way. Only an environment whose FONTCONFIG_FILE names no folder,
#   set before the module is loaded, keeps them out.
# Why it matters here: same content, same bytes; and a font that the office may not embed stays out.
# Seen with: @myriaddreamin/typst-ts-node-compiler 0.7.0; the "system" has one font, ZCOOL XiaoWei
#   (@expo-google-fonts/zcool-xiaowei 0.4.1).
# Output:
#   fontconfig knows one font: ZCOOLXiaoWei-Regular in the PDF
#   fontconfig knows none: none in the PDF
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts \
  @myriaddreamin/typst-ts-node-compiler@0.7.0 @expo-google-fonts/zcool-xiaowei@0.4.1 > /dev/null

mkdir system own empty
cp node_modules/@expo-google-fonts/zcool-xiaowei/400Regular/*.ttf system/
for name in system empty; do
  printf '<?xml version="1.0"?><fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>' \
    "$work/$name" "$work/cache" > "$name.conf"
done
cat > try.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { writeFileSync } from 'node:fs';

const workspace = process.cwd();
writeFileSync('sheet.typ', '#set text(font: "ZCOOL XiaoWei", fallback: false)\n路灯');
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [`${workspace}/own`] }] });
const { result } = compiler.compile({ mainFilePath: `${workspace}/sheet.typ` });
const pdf = Buffer.from(compiler.pdf(result)).toString('latin1');
console.log(/\/BaseFont\s*\/\w+\+([\w-]+)/.exec(pdf)?.[1] ?? 'none');
JS
one=$(FONTCONFIG_FILE=$work/system.conf node try.mjs)
none=$(FONTCONFIG_FILE=$work/empty.conf node try.mjs)
echo "fontconfig knows one font: $one in the PDF"
echo "fontconfig knows none: $none in the PDF"
[[ $one == ZCOOLXiaoWei* && $none != ZCOOLXiaoWei* ]]
