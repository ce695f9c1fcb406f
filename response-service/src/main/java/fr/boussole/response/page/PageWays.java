package fr.boussole.response.page;

import fr.boussole.form.answer.Within;
import fr.boussole.pages.course.Ways;
import fr.boussole.response.answer.Place;

/**
 * The addresses of the questions under a link.
 *
 * @param review whether the person comes from the review of their answers and goes back there
 */
record PageWays(String link, boolean review) implements Ways {

    @Override
    public String to(String linkId, Within within) {
        String address = Addresses.question(link, new Place(linkId, within));
        return review ? Addresses.with(address, "review=yes") : address;
    }

    /** The address that an answer names is for staff; the person sees their file by their own link. */
    @Override
    public String file(String url) {
        return link + "/files/" + url.substring(url.lastIndexOf('/') + 1);
    }

    @Override
    public String removal(String group, Within within) {
        return Addresses.with(to(group, within), "remove=yes");
    }
}
