package fr.boussole.response.desk.person;

import fr.boussole.response.message.LifeEvent;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of one person says, in French; messages/person_en.properties says it in English. */
@MessageBundle(value = "person", locale = "fr")
public interface PersonWords {

    @Message("Une personne suivie")
    String title();

    @Message("Ses étapes")
    String steps();

    @Message("Ce qui s’est passé")
    String life();

    @Message("Que faire")
    String acts();

    @Message("Ce que nous savons")
    String facts();

    @Message("Rien ne s’est encore passé.")
    String noLife();

    @Message("du {from} au {to}")
    String window(String from, String to);

    @Message("Prochain envoi le {moment}")
    String nextSending(String moment);

    @Message("Tout a été envoyé, réponse possible jusqu’au {day}")
    String enough(String day);

    @Message("Lien à remettre, réponse possible jusqu’au {day}")
    String byHand(String day);

    @Message("Le suivi est en pause\u00a0: rien ne part.")
    String paused();

    @Message("Le suivi est arrêté\u00a0: plus rien ne sera demandé.")
    String stopped();

    @Message("Il manque la date d’un événement\u00a0: {events}.")
    String waiting(String events);

    @Message("Plus rien n’est attendu.")
    String over();

    @Message(
            "{#when status}{#is 'PLANNED'}À venir{#is 'SENT'}Demandé{#is 'OPENED'}Ouvert{#is 'STARTED'}Commencé{#is 'COMPLETED'}Répondu{#is 'EXPIRED'}Hors délai{#is 'CANCELLED'}Annulé{/when}")
    String status(String status);

    @Message(
            "{#when reason}{#is 'REFUSED'}a refusé{#is 'NOT_ENROLLED'}non inclus{#is 'STOPPED'}suivi arrêté{#is 'DECEASED'}décès{#is 'TRANSFERRED'}transfert{#is 'ANCHOR_CANCELLED'}événement annulé{#is 'EXCLUDED'}à exclure{#is 'MOVED'}parcours modifié{#is 'UNREACHABLE'}aucun canal ne passe{#is 'OUT_OF_TIME'}hors délai{#is 'TOO_LATE'}connu trop tard{#is 'CUT_SHORT'}envoi interrompu{#is 'CAPPED'}déjà trop sollicité{#is 'NO_MOMENT'}aucun moment permis{#is 'unknown-address'}n’habite pas à l’adresse indiquée{#else}{reason}{/when}")
    String reason(String reason);

    @Message(
            "{#when kind}{#is PLANNED}Étape prévue{#is DUE}À envoyer{#is SENT}Envoyé{#is DELIVERED}Arrivé{#is BOUNCED}Revenu{#is FAILED}Non envoyé{#is UNCERTAIN}Envoi incertain{#is OPENED}Questionnaire ouvert{#is STARTED}Réponses commencées{#is COMPLETED}Réponses envoyées{#is EXPIRED}Délai passé{#is REFUSED}Refus{#is CANCELLED}Étape annulée{#is PAUSED}Mis en pause{#is RESUMED}Repris{#is MOVED}Dates changées{/when}")
    String event(LifeEvent.Kind kind);

    @Message(
            "{#when code}{#is 'follow-up-paused'}Suivi mis en pause{#is 'follow-up-resumed'}Suivi repris{#is 'follow-up-stopped'}Suivi arrêté{#is 'step-paused'}Étape mise en pause{#is 'step-resumed'}Étape reprise{#is 'step-stopped'}Étape arrêtée{#is 'event-moved'}Date d’événement changée{#is 'event-called-off'}Événement annulé{#is 'contact-corrected'}Contact corrigé{#is 'contact-seen'}Contact consulté{#is 'link-made'}Lien remis{#is 'sent-again'}Renvoi demandé{#is 'contact-opened'}Contact ouvert pour un appel{#is 'call-attempted'}Appel{#is 'call-noted'}Note de l’appel{#is 'channel-changed'}Canal changé{#is 'letter-printed'}Lettre imprimée{#is 'letter-posted'}Lettre postée{#is 'letter-returned'}Lettre revenue{#is 'transfer-noted'}Transfert noté{#is 'alert-seen'}Alerte lue{#is 'alert-assigned'}Alerte confiée{#is 'alert-acknowledged'}Alerte prise en compte{#is 'alert-closed'}Alerte close{#is 'names-seen'}Nom consulté{#else}{code}{/when}")
    String deed(String code);

    @Message("Parcours")
    String pathway();

    @Message("Unité")
    String unit();

    @Message("Âge et sexe")
    String age();

    @Message("Inclus le")
    String since();

    @Message("{#when sex}{#is 'F'}femme{#is 'M'}homme{#else}non précisé{/when}")
    String sex(String sex);

    @Message("{band} ans")
    String years(String band);

    @Message(
            "{#when act}{#is SEND}Renvoyer maintenant{#is CONTACT}Corriger le contact{#is CHANNEL}Changer de canal{#is CALL}Noter un appel{#is EVENT}Changer une date{#is LINK}Remettre un lien{#is PAUSE}Mettre en pause{#is RESUME}Reprendre{#is STOP}Arrêter, refus, décès, transfert{/when}")
    String act(Act act);

