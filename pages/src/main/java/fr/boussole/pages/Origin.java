package fr.boussole.pages;

import java.net.URI;
import java.util.Optional;

/**
 * Where a form was sent from, as a browser tells.
 *
 * @param fetchSite the {@code Sec-Fetch-Site} header, by which newer browsers say it plainly
 * @param origin the {@code Origin} header
 * @param host the {@code Host} header: ours
 */
public record Origin(Optional<String> fetchSite, Optional<String> origin, Optional<String> host) {

    /** Whether it was another site's page. What tells nothing is a program, which has no cookie to misuse. */
    public boolean isForeign() {
        return fetchSite
                .map(site -> !site.equals("same-origin") && !site.equals("none"))
                .orElseGet(() -> origin.filter(from -> !isOurs(from)).isPresent());
    }

    private boolean isOurs(String from) {
        try {
            return Optional.ofNullable(URI.create(from).getRawAuthority())
                    .filter(authority -> host.filter(authority::equals).isPresent())
                    .isPresent();
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
