package fr.boussole.survey.page.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of differences, in French; messages/compare_en.properties says it in English. */
@MessageBundle(value = "compare", locale = "fr")
public interface CompareWords {
    @Message("Qu’est-ce qui change\u00a0?")
    String title();

    @Message(
            "De la version {older} à la version {newer}\u00a0: {#if count == 0}rien ne change{#else if count == 1}une différence{#else}{count} différences{/if}{#if scores == 1}, dont une change les scores{#else if scores > 1}, dont {scores} changent les scores{/if}.")
    String summary(String older, String newer, int count, int scores);

    @Message("Comparer avec")
    String with();

    @Message("Comparer")
    String compare();

    @Message("Version {number} ({state})")
    String edition(String number, String state);

    @Message("Il n’y a pas d’autre version à comparer")
    String alone();

    @Message("Importez une autre version sous la même adresse (url)\u00a0: ses différences s’afficheront ici, en mots.")
    String aloneHint();

    @Message("Les deux versions demandent la même chose")
    String same();

    @Message("Un patient ne verrait aucune différence.")
    String sameHint();

    @Message("Le questionnaire dans son ensemble")
    String whole();

    @Message("Le score «\u00a0{title}\u00a0»")
    String scale(String title);

    @Message("Avant")
    String before();

    @Message("Après")
    String after();

    @Message("rien")
    String nothing();

    @Message("Sans effet sur les réponses")
    String cosmetic();

    @Message("Peut changer les réponses")
    String mayChange();

    @Message("Change les scores")
    String changesScores();
}
