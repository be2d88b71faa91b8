#!/usr/bin/env bash
# Runs the suite on Node 24, which the npm package `node` carries with its headers. The checkout is left as it is.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/tools" "$work/project"
npm install --prefix "$work/tools" --no-audit --no-fund --silent node@24
(cd "$here" && git ls-files -z --cached --others --exclude-standard | tar --null --files-from=- -cf -) | tar -xf - -C "$work/project"
export PATH="$work/tools/node_modules/node/bin:$PATH"
headers=$(find "$work/tools" -name node_version.h | head -n 1)
export npm_config_nodedir=${headers%/include/node/node_version.h}
cd "$work/project"
node --version
npm ci --no-audit --no-fund --silent
npm test
