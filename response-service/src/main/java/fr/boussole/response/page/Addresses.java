package fr.boussole.response.page;

import jakarta.ws.rs.core.UriBuilder;

/** The addresses under a link. */
final class Addresses {

    private Addresses() {}

    static String about(String link) {
        return link + "/about";
    }

    static String question(String link, String linkId) {
        return link + "/q/" + segment(linkId);
    }

    static String save(String link, String linkId) {
        return link + "/answers/" + segment(linkId);
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
