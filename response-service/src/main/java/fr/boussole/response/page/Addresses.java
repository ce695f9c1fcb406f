package fr.boussole.response.page;

import fr.boussole.form.answer.Within;
import fr.boussole.response.answer.Place;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses under a link. */
final class Addresses {

    /** The parameter that says in which occurrence of the repeating groups around it a question is asked. */
    static final String IN = "in";

    /** A question, or the end; nothing that could lead elsewhere. */
    private static final Pattern ONWARD =
            Pattern.compile("(q/([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+|end)(\\?review=yes)?");

    private Addresses() {}

    static String about(String link) {
        return link + "/about";
    }

    static String question(String link, Place place) {
        return link + "/q/" + segment(place.linkId()) + in(place.within());
    }

    static String save(String link, Place place) {
        return link + "/answers/" + segment(place.linkId()) + in(place.within());
    }

    /** An address with one more parameter. */
    static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private static String in(Within within) {
        return within.isTop() ? "" : "?" + IN + "=" + within.text();
    }

    static String review(String link) {
        return link + "/end";
    }

    static String thanks(String link) {
        return link + "/end/thanks";
    }

    static String copy(String link) {
        return link + "/end/copy";
    }

    static String who(String link) {
        return link + "/who";
    }

    static String decline(String link) {
        return link + "/decline";
    }

    static String rights(String token) {
        return "/rights/" + token;
    }

    /** What went wrong. */
    static String wrong(String link) {
        return link + "/wrong";
    }

    static String heard(String link) {
        return link + "/wrong/told";
    }

    /** What has to be read before the page that was asked for. */
    static String advice(String link, URI asked) {
        String then = asked.getRawPath().substring(link.length() + 1);
        String whole = asked.getRawQuery() == null ? then : then + "?" + asked.getRawQuery();
        return advice(link, Optional.of(whole));
    }

    /** @param then the page under the link to go on to */
    static String advice(String link, Optional<String> then) {
        return link + "/advice"
                + then.map(where -> "?then=" + URLEncoder.encode(where, StandardCharsets.UTF_8))
                        .orElse("");
    }

    /** A page under the link, asked for by {@code then}; the link itself where that names none of them. */
    static String onward(String link, Optional<String> then) {
        return then.filter(where -> ONWARD.matcher(where).matches())
                .map(where -> link + "/" + where)
                .orElse(link);
    }

    private static String segment(String linkId) {
        return UriBuilder.fromPath("/")
                .segment("{id}")
                .build(linkId)
                .getRawPath()
                .substring(1);
    }
}
