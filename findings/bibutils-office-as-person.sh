#!/usr/bin/env bash
# bibutils 7.2-2 (Debian): an office among the editors in RIS becomes a person, with a comma at its end and without.
#
# RIS has no tag for a name that is not to be taken apart. A comma at its end is what other programs take for the sign of one:
# there is a family name and no given name. bibutils drops the comma and takes the first words for given names.
#
# Seen: “Office of the Historian” and “Office of the Historian,” both come out as “of the Historian, Office”.
# Expected: “Office of the Historian”, at least for the second.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download --quiet=2 bibutils=7.2-2 libbibutils8=7.2-2 2>/dev/null
for package in *.deb; do dpkg-deb --extract "$package" there; done
LD_LIBRARY_PATH=$(dirname "$(find there -name 'libbibutils.so.8')")
export LD_LIBRARY_PATH PATH="$folder/there/usr/bin:$PATH"
editor() {
  printf 'TY  - BOOK\nTI  - Letters of State\nED  - %s\nER  - \n' "$1" |
    ris2xml 2>/dev/null | xml2bib -nb 2>/dev/null | grep -i '^ *editor='
}
plain=$(editor 'Office of the Historian')
comma=$(editor 'Office of the Historian,')
echo "without a comma: $plain"
echo "with a comma:    $comma"
[ "$plain" = "$comma" ] && grep -q '"of the Historian, Office"' <<<"$plain"
echo 'bibutils 7.2-2: as described'
