package fr.boussole.indicator.page;

import fr.boussole.pages.figure.Filters;
import fr.boussole.pages.figure.KeyFigure;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One pathway's figures.
 *
 * @param events where the page hears that figures have changed
 * @param answer the answer to the page's title, in a sentence
 * @param explanations how each figure was computed
 * @param csv where the same figures are, as a table
 * @param workbook where they are as a workbook, with how they were computed
 * @param json where the same figures are, as data
 * @param asOf when they were computed, in words
 */
record PathwayPage(
        Frame frame,
        String events,
        Filters filters,
        List<Phrase> answer,
        List<Section> sections,
        List<KeyFigure> figures,
        List<Section.Explanation> explanations,
        String csv,
        String workbook,
        String json,
        String asOf)
        implements TemplateInstance {}
