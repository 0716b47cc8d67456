#!/usr/bin/env bash
# Sorted by Intl for zh-CN, 重庆 stands under C and 长沙 under Z.
#
# One would guess: the pinyin order of Chinese either looks at each character by itself (then 重庆
#   stands under zhong) or knows names (then 长沙 stands under chang).
# What happens: ICU's order has exceptions for a few words only. 重庆 is one, 长沙, 长春 and 厦门 are
#   not: 长 is always zhang, 厦 always sha.
# Why it matters here: a list of units or villages that is sorted "by pinyin" looks wrong to everybody
#   who lives there. The office's own order (that of its file) is the one to keep.
# Seen with: Node 24.21.0 (ICU 78.3) and Node 20.20.2 (ICU 78.2).
# Output: 蔡家 重庆 厦门 山东 长春 长沙 浙江 中山
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > try.mjs <<'JS'
import assert from 'node:assert/strict';

const names = ['中山', '重庆', '浙江', '长沙', '厦门', '山东', '长春', '蔡家'];
const sorted = names.toSorted(new Intl.Collator('zh-CN').compare);
console.log(sorted.join(' '));
assert.deepEqual(sorted, ['蔡家', '重庆', '厦门', '山东', '长春', '长沙', '浙江', '中山']);
JS
node try.mjs
