package fr.boussole.indicator.contribution;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes parts as one text that can be split again: each is percent-encoded, so no separator occurs in it. */
final class Key {
    private Key() {}

    static String join(String separator, String... parts) {
        var key = new StringBuilder(encode(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            key.append(separator).append(encode(parts[i]));
        }
        return key.toString();
    }

    static String[] split(String separator, String key) {
        return Arrays.stream(key.split(separator, -1)).map(Key::decode).toArray(String[]::new);
    }

    static String encode(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!(c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '.'
                    || c == '_')) {
                return URLEncoder.encode(part, StandardCharsets.UTF_8);
            }
        }
        return part;
    }

    static String decode(String part) {
        return part.indexOf('%') < 0 && part.indexOf('+') < 0 ? part : URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
