package fr.boussole.survey.compile;

import fr.boussole.survey.policy.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every extension that is understood, and of each that is kept without being used, what this means for a patient. Extensions whose
 * value is computed are {@link Expressions}’ to tell.
 */
final class KnownExtensions {
    private static final String CQF = Extensions.HL7 + "cqf-";

    private static final Set<String> USED = new HashSet<>();
    private static final Map<String, Kept> KEPT = new HashMap<>();

    /** What is said of an extension that is kept and not used. */
    record Kept(Severity severity, String saying) {}

    static {
        used(
                Extensions.HL7,
                "translation ordinalValue questionnaire-ordinalValue itemWeight questionnaire-itemControl questionnaire-hidden"
                        + " questionnaire-unit questionnaire-unitOption questionnaire-unitValueSet minValue maxValue"
                        + " maxDecimalPlaces minLength regex entryFormat questionnaire-minOccurs questionnaire-maxOccurs"
                        + " questionnaire-optionExclusive questionnaire-optionPrefix maxSize mimeType");
        used(Extensions.SDC, "minQuantity maxQuantity");
        used(
                Extensions.HL7,
                "variable questionnaire-constraint targetConstraint questionnaire-displayCategory questionnaire-fhirType"
                        + " valueset-system designNote questionnaire-derivationType versionAlgorithm"
                        + " artifact-versionAlgorithm resource-approvalDate resource-lastReviewDate"
                        + " structuredefinition-standards-status structuredefinition-fmm structuredefinition-wg");
        used(
                Extensions.SDC,
                "calculatedExpression enableWhenExpression initialExpression answerExpression candidateExpression"
                        + " launchContext answerOptionsToggleExpression contextExpression itemContext assembleContext"
                        + " assemble-expectation assembledFrom itemPopulationContext sourceQueries sourceStructureMap");
        used(CQF, "library expression calculatedValue");

        warned(
                Extensions.SDC,
                "subQuestionnaire",
                "names another questionnaire whose items are not here: a patient does not"
                        + " meet them. Import the assembled questionnaire.");
        warned(Extensions.SDC, "itemMedia", "shows a picture, a sound or a film, which a patient does not see here.");
        warned(Extensions.SDC, "itemAnswerMedia", "shows a picture with a choice, which a patient does not see here.");
        warned(
                Extensions.HL7,
                "questionnaire-supportLink",
                "links to further reading, which a patient does not see here.");
        warned(
                Extensions.HL7,
                "questionnaire-signatureRequired",
                "asks for a signature; a patient is not asked to sign.");
        warned(
                Extensions.HL7,
                "questionnaire-usageMode",
                "is meant for only some uses of the form; here it is shown in all.");
        warned(Extensions.SDC, "entryMode", "says whether one may go back; here a patient always may.");
        warned(Extensions.HL7, "rendering-xhtml", "has a text with layout; a patient reads the plain text.");
        warned(Extensions.SDC, "unitOpen", "lets a unit be written in; a patient chooses among those listed.");
        warned(
                Extensions.HL7,
                "questionnaire-referenceFilter",
                "limits which record may be named, which is not checked.");
        warned(
                Extensions.HL7,
                "questionnaire-referenceProfile",
                "limits which record may be named, which is not checked.");
        warned(
                Extensions.HL7,
                "questionnaire-referenceResource",
                "limits the kind of record that may be named, which is not" + " checked.");
        warned(
                Extensions.HL7,
                "questionnaire-sliderStepValue",
                "gives a slider a step; a patient can choose every value.");
        warned(
                Extensions.HL7,
                "questionnaire-instruction",
                "has instructions in an extension, which a patient does not read.");

        noted(
                Extensions.HL7,
                "questionnaire-choiceOrientation",
                "wants its choices side by side; they stand one under the" + " other.");
        noted(Extensions.HL7, "rendering-style", "wants its text in a style; a patient reads it plain.");
        noted(Extensions.HL7, "rendering-styleSensitive", "wants its text in a style; a patient reads it plain.");
        noted(Extensions.HL7, "rendering-markdown", "has a text with marks of layout; a patient reads the plain text.");
        noted(Extensions.HL7, "preferredTerminologyServer", "names a terminology server, which is not asked.");
        noted(Extensions.HL7, "terminology-server", "names a terminology server, which is not asked.");
        noted(Extensions.SDC, "preferredTerminologyServer", "names a terminology server, which is not asked.");
        noted(Extensions.SDC, "unitSupplementalSystem", "lets units of another system be used; those listed are.");
        noted(
                Extensions.SDC,
                "lookupQuestionnaire",
                "names a questionnaire to look an answer up in, which is not used.");
        for (String layout :
                "width columnCount choiceColumn collapsible shortText openLabel keyboard optionalDisplay".split(" ")) {
            noted(Extensions.SDC, layout, "says how to lay it out; it is shown in this product’s own way.");
        }
        for (String use : ("observationExtract observation-extract-category observationLinkPeriod itemExtractionContext"
                        + " itemExtractionValue definitionExtract definitionExtractValue templateExtract"
                        + " templateExtractValue extractAllocateId targetStructureMap isSubject performerType endpoint"
                        + " completionMode servicerequest-questionnaire referencesContained rendering-criticalExtension")
                .split(" ")) {
            noted(Extensions.SDC, use, "says what else to do with its answers, which is not done here.");
        }
        noted(Extensions.HL7, "questionnaire-baseType", "says which element it is about, which is not used.");
        noted(Extensions.HL7, "data-absent-reason", "says why something is absent, which is not shown.");
    }

    private KnownExtensions() {}

    static boolean isUsed(String url) {
        return USED.contains(Extensions.today(url));
    }

    static Optional<Kept> kept(String url) {
        return Optional.ofNullable(KEPT.get(url));
    }

    private static void used(String base, String names) {
        Arrays.stream(names.split(" ")).map(base::concat).forEach(USED::add);
    }

    private static void warned(String base, String name, String saying) {
        KEPT.put(base + name, new Kept(Severity.WARNING, saying));
    }

    private static void noted(String base, String name, String saying) {
        KEPT.put(base + name, new Kept(Severity.INFORMATION, saying));
    }
}
