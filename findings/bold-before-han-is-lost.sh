#!/usr/bin/env bash
# turndown writes bold that markdown-it shows as asterisks, wherever it ends with Chinese punctuation.
#
# One would guess: <strong> to Markdown and back is <strong> again.
# What happens: CommonMark lets ** close only where a punctuation mark before it is followed by a blank
#   or more punctuation. Chinese has no blanks: in **整改要求：**请 the second ** cannot close, nor can the
#   first in 请**“双公示”**栏 open. turndown writes both without a warning (it escapes what would be
#   read as Markdown, but does not see what will not be). Known to CommonMark as issue 650.
# Why it matters here: **注意：** is how every second paragraph of an office begins.
# Seen with: turndown 7.2.5, markdown-it 14.3.3 (CommonMark 0.31).
# Output:
#   **整改要求：**请于月底前完成 → <p>**整改要求：**请于月底前完成</p>
#   请看**“双公示”**栏 → <p>请看**“双公示”**栏</p>
#   **整改**要求 → <p><strong>整改</strong>要求</p>
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --loglevel=error --no-audit --no-fund --ignore-scripts turndown@7.2.5 markdown-it@14.3.3 > /dev/null

cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import Turndown from 'turndown';

const seen = {
  '<p><strong>整改要求：</strong>请于月底前完成</p>': '<p>**整改要求：**请于月底前完成</p>',
  '<p>请看<strong>“双公示”</strong>栏</p>': '<p>请看**“双公示”**栏</p>',
  '<p><strong>整改</strong>要求</p>': '<p><strong>整改</strong>要求</p>',
};
for (const [html, back] of Object.entries(seen)) {
  const markdown = new Turndown().turndown(html);
  const now = new MarkdownIt().render(markdown).trim();
  console.log(markdown, '→', now);
  assert.equal(now, back);
}
JS
node try.mjs
