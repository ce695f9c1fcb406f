package fr.boussole.survey.page.find;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of search says, in French; messages/find_en.properties says it in English. */
@MessageBundle(value = "find", locale = "fr")
public interface FindWords {
    @Message("Quel questionnaire cherchez-vous\u00a0?")
    String title();

    @Message("Un mot du titre ou de l’adresse")
    String box();

    @Message("Chercher")
    String search();

    @Message("Dans quel état")
    String state();

    @Message("Tous les états")
    String anyState();

    @Message("Ce qu’il mesure")
    String kind();

    @Message("Tout ce qui se mesure")
    String anyKind();

    @Message("En quelle langue")
    String language();

    @Message("Toutes les langues")
    String anyLanguage();

    @Message(
            "{#if count == 0}Aucun questionnaire{#else if count == 1}1 questionnaire{#else}{count} questionnaires{/if}")
    String outcome(long count);

    @Message("Importer un questionnaire")
    String take();

    @Message("Page {page} sur {pages}")
    String where(int page, int pages);

    @Message("Page précédente")
    String previous();

    @Message("Page suivante")
    String next();

    @Message("Pages de résultats")
    String pages();

    @Message("Changé le {day}")
    String changed(String day);

    @Message("Aucun questionnaire ne correspond")
    String nothing();

    @Message("Essayez un mot plus court, ou regardez-les tous.")
    String nothingHint();

    @Message("Voir tous les questionnaires")
    String all();

    @Message("Il n’y a pas encore de questionnaire ici")
    String empty();

    @Message(
            "Importez-en un\u00a0: un fichier FHIR, d’où qu’il vienne. Rien ne part vers les patients avant que vous ne le publiiez.")
    String emptyHint();
}
