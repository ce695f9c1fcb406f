package fr.boussole.response.alert.adverse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a person is asked who tells that something went wrong, and what the desk reads again; messages/adverse_en.properties says it in English. */
@MessageBundle(value = "adverse", locale = "fr")
public interface AdverseWords {

    @Message("De quoi s’agit-il\u00a0?")
    String kind();

    @Message(
            "{#when kind}{#is MEDICINE}Un médicament{#is FALL}Une chute{#is INFECTION}Une plaie, une infection{#is MIX_UP}Une confusion\u00a0: de personne, d’examen, de rendez-vous{#is CARE_NOT_GIVEN}Un soin en retard, ou qui n’a pas été fait{#is RESPECT}Un manque d’écoute ou de respect{#is OTHER}Autre chose{/when}")
    String kindOf(AdverseEvent.Kind kind);

    @Message("Que s’est-il passé\u00a0?")
    String words();

    @Message("Quand\u00a0?")
    String when();

    @Message("Où\u00a0?")
    String where();

    @Message("Voulez-vous qu’on vous appelle\u00a0?")
    String call();

    @Message("Oui, appelez-moi")
    String yes();

    @Message("Non, ce n’est pas la peine")
    String no();
}
