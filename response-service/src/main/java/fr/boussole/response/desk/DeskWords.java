package fr.boussole.response.desk;

import fr.boussole.response.desk.worklist.Standing;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What all pages of the desk say, in French; messages/desk_en.properties says it in English. */
@MessageBundle(value = "desk", locale = "fr")
public interface DeskWords {

    @Message("Suivi")
    String followed();

    @Message("Appels")
    String calls();

    @Message("Lettres")
    String letters();

    @Message("Alertes")
    String alerts();

    @Message("Fil d’Ariane")
    String trail();

    @Message(
            "{#when standing}{#is UNREACHABLE}À joindre{#is LATE}En retard{#is BY_HAND}Lien à remettre{#is DUE}Aujourd’hui{#is ASKED}Attend sa réponse{#is PLANNED}À venir{#is PAUSED}En pause{#is WAITING}Attend une date{#is REFUSED}A refusé{#is FINISHED}Terminé{#is CLOSED}Clos sans réponse{/when}")
    String standing(Standing standing);

    @Message(
            "{#when channel}{#is 'LINK'}Lien remis{#is 'EMAIL'}Courriel{#is 'SMS'}SMS{#is 'LETTER'}Lettre{#is 'TELEPHONE'}Téléphone{#is 'BEDSIDE'}Au chevet{#is 'IMPORT'}Fichier{#is 'API'}Autre logiciel{/when}")
    String channel(String channel);
}
