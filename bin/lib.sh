# Shared by the scripts in bin/: finds a JDK and says clearly what is missing. Sourced, never run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

fail() { printf '%s\n' "$*" >&2; exit 1; }

jdk_major() { # $1: a JDK folder; prints its major version, or nothing when it is not a JDK
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

find_jdk() {
  local candidate major on_path=""
  command -v javac >/dev/null 2>&1 && on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    major=$(jdk_major "$candidate")
    if [ -n "$major" ] && [ "$major" -ge 21 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  fail "Foreword needs a JDK of at least version 21 and found none in JAVA_HOME, on the PATH or in the usual folders. Install one (on Debian: apt-get install openjdk-21-jdk, or Temurin 25) or set JAVA_HOME."
}

need_maven() {
  command -v mvn >/dev/null 2>&1 || fail "Foreword is built with Maven and found no 'mvn' on the PATH. Install it (on Debian: apt-get install maven)."
}
