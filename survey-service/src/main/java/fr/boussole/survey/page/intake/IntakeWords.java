package fr.boussole.survey.page.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of import say, in French; messages/intake_en.properties says it in English. */
@MessageBundle(value = "intake", locale = "fr")
public interface IntakeWords {
    @Message("Importer un questionnaire")
    String title();

    @Message(
            "Apportez un questionnaire FHIR R4 ou un formulaire XLSForm (ODK, Kobo), d’où qu’il vienne. Il est gardé comme brouillon\u00a0: aucun patient ne le voit avant sa publication.")
    String lead();

    @Message("Le fichier")
    String file();

    @Message("Un fichier .json ou .xlsx de 5 Mo au plus")
    String fileHint();

    @Message("Ou son texte")
    String text();

    @Message("Collez ici le JSON du questionnaire, si vous n’avez pas de fichier.")
    String textHint();

    @Message("Importer")
    String take();

    @Message("Choisissez un fichier, ou collez le texte du questionnaire.")
    String nothing();

    @Message(
            "Ce fichier dépasse 5 Mo. Un questionnaire de cette taille ne peut pas être posé à une personne\u00a0: partagez-le.")
    String tooLarge();

    @Message("Ce fichier n’est pas écrit en UTF-8. Enregistrez-le en UTF-8, puis essayez de nouveau.")
    String wrongEncoding();

    @Message(
            "Un autre questionnaire porte déjà le nom {canonical}. Donnez à celui-ci une autre version, dans le texte ci-dessous.")
    String conflict(String canonical);

    @Message(
            "Le questionnaire n’a pas été importé\u00a0: {#if count == 1}un point est à corriger{#else}{count} points sont à corriger{/if}")
    String refused(int count);

    @Message("Rien n’a été gardé. Corrigez le texte ci-dessous, ou le fichier, puis importez-le de nouveau.")
    String refusedHint();

    @Message("Le questionnaire est importé")
    String kept();

    @Message("Ce questionnaire était déjà là")
    String known();

    @Message("Où, et mot pour mot en anglais")
    String wordForWord();

    @Message("Rien à redire\u00a0: un patient le verra comme son auteur l’a écrit.")
    String clean();

    @Message("Il est gardé comme brouillon. Lisez ce qui suit avant de l’essayer.")
    String remarked();

    @Message("À régler avant de publier")
    String open();

    @Message("Ce qu’un patient ne verra pas, ou verra autrement")
    String met();

    @Message("Ce qui a été corrigé ou noté")
    String mended();

    @Message("Rien ne change pour le patient.")
    String mendedHint();

    @Message("Ce qui est à corriger")
    String faults();

    @Message("{#if count == 1}et 1 autre endroit{#else}et {count} autres endroits{/if}")
    String more(int count);

    @Message("Essayer comme un patient")
    String attempt();

    @Message("Voir le questionnaire")
    String look();

    @Message("En importer un autre")
    String another();
}
