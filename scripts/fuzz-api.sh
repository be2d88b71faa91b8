#!/usr/bin/env bash
# Asks a real server for what its own OpenAPI document allows and for what it does not (Schemathesis, which needs Python
# 3.10 and comes from PyPI): no fault of the program, nothing undocumented, and the record is whole afterwards.
# FUZZ_EXAMPLES: requests made up for each operation and each way of making them up; 30 when not given.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
server=
finish() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; fi
  server=
}
trap 'finish; rm -rf "$work"' EXIT
muddet() { node "$here/dist/cli/main.js" "$@"; }
office=$work/office
today=$(date +%F)

python3 -m venv "$work/python"
"$work/python/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5

mkdir -p "$office"
echo "requests: { person: 1000000, withoutToken: 1000000 }" >"$office/settings.yaml"
muddet serve --port 0 --data "$office" --log silent >"$work/serve.out" &
server=$!
for _ in $(seq 100); do [ -s "$office/server.json" ] && break; sleep 0.1; done
address=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).address' "$office/server.json")
token=$(muddet token --person boss --role administrator --data "$office" --json | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).token')

# Something to be found: one application as it came, one withdrawn, one examined and waiting for its publication fee.
node --input-type=module -e '
  const { sampleApplication } = await import(`${process.argv[1]}/dist/cli/simulate/templates.js`);
  console.log(JSON.stringify(sampleApplication("invention", process.argv[2])));' "$here" "$today" >"$work/application.json"
act() { muddet act "$@" --dir "$office" >/dev/null; }
for _ in 1 2 3; do act APPLICATION_RECEIVED --data "@$work/application.json"; done
number() { echo "A-${today%%-*}-000$1"; }
act APPLICATION_WITHDRAWN --case "$(number 2)" --by applicant:applicant
act FORMAL_EXAMINATION_PASSED --case "$(number 3)" --by formalExaminer:hasanova

cd "$work"
ask() {
  "$work/python/bin/schemathesis" --config-file "$1" run "$address/openapi.json" -H "Authorization: Bearer $token" \
    --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
    --max-examples "${FUZZ_EXAMPLES:-30}" --phases coverage,fuzzing --continue-on-failure --request-timeout 10 \
    --suppress-health-check all --warnings off
}
: >anything.toml
printf '[parameters]\nnumber = "%s"\n' "$(number 3)" >known.toml
failed=0
echo "Any case"
ask anything.toml || failed=1
echo "A case that is there"
ask known.toml || failed=1
finish
muddet verify --data "$office" || failed=1
exit $failed
