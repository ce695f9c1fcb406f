package fr.boussole.survey.lifecycle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an organisation asks of a publication. */
@ConfigMapping(prefix = "boussole.publication")
public interface PublicationConfig {
    /** Whether a reviewer must have approved first. */
    @WithDefault("OPTIONAL")
    Review review();

    /** Where there are no reviewers, a draft may be published as it is. */
    enum Review {
        REQUIRED,
        OPTIONAL
    }
}
