package fr.boussole.response.desk.alerts;

import fr.boussole.form.alert.AlertSeverity;
import fr.boussole.response.alert.AlertEvent;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of alerts say, in French; messages/alerts_en.properties says it in English. */
@MessageBundle(value = "alerts", locale = "fr")
public interface AlertsWords {

    @Message("Qu’est-ce qui demande un regard maintenant\u00a0?")
    String title();

    @Message(
            "{#if open == 0}Rien pour le moment.{#else}{#if open == 1}1 alerte ouverte{#else}{open} alertes ouvertes{/if}{#if late == 0}, aucune en retard.{#else if late == 1}, dont 1 en retard.{#else}, dont {late} en retard.{/if}{/if}")
    String answer(long open, long late);

    @Message("Aucune alerte ouverte")
    String empty();

    @Message("Une alerte apparaît ici quelques secondes après la réponse qui la déclenche.")
    String emptyHint();

    @Message("Les plus graves d’abord, puis les plus anciennes")
    String openOnes();

    @Message("Closes récemment")
    String closedOnes();

    @Message("Ne plus mettre à jour tout seul")
    String pause();

    @Message("Mettre à jour tout seul")
    String resume();

    @Message("La liste a changé.")
    String changed();

    @Message("Actualiser")
    String refresh();

    @Message("{#when severity}{#is HIGH}Grave{#is MEDIUM}Sérieuse{#is LOW}À voir{/when}")
    String severity(AlertSeverity severity);

    @Message("En retard")
    String late();

    @Message("À prendre en compte avant le {moment}")
    String due(String moment);

    @Message("Prise en compte par {who}")
    String acknowledgedBy(String who);

    @Message("Confiée à {who}")
    String assignedTo(String who);

    @Message("Close par {who}, {moment}")
    String closedBy(String who, String moment);

    @Message("Personne ne l’a encore prise en compte")
    String unseen();

    @Message("Sans nom connu")
    String nameless();

    @Message("Ouverte {moment}")
    String opened(String moment);

    @Message("{title}, {who}, {unit}")
    String open(String title, String who, String unit);

    @Message("Ce que la personne a dit")
    String cause();

    @Message(
            "Ce qu’elle dit maintenant ne déclenche plus cette alerte. Voici ce qu’elle avait dit\u00a0: le dossier reste ouvert jusqu’à ce que quelqu’un le ferme.")
    String noLonger();

    @Message("{title}\u00a0: {score}")
    String scored(String title, String score);

    @Message("Ce qui s’est passé")
    String history();

    @Message(
            "{#when what}{#is OPENED}Alerte ouverte{#is CHANGED}La personne a changé sa réponse{#is NO_LONGER}La réponse ne déclenche plus l’alerte{#is RAISED_AGAIN}De nouveau signalée{#is ASSIGNED}Confiée{#is ACKNOWLEDGED}Prise en compte{#is ESCALATED}En retard\u00a0: signalée à l’établissement{#is CLOSED}Close{/when}")
    String happened(AlertEvent.What what);

    @Message("La personne")
    String person();

    @Message("Son parcours")
    String itsWay();

    @Message("Je la prends en compte")
    String acknowledge();

    @Message("Confier à")
    String assign();

    @Message("Le nom d’utilisateur d’un collègue")
    String assignHint();

    @Message("Confier")
    String assignIt();

    @Message("Ce qui a été fait")
    String note();

    @Message("Une phrase ou plus\u00a0: elle reste dans le dossier")
    String noteHint();

    @Message("Fermer le dossier")
    String close();

    @Message("Dites ce qui a été fait, en 4\u202f000 caractères au plus.")
    String noteMissing();

    @Message("Écrivez un nom de 200 caractères au plus.")
    String nameMissing();

    @Message("C’est noté.")
    String noted();

    @Message("Ce dossier est déjà fermé.")
    String already();

    @Message("Alertes")
    String trail();

    @Message("Quelque chose s’est mal passé")
    String adverse();

    @Message("{#if count == 1}{count} alerte{#else}{count} alertes{/if}")
    String alerts(long count);

    @Message("moins de {count}")
    String fewer(long count);

    @Message("non dit")
    String untold();

    @Message("Combien d’alertes attendent\u00a0?")
    String countsTitle();

    @Message("Ouvertes\u00a0: {open}. En retard\u00a0: {late}.")
    String counts(String open, String late);

    @Message(
            "Vous voyez des nombres, jamais des personnes ni ce qu’elles ont dit. Sous {fewest}, le nombre n’est pas dit.")
    String guarded(int fewest);
}
