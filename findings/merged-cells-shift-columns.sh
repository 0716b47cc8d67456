#!/usr/bin/env bash
# A table with merged cells loses its alignment between mammoth and turndown: 时限 slides under 责任单位.
#
# One would guess: a Markdown table, which cannot merge cells, is refused, kept as HTML, or filled up
#   with empty cells.
# What happens: mammoth writes rowspan and colspan rightly. The plugin fills a row after colspan, but
#   knows no rowspan: the cell below a merged one is missing, and all that follow move one column to
#   the left. Above stands a head of empty cells, since Word marked no row as header.
# Why it matters here: the division of work comes as such a table. 时限 under 责任单位 is wrong, and it
#   still looks like a table.
# Seen with: mammoth 1.13.0, turndown 7.2.5, @joplin/turndown-plugin-gfm 1.0.68, docx 9.15.2.
# Output:
#   |     |     |     |
#   | --- | --- | --- |
#   | 责任单位 | 整改  |     |
#   | 时限  | 成效  |
#   | 村建中心 | 月底  | 修好  |
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts mammoth@1.13.0 turndown@7.2.5 \
  @joplin/turndown-plugin-gfm@1.0.68 docx@9.15.2 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import gfm from '@joplin/turndown-plugin-gfm';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import mammoth from 'mammoth';
import Turndown from 'turndown';

const cell = (text, merged = {}) => new TableCell({ children: [new Paragraph(text)], ...merged });
const row = (...children) => new TableRow({ children });
const table = new Table({
  rows: [
    row(cell('责任单位', { rowSpan: 2 }), cell('整改', { columnSpan: 2 })),
    row(cell('时限'), cell('成效')),
    row(cell('村建中心'), cell('月底'), cell('修好')),
  ],
});
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [table] }] }));
const { value: html } = await mammoth.convertToHtml({ buffer });
assert.match(html, /rowspan="2".*colspan="2"/);

const markdown = new Turndown().use(gfm.gfm).turndown(html);
console.log(markdown);
const cells = markdown.split('\n').map((line) => line.split('|').slice(1, -1).map((c) => c.trim()));
assert.deepEqual(cells[0], ['', '', '']);
assert.deepEqual(cells[2], ['责任单位', '整改', '']);
assert.deepEqual(cells[3], ['时限', '成效']);
JS
node try.mjs
