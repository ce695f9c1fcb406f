package fr.boussole.survey.policy;

import fr.boussole.survey.policy.Clause.At;
import java.util.List;

/** The import policy in words, rule by rule, in the order in which they are applied. docs/import-policy.md shows the same list. */
public final class WrittenPolicy {
    private static final String NOTHING = "nothing changes";

    public static final List<Clause> CLAUSES = List.of(
            mended(NullsAreAbsent.NAME, "a member that is null", "it is left out", NOTHING),
            mended(
                    MisspeltLinkIds.NAME,
                    "an item without `linkId` but with one like it (`lindId`)",
                    "`linkId`",
                    "the item works"),
            mended(FormerOptions.NAME, "`option` of FHIR STU3", "`answerOption`", "the choices are there"),
            mended(TypesWrittenInCapitals.NAME, "`Choice`", "`choice`", "the question is asked as meant"),
            mended(
                    AnswersUnderAWrongName.NAME,
                    "`answerInteger: \"2022-09\"` about a date",
                    "`answerDate`",
                    "the condition works"),
            mended(
                    ValuesHaveTheirType.NAME,
                    "a number or true/false written as text, a text written as a number",
                    "the value in its own type, every digit",
                    "the limit or the choice works"),
            mended(StatusIsKnown.NAME, "no status, or an unknown one", "`draft`", NOTHING),
            guessed(
                    TypesAreGuessed.NAME,
                    "a type one letter from a known one; none, where the item holds choices or items",
                    "the known type; `choice` or `group`",
                    "is asked as most renderers would"),
            guessed(
                    TextsGetALinkId.NAME,
                    "a group or display without `linkId`",
                    "a `linkId` of its own",
                    "reads it; nothing is answered under it"),
            guessed(
                    FormerConditions.NAME,
                    "`hasAnswer`, an answer without an operator, `exists` without an answer",
                    "`exists`, `=`, true: as FHIR STU3 read them",
                    "is asked as in FHIR STU3"),
            guessed(
                    ConditionsMeanAny.NAME,
                    "several `enableWhen` without `enableBehavior`",
                    "`any`, as in FHIR STU3 and most renderers",
                    "is asked as soon as one condition holds"),
            refused(IsAQuestionnaire.NAME, "another resource, or none", "would be asked something else, or nothing"),
            refused(
                    SizeIsBounded.NAME,
                    "more than 5,000 items, nested more than 20 deep, more than 400,000 JSON values, a body over 5 MB",
                    "could not answer it"),
            refused(NumbersAreBounded.NAME, "a number of more than 100 digits", "would meet a number nobody can read"),
            refused(
                    ListsAreLists.NAME,
                    "a list that is none, or holds something else than objects",
                    "would miss what is in it"),
            refused(TextIsText.NAME, "NUL, half a character", "would see a broken text"),
            refused(
                    LinkIdsAreUnique.NAME,
                    "a `linkId` missing, blank, given twice, or of more than 255 characters",
                    "would have an answer counted for another question"),
            refused(ItemTypesAreKnown.NAME, "no type, or one FHIR R4 does not have", "could not be asked"),
            refused(
                    ConditionsHaveAQuestion.NAME,
                    "a condition on an absent question, on itself, on a group or display, without a known operator or an"
                            + " answer; `exists` without true or false",
                    "would or would not meet the question by accident"),
            refused(
                    SeveralConditionsSayHow.NAME,
                    "several `enableWhen` without `enableBehavior` (que-12)",
                    "would or would not meet the question, by the reader’s guess between all and any"),
            refused(
                    ValuesCanBeRead.NAME,
                    "a choice or a compared answer that is no value, such as the 31st of February",
                    "could give an answer that is none"),
            refused(
                    ValuesHaveTheirType.NAME,
                    "a value that cannot be what its name says: `\"maxLength\": \"a few\"`",
                    "could give an answer that is none"),
            refused(
                    ModifiersAreUnderstood.NAME,
                    "a modifier extension, or implicit rules",
                    "is to be asked otherwise, says the author, in a way not known here"),
            refused(
                    HasAnAddress.NAME,
                    "`|` or white space in the url, `|` in the version",
                    "could answer another version"),
            new Clause(
                    ConditionsMakeNoCircle.NAME,
                    Treatment.REFUSED,
                    At.UNLESS_LENIENT,
                    "conditions in a circle in which each waits for another’s answer, or one shuts out what opens it",
                    "nothing is kept",
                    "would never meet the questions, or by accident"),
            new Clause(
                    "strict",
                    Treatment.REFUSED,
                    At.STRICT_ONLY,
                    "whatever HAPI’s validator calls an error",
                    "nothing is kept",
                    NOTHING),
            open(HasAnAddress.NAME, "no url", "it cannot be published before it has one", "does not meet it before"),
            open(ChoicesCanBeTold.NAME, "a choice without choices", "kept", "could not answer"),
            open(
                    "value-sets",
                    "choices in a value set that is neither inside the questionnaire, nor uploaded, nor one of HL7’s; or that"
                            + " is chosen by a filter, or holds more than 1,000 codes",
                    "kept, without choices",
                    "could not answer"),
            open(
                    "expressions",
                    "a calculated value, a condition, choices or a refusing constraint that cannot be computed: another server’s"
                            + " facts, more of `%patient` than the gender, CQL, a FHIR query, more than 10,000 characters or 50"
                            + " levels; items calculated from each other in a circle",
                    "kept, not evaluated",
                    "would be asked, offered or required something by accident"),
            remarked(HasAnAddress.NAME, "no version", "it is published as version 1", NOTHING),
            remarked(HasALanguage.NAME, "no language", "shown", "a voice does not know how to read it"),
            remarked(
                    SystemsAreAbsolute.NAME,
                    "a relative code system (`custom`)",
                    "kept and compared as written, the same in choices and conditions",
                    NOTHING),
            remarked(
                    ConditionsCanBeMet.NAME,
                    "a text compared with a number, a code that is not among the choices",
                    "kept",
                    "the question is never (or always) asked"),
            remarked(
                    ConditionsMakeNoCircle.NAME,
                    "“either this or that”: each asked as long as the other is not answered; a circle that begins with an answer",
                    "kept",
                    "meets both until one is answered otherwise"),
            remarked(
                    ItemsKeepToTheirType.NAME,
                    "choices on a display, a group without items… (que-1, 5, 6, 10)",
                    "kept, not used; a display with items under it is a group",
                    "does not meet what its type cannot have"),
            remarked(ChoicesCanBeTold.NAME, "one code offered twice", "kept", "both answers count as one"),
            remarked(ValuesCanBeRead.NAME, "an initial answer that is no value", "kept", "it is not proposed"),
            remarked(QuestionsAreWorded.NAME, "a question without words", "kept", "sees an empty page"),
            remarked(
                    StrayProperties.NAME,
                    "a property FHIR R4 does not have",
                    "kept, not used; when it is one letter from a known one, that is asked",
                    NOTHING),
            remarked("value-sets", "units in a value set that cannot be told", "kept", "any unit is accepted"),
            remarked(
                    "expressions",
                    "a variable, an initial answer or a warning constraint that cannot be computed; candidates beside other choices,"
                            + " for a written answer or for a group; a launch context other than the patient",
                    "kept, not evaluated",
                    "starts with an empty answer, is not warned, or chooses or writes without candidates, as each remark says"),
            remarked(
                    "extensions",
                    "an extension that is not used, once each",
                    "kept",
                    "as each remark says: a picture not shown, a step not followed; nothing, where it is not known here"),
            remarked(
                    "controls",
                    "an `itemControl` that is not followed (tabs, tables…), a slider without ends",
                    "kept",
                    "meets the question in this product’s own way"),
            remarked("contained", "a contained resource other than value sets and code systems", "kept", NOTHING),
            remarked(
                    "entries",
                    "a question for a file, or for a record that is not among choices",
                    "kept",
                    "adds photos or PDF files; names the record in words"),
            remarked("limits", "a regular expression that is none", "kept", "answers are not checked by it"),
            remarked(
                    "limits",
                    "a `maxSize` under 1,000",
                    "counted in bytes, as public validators do (FHIR’s text says megabytes)",
                    "larger files are refused"),
            remarked(
                    "xlsform",
                    "something in an XLSForm that could not follow, at its sheet, row and column",
                    "kept as it says; an error refuses the form",
                    "as each remark says"),
            new Clause(
                    "strict", Treatment.REMARKED, At.STRICT_ONLY, "what else HAPI’s validator says", "kept", NOTHING));

    private WrittenPolicy() {}

    private static Clause mended(String rule, String found, String done, String patient) {
        return new Clause(rule, Treatment.MENDED, At.ALWAYS, found, done, patient);
    }

    private static Clause guessed(String rule, String found, String done, String patient) {
        return new Clause(rule, Treatment.MENDED, At.LENIENT_ONLY, found, done, patient);
    }

    private static Clause refused(String rule, String found, String patient) {
        return new Clause(rule, Treatment.REFUSED, At.ALWAYS, found, "nothing is kept", patient);
    }

    private static Clause open(String rule, String found, String done, String patient) {
        return new Clause(rule, Treatment.OPEN, At.ALWAYS, found, done, patient);
    }

    private static Clause remarked(String rule, String found, String done, String patient) {
        return new Clause(rule, Treatment.REMARKED, At.ALWAYS, found, done, patient);
    }
}
