#!/usr/bin/env bash
# Prints the figures of docs/performance.md. From the top of the repository, on a quiet machine: docs/measure.sh
# Needs bash, curl, sha256sum, a JDK 25 in JAVA_HOME, and the ports 3900 and 9900.
set -euo pipefail
cd "$(dirname "$0")/.."

api=http://localhost:3900
s3=http://localhost:9900
demo=src/main/resources/demo
work=$(mktemp -d)
server=
cleanup() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

now() { date +%s%N; }
median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
one_core() { if command -v taskset >/dev/null; then taskset -c 0 "$@"; else "$@"; fi; }

start() {
  local from
  from=$(now)
  ./standfirst serve --port 3900 --s3-port 9900 --demo >/dev/null &
  server=$!
  until curl -sf "$api/health" -o /dev/null; do sleep 0.01; done
  echo $((($(now) - from) / 1000000))
}

stop() {
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

# Milliseconds from the start of an upload until its document can be read.
upload() {
  local id from
  id=$(printf 'articles\0%s' "$2" | sha256sum | cut -c1-32)
  from=$(now)
  curl -sf -T "$1" "$s3/articles/$2" -o /dev/null
  until curl -sf "$api/articles/$id" -o /dev/null; do :; done
  echo $((($(now) - from) / 1000000))
}

lines() {
  local i=0
  while [ "$i" -lt "$1" ]; do
    for file in "${@:2}"; do
      echo "{\"id\":\"$i\",\"path\":\"$file\"}"
      i=$((i + 1))
    done
  done
}

# Seconds of a whole process that answers the lines of a file.
batch() {
  local from
  from=$(now)
  one_core ./standfirst batch --threads 1 <"$1" >/dev/null
  echo $((($(now) - from) / 1000000))
}

# Milliseconds of CPU that a command takes, its children too.
cpu() {
  local TIMEFORMAT='%U %S'
  { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{print int(1000 * ($1 + $2))}'
}

wall() {
  local from
  from=$(now)
  "$@" >/dev/null
  echo $((($(now) - from) / 1000000))
}

# The first file that a fresh JVM reads, with the cache that `aot` names or makes; without a file the JVM alone.
first_read() {
  "$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED ${aot:+"$aot"} \
    -cp "$work/first.jar:target/standfirst.jar:$(cat target/classpath.txt)" io.standfirst.article.reader.FirstRead "$@"
}

jdk=${JAVA_HOME:?is to name a JDK 25}
./mvnw -q -ntp package -DskipTests
./standfirst --version >/dev/null
echo "package: $(wc -c <target/standfirst-function.zip) bytes"

for run in 1 2 3 4 5; do
  start >"$work/ready.$run"
  [ "$run" = 5 ] || stop
done
echo "serve to ready, median of 5: $(cat "$work"/ready.* | median) ms"

for run in $(seq 25); do
  upload "$demo/marrowby-flood-first-report.txt" "run-$run.txt"
done | tail -n 20 | median | sed 's/^/upload to readable, text, median of 20: /; s/$/ ms/'
for run in $(seq 15); do
  upload "$demo/tillgate-bakeries-results.pdf" "run-$run.pdf"
done | tail -n 10 | median | sed 's/^/upload to readable, PDF, median of 10: /; s/$/ ms/'
stop

texts=("$demo"/marrowby-flood-first-report.txt "$demo"/lynmoor-tram-extension.txt "$demo"/nordhaven-ferry.txt)
every=("$demo"/*.txt "$demo"/*.md "$demo"/*.html "$demo"/*.eml "$demo"/*.pdf "$demo"/*.docx)
lines 6000 "${texts[@]}" >"$work/texts"
lines 12000 "${texts[@]}" >"$work/more-texts"
lines 2000 "${every[@]}" >"$work/every"
echo "batch, one core, 6000 texts, whole process: $((6000 * 1000 / $(batch "$work/texts"))) articles/s"
less=$(batch "$work/texts")
more=$(batch "$work/more-texts")
echo "batch, one core, texts, the next 6000: $((6000 * 1000 / (more - less))) articles/s"
echo "batch, one core, 2000 of every format, whole process: $((2000 * 1000 / $(batch "$work/every"))) articles/s"

ones=("$demo"/lynmoor-tram-extension.txt "$demo"/*.html "$demo"/*.pdf "$demo"/*.docx)
for file in "${ones[@]}"; do
  for run in $(seq 7); do cpu ./standfirst summarise --format json "$file"; done | median |
    sed "s/^/summarise, cold, ${file##*.}, median of 7: /; s/\$/ ms of CPU/"
done
"$jdk/bin/jar" --create --file "$work/first.jar" -C target/test-classes io/standfirst/article/reader/FirstRead.class
aot=-XX:AOTCacheOutput=$work/first.aot first_read "${every[@]}" >/dev/null 2>&1
echo "a JVM that does nothing, median of 9: $(for run in $(seq 9); do wall first_read; done | median) ms"
for file in "${ones[@]}"; do
  plain=$(for run in $(seq 9); do wall first_read "$file"; done | median)
  cached=$(for run in $(seq 9); do aot=-XX:AOTCache=$work/first.aot wall first_read "$file"; done | median)
  echo "first read, ${file##*.}, median of 9: $plain ms, with a cache $cached ms"
done
