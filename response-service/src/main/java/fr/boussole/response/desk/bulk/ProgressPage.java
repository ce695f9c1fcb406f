package fr.boussole.response.desk.bulk;

import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * How far it has come.
 *
 * @param about what is done, by whom and since when
 * @param answer how far it has come, in a sentence
 * @param tone of that sentence
 * @param percent of the people for whom something has come of it
 * @param still the page without its refreshing itself; empty when it does not
 * @param moving the page that refreshes itself; empty when it does, or nothing moves any more
 * @param reasons for how many it was refused, each with why
 * @param refused for whom it was refused, once it has ended: the first of them
 * @param file where all of them can be had; empty when there are none
 */
record ProgressPage(
        Frame frame,
        String about,
        String answer,
        String tone,
        int percent,
        String still,
        String moving,
        List<String> reasons,
        List<BulkPage.Line> refused,
        String file)
        implements TemplateInstance {}
