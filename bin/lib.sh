# Shared by the scripts in bin/: finds a JDK, builds, and says clearly what is missing. Sourced, never run.
set -euo pipefail
start_dir=$PWD
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

jar=target/foreword.jar
bundle=src/main/bundles/prod.bundle
# One clinic's load is small: the simplest collector starts fastest and takes the least memory.
java_options="-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"

fail() { printf '%s\n' "$*" >&2; exit 1; }

jdk_major() { # $1: a folder; prints the major version of the JDK in it, or nothing where there is none
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

find_jdk() {
  local candidate major on_path=""
  command -v javac >/dev/null 2>&1 && on_path=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    major=$(jdk_major "$candidate" || true)
    if [ -n "$major" ] && [ "$major" -ge 21 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  fail "Foreword needs a JDK of at least version 21 and found none in JAVA_HOME, on the PATH or in the usual folders." \
    "Install one (for example Temurin 25) or set JAVA_HOME."
}

# Runs Maven, and turns the one failure that its own words do not explain into a sentence.
maven() {
  command -v mvn >/dev/null 2>&1 ||
    fail "Foreword is built with Maven and found no 'mvn' on the PATH. Install it (on Debian: apt-get install maven)."
  local log kept code=0 stale=""
  # What was renamed or deleted since the last build must not live on in the next.
  rm -rf target/classes target/test-classes target/built
  mkdir -p target
  log=$(mktemp "${TMPDIR:-/tmp}/foreword-build.XXXXXX")
  kept=$(mktemp "${TMPDIR:-/tmp}/foreword-bundle.XXXXXX")
  [ ! -f "$bundle" ] || cp "$bundle" "$kept"
  set +e
  mvn -ntp "$@" 2>&1 | tee "$log" | grep -vE '^WARNING: .*(sun\.misc\.Unsafe|terminally deprecated|maintainers of class)'
  code=${PIPESTATUS[0]}
  set -e
  grep -qE 'Failed to install Node|Node.js download failed|build-frontend.*[Nn]ode' "$log" && stale=yes
  if [ -s "$kept" ] && ! cmp -s "$kept" "$bundle"; then
    # A build with a fitting Node at hand makes a new bundle by itself; what is committed is stale all the same.
    stale=yes
    cp "$kept" "$bundle"
  fi
  rm -f "$log" "$kept"
  if [ -n "$stale" ]; then
    fail "The client bundle $bundle is stale: a view uses a component that it does not hold." \
      "Run bin/frontend and commit the new bundle."
  fi
  return "$code"
}

# Builds the jar where it is missing or older than what it is made of. $@: tests of find that leave something out.
build_where_needed() {
  local stamp=target/built
  if [ -f "$jar" ] && [ -f "$stamp" ] &&
    [ -z "$(find pom.xml src/main frontend -not -path '*/generated*' "$@" -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  printf 'Building Foreword (the first time takes a few minutes) ...\n'
  maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true package || fail "The build failed; the messages above say why."
  touch "$stamp"
}

# Sets CHROMIUM, for what drives a browser; Chromium is installed where it is missing and can be.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
      CHROMIUM=$(command -v "$name")
      export CHROMIUM
      return 0
    fi
  done
  [ -z "${chromium_tried:-}" ] || fail "Chromium was installed but not found on the PATH; set CHROMIUM to its path."
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    fail "This needs Chromium. Install it (on Debian: sudo apt-get install chromium) or set CHROMIUM to its path."
  fi
  printf 'Installing Chromium ...\n' >&2
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium) >/dev/null ||
    fail "Chromium could not be installed. Install it (on Debian: apt-get install chromium) and try again."
  chromium_tried=yes
  find_chromium
}

# Builds what drives the browser: it stands with the browser tests, and so do its libraries.
build_browser_tools() {
  local stamp=target/built-tools
  if [ -s target/tools.classpath ] && [ -f "$stamp" ] && [ "$stamp" -nt target/built ] &&
    [ -z "$(find src/test pom.xml -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  printf 'Building what drives the browser ...\n'
  mvn -ntp -q -Dspotless.check.skip=true test-compile dependency:build-classpath \
    -Dmdep.includeScope=test -Dmdep.outputFile=target/tools.classpath ||
    fail "What drives the browser could not be built; the messages above say why."
  touch "$stamp"
}

# Runs a program of the browser tests. $@: options of Java, its class, and what it takes.
in_browser() {
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Dforeword.jar="$root/$jar" \
    -cp "target/test-classes:target/classes:$(cat target/tools.classpath)" "$@"
}
