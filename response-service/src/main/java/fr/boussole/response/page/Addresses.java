package fr.boussole.response.page;

import fr.boussole.form.answer.Within;
import fr.boussole.response.answer.Place;
import jakarta.ws.rs.core.UriBuilder;

/** The addresses under a link. */
final class Addresses {

    /** The parameter that says in which occurrence of the repeating groups around it a question is asked. */
    static final String IN = "in";

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

    private static String segment(String linkId) {
        return UriBuilder.fromPath("/")
                .segment("{id}")
                .build(linkId)
                .getRawPath()
                .substring(1);
    }
}
