package fr.boussole.survey.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What all pages of authors say, in French; messages/desk_en.properties says it in English. */
@MessageBundle(value = "desk", locale = "fr")
public interface DeskWords {
    @Message("Ce qui est publié")
    String published();

    @Message("Questionnaires")
    String questionnaires();

    @Message("Brouillon")
    String draft();

    @Message("En relecture")
    String inReview();

    @Message("Approuvé")
    String approved();

    @Message("Publié")
    String isPublished();

    @Message("Retiré")
    String retired();

    @Message("Expérience (PREM)")
    String prem();

    @Message("Résultat pour le patient (PROM)")
    String prom();

    @Message("Résultat vu par le soignant (CROM)")
    String crom();

    @Message("Ce qui compte pour moi")
    String priority();

    @Message("Sécurité des soins")
    String safety();

    @Message("{#if count == 1}1 question{#else}{count} questions{/if}")
    String questions(int count);

    @Message("{#if count == 1}environ 1 minute{#else}environ {count} minutes{/if}")
    String minutes(int count);

    @Message("Fil d’Ariane")
    String trail();

    @Message("Sans titre")
    String untitled();

    @Message("Sans adresse")
    String noAddress();
}
