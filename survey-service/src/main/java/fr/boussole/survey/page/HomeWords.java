package fr.boussole.survey.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of published things says, in French; messages/home_en.properties says it in English. */
@MessageBundle(value = "home", locale = "fr")
public interface HomeWords {
    @Message("Que demandons-nous aux patients ?")
    String title();

    @Message(
            "{#if questionnaires == 1}Un questionnaire est publié{#else}{questionnaires} questionnaires sont publiés{/if}, {#if pathways == 1}un parcours s’en sert{#else}{pathways} parcours s’en servent{/if}.")
    String summary(int questionnaires, int pathways);

    @Message("Questionnaires publiés")
    String questionnaires();

    @Message("Parcours publiés")
    String pathways();

    @Message("Questionnaire")
    String questionnaire();

    @Message("Parcours")
    String pathway();

    @Message("Version")
    String version();

    @Message("Publié le")
    String publishedOn();

    @Message("Étapes")
    String steps();

    @Message("Aucun questionnaire n’est encore publié")
    String noQuestionnaire();

    @Message("Aucun parcours n’est encore publié")
    String noPathway();

    @Message("Un auteur l’importe dans «\u00a0Questionnaires\u00a0», l’essaie, puis le publie.")
    String howToPublish();

    @Message("Un parcours enchaîne des questionnaires publiés ; il s’envoie à /api/pathways.")
    String howToWalk();
}
