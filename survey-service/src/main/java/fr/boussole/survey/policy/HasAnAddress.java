package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Says that a url is needed before publication, and that a missing version will be published as {@value #FIRST_VERSION}. */
public final class HasAnAddress implements Rule {
    static final String NAME = "has-an-address";

    /** The version of a questionnaire that gives none. */
    public static final String FIRST_VERSION = "1";

    @Override
    public List<Remark> apply(ObjectNode questionnaire) {
        Place root = Place.root(questionnaire);
        List<Remark> remarks = new ArrayList<>();
        String url = root.text("url").orElse("");
        if (url.isEmpty()) {
            remarks.add(
                    Remark.open(NAME, root.at("url"), "There is no url; the questionnaire needs one to be published."));
        } else if (url.contains("|") || url.chars().anyMatch(Character::isWhitespace)) {
            remarks.add(Remark.refused(NAME, root.at("url"), "A url holds neither “|” nor white space."));
        }
        String version = root.text("version").orElse("");
        if (version.isEmpty()) {
            remarks.add(Remark.warned(
                    NAME,
                    root.at("version"),
                    "There is no version; it will be known as version " + FIRST_VERSION + "."));
        } else if (version.contains("|")) {
            remarks.add(Remark.refused(NAME, root.at("version"), "A version holds no “|”."));
        }
        return remarks;
    }
}
