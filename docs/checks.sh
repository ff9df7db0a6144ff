#!/usr/bin/env bash
# Long checks and the programs of the test classes, from the top of the repository:
#   docs/checks.sh fuzz [MINUTES [SEED]]   broken copies of good files (10 minutes; what is read wrongly stays in target/fuzz)
#   docs/checks.sh heap [NAME]             20 MB of every format, or of those named so, on a heap of 256 MB
#   docs/checks.sh run CLASS [ARGUMENT...] a benchmark or a trainer, named below io.standfirst: its Javadoc tells the arguments
set -euo pipefail
cd "$(dirname "$0")/.."

./mvnw -q -ntp test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test-classpath.txt
run() {
  "${JAVA_HOME:?is to name a JDK 25}/bin/java" -XX:+UseSerialGC \
    -cp "target/classes:target/test-classes:$(cat target/test-classpath.txt)" "$@"
}

case ${1:-} in
  fuzz) run -Xmx512m io.standfirst.article.reader.MutationFuzz "${2:-10}" "${3:-$RANDOM}" target/fuzz ;;
  heap) run -Xmx256m io.standfirst.article.reader.HeapCheck ${2:+"$2"} ;;
  run) run "io.standfirst.${2:?is to name a class}" "${@:3}" ;;
  *)
    grep '^#   ' "$0" >&2
    exit 2
    ;;
esac
