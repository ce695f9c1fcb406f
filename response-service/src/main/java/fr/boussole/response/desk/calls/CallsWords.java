package fr.boussole.response.desk.calls;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of calls say, in French; messages/calls_en.properties says it in English. */
@MessageBundle(value = "calls", locale = "fr")
public interface CallsWords {

    @Message("Qui appeler maintenant\u00a0?")
    String title();

    @Message(
            "{#if count == 0}Personne pour le moment.{#else if count == 1}1 personne attend.{#else}{count} personnes attendent, la plus ancienne d’abord.{/if}")
    String answer(int count);

    @Message("Aucun appel n’est dû")
    String empty();

    @Message("Un appel apparaît ici quand un parcours le prévoit, ou quand les autres canaux ne passent pas.")
    String emptyHint();

    @Message("{#if count == 0}premier essai{#else if count == 1}1 essai fait{#else}{count} essais faits{/if}")
    String tried(int count);

    @Message("jusqu’au {day}")
    String until(String day);

    @Message("pris par {who}")
    String takenBy(String who);

    @Message("Prendre cet appel")
    String take();

    @Message("Prendre cet appel\u00a0: {unit}, {when}")
    String takeThis(String unit, String when);

    @Message("Sans nom connu")
    String nameless();

    @Message("Ce qu’il faut dire")
    String script();

    @Message("Remplir le questionnaire avec la personne")
    String form();

    @Message("Il s’ouvre dans un autre onglet\u00a0; les réponses seront marquées comme données de vive voix.")
    String formHint();

    @Message("Qu’est-il arrivé\u00a0?")
    String outcome();

    @Message(
            "{#when outcome}{#is 'ANSWERED'}La personne a répondu, ou finira elle-même{#is 'NO_ANSWER'}Pas de réponse{#is 'CALL_BACK'}Rappeler plus tard, comme convenu{#is 'WRONG_NUMBER'}Mauvais numéro{#is 'REFUSED'}La personne ne veut pas répondre{/when}")
    String outcomeOf(String outcome);

    @Message("Quand rappeler")
    String when();

    @Message("Seulement si vous avez convenu d’un moment")
    String whenHint();

    @Message("Note pour le prochain appel")
    String keep();

    @Message("500 signes au plus, rien sur la santé. Elle est effacée avec le contact.")
    String keepHint();

    @Message("Noter")
    String note();

    @Message("C’est noté.")
    String noted();

    @Message("Cet appel n’est plus à vous\u00a0: il est fait, ou quelqu’un d’autre l’a pris.")
    String lost();

    @Message("Dites ce qui est arrivé.")
    String choose();

    @Message("Dites quand rappeler, avant le dernier jour.")
    String noAppointment();
}
