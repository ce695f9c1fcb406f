package fr.boussole.survey.page.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around the patient's page, in French; messages/trial_en.properties says it in English. */
@MessageBundle(value = "trial", locale = "fr")
public interface TrialWords {
    @Message("Ce que le patient voit")
    String title();

    @Message(
            "Répondez comme lui\u00a0: la page est la sienne, et les questions suivent vos réponses. Rien n’est enregistré.")
    String lead();

    @Message("La page du patient")
    String phone();

    @Message("Langue du questionnaire")
    String languages();

    @Message("Recommencer")
    String again();

    @Message("Ce qui est demandé")
    String asked();

    @Message(
            "{#if count == 1}Une question est posée{#else}{count} questions sont posées{/if} avec ces réponses, sur {total}.")
    String askedOf(int count, int total);

    @Message("Pas posée avec ces réponses")
    String notAsked();

    @Message("Jamais montrée au patient")
    String hidden();

    @Message("Les scores avec ces réponses")
    String scores();

    @Message("Aucun score ne se calcule encore sur ce questionnaire.")
    String noScale();

    @Message("Un score se définit sur une version publiée\u00a0: il apparaîtra ici.")
    String noScaleYet();

    @Message("Pas encore de score")
    String notComputed();

    @Message("entre {min} et {max}")
    String range(String min, String max);

    @Message("Comment ce score est calculé")
    String how();

    @Message("Question")
    String question();

    @Message("Réponse")
    String answer();

    @Message("Points")
    String points();

    @Message("compte")
    String counted();

    @Message("sans réponse")
    String missing();

    @Message("sans réponse, la moyenne des autres en tient lieu")
    String imputed();

    @Message("pas posée")
    String notApplicable();

    @Message("ne compte pas comme une réponse")
    String notAnAnswer();

    @Message("sans points dans ce score")
    String withoutPoints();

    @Message("inconnue du questionnaire")
    String unknown();

    @Message("Ici, le patient envoie ses réponses. Dans cet essai, rien n’est envoyé.")
    String end();

    @Message("Cet essai est devenu trop long pour tenir dans une adresse. Raccourcissez vos réponses, ou recommencez.")
    String full();

    @Message("Ce questionnaire ne demande rien\u00a0: il n’a aucune question à montrer.")
    String nothing();
}
