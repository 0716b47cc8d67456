#!/usr/bin/env bash
# To jieba 灯不亮 is one word: 桥头路灯不亮 becomes 桥头, 路 and 灯不亮.
#
# One would guess: a dictionary of words with their frequencies takes 路灯 (446) for the word that
#   everybody sees in 路灯不亮.
# What happens: the dictionary that comes with jieba has phrases that somebody once wrote, 灯不亮 among
#   them; one long word beats two that are frequent. 路灯坏了 is cut rightly.
# Why it matters here: a street lamp that does not burn is the commonest complaint there is, and a title
#   that breaks 路 / 灯不亮 is the one on the board beside it. Words of an office's glossary and register
#   are therefore taken out before the rest is cut.
# Seen with: @node-rs/jieba 2.0.3, Node 24.21.0.
# Output: 桥头|路|灯不亮 and 村口|路灯|坏|了
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @node-rs/jieba@2.0.3
cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const jieba = Jieba.withDict(dict);
const cut = (text) => jieba.cut(text, true).join('|');
console.log(cut('桥头路灯不亮'), 'and', cut('村口路灯坏了'));
assert.equal(cut('桥头路灯不亮'), '桥头|路|灯不亮');
assert.equal(cut('村口路灯坏了'), '村口|路灯|坏|了');
JS
node try.mjs
