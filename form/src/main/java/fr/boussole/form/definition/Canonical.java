package fr.boussole.form.definition;

import java.util.Objects;

/** The name of one version of a published thing, written {@code url|version}; the version may be empty. */
public record Canonical(String url, String version) {
    public Canonical {
        Objects.requireNonNull(url, "a canonical needs its url");
        version = Objects.requireNonNullElse(version, "");
        if (url.isBlank() || url.contains("|")) {
            throw new IllegalArgumentException("“" + url + "” cannot be the url of a canonical: empty, or with a “|”");
        }
    }

    public static Canonical parse(String canonical) {
        var bar = canonical.indexOf('|');
        return bar < 0
                ? new Canonical(canonical, "")
                : new Canonical(canonical.substring(0, bar), canonical.substring(bar + 1));
    }

    @Override
    public String toString() {
        return version.isEmpty() ? url : url + "|" + version;
    }
}
