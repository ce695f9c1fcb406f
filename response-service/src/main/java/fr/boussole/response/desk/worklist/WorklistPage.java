package fr.boussole.response.desk.worklist;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Choice;
import fr.boussole.pages.figure.Filters;
import fr.boussole.pages.figure.Table;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * Where everyone stands, and who they are.
 *
 * @param answer to the question of the title, in one sentence
 * @param empty whether nobody is followed at all, whatever the filters
 * @param columns of the list of people
 * @param bulk what can be done for many; empty for who may not
 * @param outcome whom the list holds, in words
 * @param how these numbers are counted
 * @param where which page this is, in words; empty when there is only one
 */
record WorklistPage(
        Frame frame,
        String answer,
        boolean empty,
        Filters filters,
        List<Tile> tiles,
        List<Table.Column> columns,
        List<Row> rows,
        String outcome,
        Optional<Bulk> bulk,
        String where,
        Optional<Link> previous,
        Optional<Link> next,
        Table groups,
        Table answers,
        String how)
        implements TemplateInstance {

    /** How many stand somewhere, and the way to them. */
    record Tile(String label, String count, String hint, String tone, String href, boolean current, boolean none) {}

    /**
     * What can be done for those who are ticked, or for all.
     *
     * @param kept the filters, which say who all are
     */
    record Bulk(List<Choice> acts, List<Filters.Kept> kept, String everyone) {}

    /**
     * One person.
     *
     * @param episode the pseudonym
     * @param tick what ticking them is called
     * @param name theirs where it may be known, otherwise the pseudonym
     * @param pseudonym beside the name; empty when it stands for the name
     */
    record Row(
            String episode,
            String tick,
            String name,
            String pseudonym,
            String href,
            String pathway,
            String step,
            String unit,
            String state,
            String tone,
            String day) {}
}