    @Message(
            "{#when act}{#is SEND}Le renvoi est demandé.{#is CONTACT}Le contact est corrigé.{#is CHANNEL}Le canal est changé pour ce qui n’est pas parti.{#is CALL}L’appel est noté.{#is EVENT}La date est changée, les étapes suivent.{#is LINK}Le lien est fait.{#is PAUSE}Le suivi est en pause.{#is RESUME}Le suivi reprend.{#is STOP}Le suivi est arrêté.{/when}")
    String done(Act act);

    @Message("Suivi")
    String people();

    @Message(
            "Voulez-vous {#when act}{#is SEND}renvoyer la demande maintenant{#is CONTACT}corriger le contact{#is CHANNEL}changer de canal{#is CALL}noter un appel{#is EVENT}changer une date{#is LINK}remettre un lien{#is PAUSE}mettre le suivi en pause{#is RESUME}reprendre le suivi{#is STOP}arrêter le suivi{/when}\u00a0?")
    String question(Act act);

    @Message(
            "{#when act}{#is SEND}Un message part par le premier canal qui passe encore, dès que l’heure le permet. Il prend la place du prochain rappel.{#is CONTACT}Ce qui avait échoué est essayé de nouveau par tous les canaux de l’étape. L’ancien contact est oublié.{#is CHANNEL}Ce qui n’est pas encore parti part d’abord par ce canal, puis par ceux du parcours s’il ne passe pas. Ce qui est parti reste parti.{#is CALL}L’appel prend la place du prochain rappel. Sans réponse, ou à rappeler, il revient dans la liste des appels. Un mauvais numéro fait essayer le canal suivant\u00a0; un refus arrête tout.{#is EVENT}Les étapes comptées depuis cet événement changent de jour. Sans date, l’événement est annulé\u00a0: ce qui n’est pas parti ne partira pas, jusqu’à ce qu’une date revienne.{#is LINK}Le lien ouvre cette étape seulement, jusqu’à son dernier jour. Qui l’a en main peut répondre\u00a0: ne le donnez qu’à la personne.{#is PAUSE}Plus rien ne part. Les liens déjà reçus marchent encore. Ce qui tombe pendant la pause attend, ou passe hors délai.{#is RESUME}Ce qui est tombé pendant la pause part, si le délai n’est pas passé.{#is STOP}C’est définitif\u00a0: toutes les étapes ouvertes sont annulées, et le contact sera effacé. Un refus reste compté dans les taux de réponse.{/when}")
    String consequence(Act act);

    @Message("Étapes concernées\u00a0: {steps}.")
    String concerned(String steps);

    @Message("Revenir sans rien changer")
    String back();

    @Message("Revenir à la personne")
    String backToPerson();

    @Message("Étape")
    String step();

    @Message("Événement")
    String which();

    @Message("Nouvelle date")
    String date();

    @Message("Laissez vide si l’événement n’a pas lieu")
    String dateHint();

    @Message("Nom")
    String name();

    @Message("Courriel")
    String email();

    @Message("Téléphone")
    String telephone();

    @Message("Adresse postale, une ligne après l’autre")
    String address();

    @Message("Langue, par exemple fr ou pt")
    String language();

    @Message("Pourquoi")
    String why();

    @Message("En cas de transfert, code de l’unité qui prend le relais")
    String target();

    @Message(
            "{#when reason}{#is 'REFUSED'}La personne ne veut pas répondre{#is 'DECEASED'}La personne est décédée{#is 'TRANSFERRED'}La personne est suivie ailleurs{#is 'STOPPED'}Une autre raison{#is 'EXCLUDED'}Elle n’aurait pas dû être incluse{/when}")
    String stopping(String reason);

    @Message("Choisissez une réponse.")
    String choose();

    @Message("Une date s’écrit jour, mois, année\u00a0: 14 4 2026.")
    String badDate();

    @Message("Cette date est trop lointaine, ou toutes les étapes sont finies.")
    String refusedDate();

    @Message("Il faut un courriel, un téléphone ou une adresse, chacun bien écrit.")
    String badContact();

    @Message("Aucun canal de cette étape ne passe\u00a0: corrigez d’abord le contact.")
    String noChannel();

    @Message("Par quel canal d’abord")
    String channel();

    @Message("L’ordre du parcours")
    String ofThePathway();

    @Message("Canal voulu d’abord")
    String preferred();

    @Message("Ce canal ne joint pas cette personne\u00a0: corrigez d’abord le contact.")
    String reachesNot();

    @Message("Une note a 500 signes au plus.")
    String longNote();

    @Message("Dites quand rappeler\u00a0: plus tard que maintenant, et avant le dernier jour.")
    String noAppointment();

    @Message("Aucun numéro ne joint cette personne, ou un message part à l’instant.")
    String noNumber();

    @Message("Quelqu’un d’autre a pris cet appel, ou le contact vient d’être oublié.")
    String takenCall();

    @Message("Ce n’est plus possible\u00a0: la situation a changé depuis.")
    String tooLate();

    @Message("Le lien, à remettre à la personne")
    String linkLabel();

    @Message("Il ouvre l’étape jusqu’au {moment}.")
    String linkUntil(String moment);
}
