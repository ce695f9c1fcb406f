package fr.boussole.indicator.page;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The questions that have an answer here. */
record HomePage(Frame frame, List<Question> questions) implements TemplateInstance {

    /**
     * One pathway.
     *
     * @param title what it is about
     * @param question what its page answers
     * @param answer in a sentence
     * @param href its page
     */
    record Question(String title, String question, List<Phrase> answer, String href) {}
}
