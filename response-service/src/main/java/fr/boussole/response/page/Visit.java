package fr.boussole.response.page;

import fr.boussole.pages.course.Course;
import fr.boussole.response.answer.OpenForm;
import fr.boussole.response.answer.Place;
import fr.boussole.response.pathway.Channel;
import java.time.Instant;

/** What a link leads to. */
sealed interface Visit {

    /**
     * A questionnaire that can be answered.
     *
     * @param until when the link stops working
     * @param by LINK for the person's own, TELEPHONE or BEDSIDE for an interviewer's
     */
    record Open(String token, Instant until, OpenForm form, Channel by) implements Visit {

        /** The address of the link, under which every page of the questionnaire is. */
        String link() {
            return "/r/" + token;
        }

        /** The way on which a question is met, inside the occurrences that hold it. */
        Course course(Place place) {
            return Course.of(form.form(), form.sheet().answers(), place.linkId(), place.within());
        }

        Course course() {
            return Course.of(form.form(), form.sheet().answers());
        }
    }

    /** Nothing to answer, for a reason that the person is told kindly. */
    enum Shut implements Visit {
        /** The link's time is over, or the invitation was withdrawn. */
        EXPIRED(410),
        /** Not a link of ours. */
        UNKNOWN(404),
        /** Sent anonymously: nobody, not even who sent it, can find it again. */
        CAST(200),
        /** The questionnaire has not reached this service yet. */
        NOT_READY(503);

        private final int status;

        Shut(int status) {
            this.status = status;
        }

        /** The HTTP status that says the same to a machine. */
        int status() {
            return status;
        }
    }
}
