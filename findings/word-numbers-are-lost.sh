#!/usr/bin/env bash
# mammoth drops automatic numbers: 一、（一）二、 arrive as lists that each begin with 1.
#
# One would guess: the headings of an official document keep their numbers, or at least go on counting.
# What happens: automatic numbers stand in numbering.xml as a format (chineseCounting, "%1、"). mammoth
#   reads the level and whether it is a bullet, not the format, and makes an <ol> of each run of
#   numbered paragraphs. A paragraph between two headings ends the list, so the second heading is
#   number 1 again. No message says so; the text extractor leaves the numbers out altogether.
#   LibreOffice prints 一、（一）二、 from the same file.
# Why it matters here: 三（二）2 is how a plan is cited. A draft taken in from Word would cite nothing.
# Seen with: mammoth 1.13.0, docx 9.15.2 (writes the sample).
# Output:
#   <ol><li>总体要求<ol><li>指导思想</li></ol></li></ol><p>正文</p><ol><li>工作任务</li></ol>
#   messages: 0
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts mammoth@1.13.0 docx@9.15.2 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Document, LevelFormat, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';

const level = (level, text) => ({ level, text, format: LevelFormat.CHINESE_COUNTING });
const numbered = (text, level) => new Paragraph({ text, numbering: { reference: 'n', level } });
const draft = new Document({
  numbering: { config: [{ reference: 'n', levels: [level(0, '%1、'), level(1, '（%2）')] }] },
  sections: [
    {
      children: [
        numbered('总体要求', 0),
        numbered('指导思想', 1),
        new Paragraph('正文'),
        numbered('工作任务', 0),
      ],
    },
  ],
});
const buffer = await Packer.toBuffer(draft);
const { value, messages } = await mammoth.convertToHtml({ buffer });
console.log(value);
console.log('messages:', messages.length);
assert.equal(
  value,
  '<ol><li>总体要求<ol><li>指导思想</li></ol></li></ol><p>正文</p><ol><li>工作任务</li></ol>',
);
assert.deepEqual(messages, []);
assert.doesNotMatch((await mammoth.extractRawText({ buffer })).value, /[一二]、/);
JS
node try.mjs
