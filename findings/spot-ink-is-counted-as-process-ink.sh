#!/usr/bin/env bash
# Ghostscript's ink coverage knows four inks: a fifth plate is reported as if it were magenta and yellow.
#
# One would guess: a device that measures ink tells of a spot colour, or at least refuses it.
# What happens: inkcov and ink_cov draw the page in CMYK first. A Separation is drawn with its
#   alternate colour, so a sheet all in "Gold" comes out as 100 % magenta and 100 % yellow, "CMYK OK".
#   tiffsep, of the same program, writes a plate for Gold and leaves the four others white.
# Why it matters here: a print shop charges the fifth plate, and a preflight by ink coverage alone calls
#   the file clean. Read the colour spaces, too.
# Seen with: Ghostscript 10.00.0 (Debian 12).
# Output:
#   ink_cov:  0.00000 100.00000 100.00000  0.00000 CMYK OK
#   plate Cyan: 100 % paper (so are Magenta, Yellow, Black); plate Gold: 0 % paper
set -euo pipefail
command -v gs > /dev/null || { echo 'needs Ghostscript (Debian: ghostscript)' >&2; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > spot.ps <<'PS'
%!PS
<< /PageSize [72 72] >> setpagedevice
[/Separation (Gold) /DeviceCMYK { 0 exch dup 0 }] setcolorspace
1 setcolor
0 0 72 72 rectfill
showpage
PS
gs -q -o spot.pdf -sDEVICE=pdfwrite spot.ps

covered=$(gs -q -o - -sDEVICE=ink_cov spot.pdf)
echo "ink_cov: $covered"
[[ $covered =~ ^\ *0\.00000\ +100\.00000\ +100\.00000\ +0\.00000\ CMYK\ OK ]]

# A plate is a gray TIFF, here 72 x 72 bytes and a short head: paper is FF, full ink is 00.
gs -q -o plate.tif -sDEVICE=tiffsep -sCompression=none -r72 spot.pdf
for ink in Cyan Magenta Yellow Black Gold; do
  paper=$(tr -dc '\377' < "plate($ink).tif" | wc -c)
  echo "plate $ink: $((paper * 100 / 72 / 72)) % paper"
  if [[ $ink == Gold ]]; then ((paper < 72)); else ((paper >= 72 * 72)); fi
done
