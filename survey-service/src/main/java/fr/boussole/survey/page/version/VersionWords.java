package fr.boussole.survey.page.version;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of one version says, in French; messages/version_en.properties says it in English. */
@MessageBundle(value = "version", locale = "fr")
public interface VersionWords {
    @Message("Version {number}")
    String number(String number);

    @Message("Essayer comme un patient")
    String attempt();

    @Message("Comparer avec une autre version")
    String compare();

    @Message("Publier…")
    String publish();

    @Message("Donner à relire")
    String submit();

    @Message("Reprendre pour modifier")
    String withdraw();

    @Message("Approuver")
    String approve();

    @Message("Rendre à l’auteur")
    String giveBack();

    @Message("Retirer")
    String retire();

    @Message("Exporter (FHIR)")
    String export();

    @Message("Ce qu’il demande")
    String asks();

    @Message("Rien\u00a0: ce questionnaire n’a aucune question.")
    String asksNothing();

    @Message("Ses scores")
    String scales();

    @Message("Aucun score ne se calcule sur cette version.")
    String noScale();

    @Message(
            "{#if count == 1}1 question compte{#else}{count} questions comptent{/if}, de {min} à {max}, {#if higher}plus c’est haut, mieux c’est{#else}plus c’est bas, mieux c’est{/if}")
    String scale(int count, String min, String max, boolean higher);

    @Message("Ses versions")
    String versions();

    @Message("Vous lisez celle-ci")
    String here();

    @Message("Sa vie")
    String life();

    @Message("Importé")
    String imported();

    @Message("Donné à relire")
    String submitted();

    @Message("Repris pour être modifié")
    String withdrawn();

    @Message("Approuvé")
    String approved();

    @Message("Rendu à son auteur")
    String returned();

    @Message("Publié")
    String published();

    @Message("Retiré")
    String retired();

    @Message("{what} le {day} par {who}")
    String by(String what, String day, String who);

    @Message("{what} le {day}")
    String on(String what, String day);

    @Message("Pourquoi le rendre à son auteur\u00a0?")
    String whyReturn();

    @Message("Écrivez à son auteur ce qu’il doit changer.")
    String whyReturnMissing();

    @Message("{what}.")
    String done(String what);

    @Message(
            "Il n’appartient pas à celui qui l’a donné à relire de l’approuver\u00a0: quelqu’un d’autre doit le faire.")
    String ownWork();

    @Message("Ce n’est pas possible dans l’état où il est.")
    String illegal();

    @Message(
            "Il lui faut une adresse (url) avant de le donner à relire\u00a0: ajoutez-la dans le questionnaire, puis importez-le de nouveau.")
    String lacksAddress();

    @Message(
            "Un parcours le demande encore à de nouvelles personnes\u00a0: publiez d’abord une version de ce parcours qui ne le demande plus.")
    String stillAsked();
}
