package fr.boussole.response.desk.worklist;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of those who are followed says, in French; messages/worklist_en.properties says it in English. */
@MessageBundle(value = "worklist", locale = "fr")
public interface WorklistWords {

    @Message("Qui attend une réponse, et que faire\u00a0?")
    String title();

    @Message(
            "{#if followed == '0'}Plus personne n’attend\u00a0: tous les parcours sont terminés.{#else}<strong>{followed}</strong> {#if one}personne est suivie{#else}personnes sont suivies{/if}\u00a0: {unreachable} à joindre autrement, {late} en retard, {due} à qui un envoi part aujourd’hui.{/if}")
    String answer(String followed, boolean one, String unreachable, String late, String due);

    @Message("Parcours")
    String pathway();

    @Message("Tous les parcours")
    String anyPathway();

    @Message("Unité")
    String unit();

    @Message("Toutes les unités")
    String anyUnit();

    @Message("Étape")
    String step();

    @Message("Toutes les étapes")
    String anyStep();

    @Message("Situation")
    String state();

    @Message("Toutes les situations")
    String anyState();

    @Message("Personne")
    String person();

    @Message("Échéance")
    String day();

    @Message("{#if count == '0'}Personne{#else if count == '1'}1 personne{#else}{count} personnes{/if}")
    String people(String count);

    @Message("Qui")
    String who();

    @Message(
            "{#when standing}{#is UNREACHABLE}Aucun message ne part\u00a0: corriger le contact, ou remettre un lien{#is LATE}Sans réponse, ou bientôt hors délai{#is BY_HAND}L’hôpital donne le lien lui-même{#is DUE}Un envoi part aujourd’hui{#is ASKED}Dans les temps{#is PLANNED}Leur jour n’est pas venu{#is PAUSED}Rien ne part{#is WAITING}Un événement n’a pas de date{#is REFUSED}Ne veulent pas répondre{#is FINISHED}Ont tout répondu{#is CLOSED}Hors délai, décès, transfert…{/when}")
    String hint(Standing standing);

    @Message("jusqu’au {day}")
    String until(String day);

    @Message("à partir du {day}")
    String from(String day);

    @Message("depuis le {day}")
    String since(String day);

    @Message("le {day}")
    String on(String day);

    @Message("Page {page} sur {pages}")
    String where(String page, String pages);

    @Message("Page précédente")
    String previous();

    @Message("Page suivante")
    String next();

    @Message("Pages de la liste")
    String pages();

    @Message("Personne ne correspond")
    String nothing();

    @Message("Avec ces filtres, il n’y a personne. Élargissez-les, ou regardez tout le monde.")
    String nothingHint();

    @Message("Voir tout le monde")
    String all();

    @Message("Personne n’est encore suivi ici")
    String empty();

    @Message(
            "Les personnes apparaissent dès que leur séjour est connu\u00a0: par le fichier des séjours de l’hôpital, par son logiciel, ou une à une.")
    String emptyHint();

    @Message("Par parcours et par unité")
    String groups();

    @Message("Réponses par canal")
    String answers();

    @Message("Ce que chaque canal a donné en douze mois")
    String answersCaption();

    @Message("Personnes par situation")
    String groupsCaption();

    @Message("Canal")
    String channel();

    @Message("Demandes")
    String asked();

    @Message("Ouvertes")
    String opened();

    @Message("Répondues")
    String completed();

    @Message("Taux de réponse")
    String rate();

    @Message("Revenues")
    String bounced();

    @Message("Personne n’a encore été sollicité.")
    String noAnswers();

    @Message("Comment ces nombres sont comptés")
    String how();

    @Message(
            "Chaque personne est dans une seule situation\u00a0: celle de son étape la plus pressante. Est en retard qui n’a pas répondu {after} jours après la demande, ou dont le dernier jour qui compte est dans moins de {before} jours. Une demande est comptée une fois, sous le dernier canal qui l’a portée\u00a0; le taux est la part des demandes répondues.")
    String counting(int after, int before);

    @Message(
            "{#if followed == '0'}Personne n’est suivi.{#else}{#if exact}{#else}Au moins {/if}<strong>{followed}</strong> personnes sont suivies\u00a0: {late} en retard, {unreachable} à joindre autrement.{/if}")
    String counts(String followed, boolean exact, String unreachable, String late);

    @Message("au moins {count}")
    String atLeast(String count);

    @Message("moins de {fewest}")
    String fewer(int fewest);

    @Message("Ensemble")
    String together();

    @Message(
            "Vous voyez des nombres, jamais des personnes. Un nombre de 1 à {most} n’est pas montré, et un total qui le contient est arrondi par le bas, pour que personne ne puisse être reconnu.")
    String guarded(int most);
}
