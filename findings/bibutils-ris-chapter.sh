#!/usr/bin/env bash
# bibutils 7.2-2 (Debian): the editors and the book of a chapter are lost where RIS has them in A2 and T2.
#
# The description of RIS of 2011 gives a chapter A2 for its editors and T2 for its book. For bibutils A2 is an author of the
# book, who has no place in BibTeX, and T2 is the series; the older tags ED and BT are read as they are meant.
#
# Seen: with A2 and T2 an entry without editor and booktitle, and the book as series; with ED and BT an entry with both.
# Expected: the same entry of both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 bibutils=7.2-2 libbibutils8=7.2-2 2>/dev/null
for package in *.deb; do dpkg-deb --extract "$package" there; done
LD_LIBRARY_PATH=$(dirname "$(find there -name 'libbibutils.so.8')")
export LD_LIBRARY_PATH PATH="$folder/there/usr/bin:$PATH"
convert() {
  printf 'TY  - CHAP\nTI  - Telegram\n%s  - Letters of State\n%s  - Lane, Harold\nER  - \n' "$1" "$2" |
    ris2xml 2>/dev/null | xml2bib -nb -sd 2>/dev/null
}
newer=$(convert T2 A2)
older=$(convert BT ED)
echo "with T2 and A2: $newer"
echo "with BT and ED: $older"
grep -qi 'series="Letters of State"' <<<"$newer" && ! grep -qiE 'booktitle|editor|Lane' <<<"$newer"
grep -qi 'booktitle="Letters of State"' <<<"$older" && grep -qi 'editor="Lane, Harold"' <<<"$older"
echo 'bibutils 7.2-2: as described'
