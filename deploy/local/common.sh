# What up, down and the loaders share. Sourced, with $root set to the project's directory.
jar="$root/deploy/local/target/boussole-local-0.1.0-SNAPSHOT.jar"
built="$root/deploy/local/target/built"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

refuse() {
  echo "$*" >&2
  exit 1
}

require_java() {
  local version
  version="$("$java" -version 2>&1 | sed -nE 's/^[a-z]+ version "([0-9]+).*/\1/p' || true)"
  if [ -z "$version" ]; then
    refuse "Boussole needs a JDK 17 or later, and '$java' does not run: install one (Debian: apt install default-jdk-headless) or set JAVA_HOME."
  elif [ "$version" -lt 17 ]; then
    refuse "Boussole needs a JDK 17 or later, and '$java' is version $version: install one (Debian: apt install default-jdk-headless) or set JAVA_HOME."
  fi
}

# True when something was never built or has changed since.
stale() {
  local service
  [ -f "$built" ] && [ -f "$jar" ] || return 0
  for service in survey-service response-service indicator-service; do
    [ -f "$root/$service/target/quarkus-app/quarkus-run.jar" ] || return 0
  done
  [ -n "$(find "$root"/pom.xml "$root"/{form,pages,survey-service,response-service,indicator-service,deploy/local}/{pom.xml,src/main} \
    -newer "$built" -print -quit)" ]
}

# Packages what the platform runs, telling which module is under way; the log holds the rest.
build() {
  stale || return 0
  "${java%java}javac" -version >/dev/null 2>&1 ||
    refuse "Boussole needs a whole JDK to be built, and '${java%java}javac' does not run: install one (Debian: apt install default-jdk-headless) or set JAVA_HOME."
  local log="$root/deploy/local/target/build.log" begun="$built.begun" builder shown="" line
  mkdir -p "$root/deploy/local/target"
  touch "$begun"
  echo "Boussole is being built (the first time, about half a gigabyte is fetched); the log is $log"
  (cd "$root" && exec ./mvnw -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.apply.skip=true -pl '!deploy/e2e' package) >"$log" 2>&1 &
  builder=$!
  trap 'kill "$builder" 2>/dev/null; exit 130' INT TERM
  while kill -0 "$builder" 2>/dev/null; do
    line="$(sed -nE 's/^\[INFO\] Building (Boussole.*) [^ ]+ +(\[[0-9]+\/[0-9]+\])$/  \2 \1/p' "$log" | tail -n 1)"
    if [ "$line" != "$shown" ]; then
      echo "$line"
      shown="$line"
    fi
    sleep 1
  done
  trap - INT TERM
  if ! wait "$builder"; then
    grep -F '[ERROR]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    refuse "Boussole could not be built: the whole log is $log"
  fi
  mv "$begun" "$built"
}

# Compiled quickly rather than well: what it does is short, but for the broker, which is as quick this way.
run() {
  exec "$java" -Xmx640m -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
    -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dboussole.root="$root" \
    -cp "$jar:$root/deploy/local/target/lib/*" "$@"
}
