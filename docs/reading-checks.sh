#!/usr/bin/env bash
# Long checks of the readers, from the top of the repository:
#   docs/reading-checks.sh fuzz [MINUTES [SEED]]   broken copies of good files (10 minutes; what is read wrongly stays in target/fuzz)
#   docs/reading-checks.sh heap [NAME]             20 MB of every format, or of those named so, on a heap of 256 MB
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw -q -ntp test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath.txt
run() {
  local memory=$1
  shift
  "${JAVA_HOME:?is to name a JDK 25}/bin/java" "-Xmx$memory" -XX:+UseSerialGC \
    -cp "target/classes:target/test-classes:$(cat target/test-classpath.txt)" "$@"
}

case ${1:-} in
  fuzz) run 512m io.standfirst.article.reader.MutationFuzz "${2:-10}" "${3:-$RANDOM}" target/fuzz ;;
  heap) run 256m io.standfirst.article.reader.HeapCheck ${2:+"$2"} ;;
  *)
    grep '^#   ' "$0" >&2
    exit 2
    ;;
esac
