package fr.boussole.response.carrier.interview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How interviewers call and visit. */
@ConfigMapping(prefix = "boussole.interview")
public interface InterviewSettings {

    /** Attempts without an answer, after which the person is let alone. */
    @Min(1)
    @Max(20)
    @WithDefault("5")
    int attempts();

    /** How long after an attempt without an answer the next is due, where no time was agreed. */
    @WithDefault("20h")
    Duration between();

    /** How long a call that was taken is kept for its interviewer; their link to the form works as long. */
    @WithDefault("2h")
    Duration kept();
}
