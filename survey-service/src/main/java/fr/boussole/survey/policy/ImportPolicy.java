package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may come in. Real questionnaires are rarely strictly valid: what leaves the meaning clear is accepted, harmless faults are
 * repaired and said, what leaves the meaning unclear is refused with every fault at its place. docs/import-policy.md is the same
 * list in words.
 */
public final class ImportPolicy {
    /** Without these there is no tree to walk, so the first that refuses ends the reading. */
    private static final List<Rule> GROUND = List.of(
            new IsAQuestionnaire(),
            new SizeIsBounded(),
            new NumbersAreBounded(),
            new NullsAreAbsent(),
            new ListsAreLists());

    /** Each repairs what has one possible meaning. */
    private static final List<Rule> REPAIRS = List.of(
            new MisspeltLinkIds(),
            new FormerOptions(),
            new TypesWrittenInCapitals(),
            new AnswersUnderAWrongName(),
            new ValuesHaveTheirType(),
            new StatusIsKnown());

    /** Each takes the guess that most renderers take. */
    private static final List<Rule> GUESSES =
            List.of(new TypesAreGuessed(), new TextsGetALinkId(), new FormerConditions(), new ConditionsMeanAny());

    /** Each refuses what could be understood in two ways. */
    private static final List<Rule> REFUSALS = List.of(
            new TextIsText(),
            new LinkIdsAreUnique(),
            new ItemTypesAreKnown(),
            new ConditionsHaveAQuestion(),
            new SeveralConditionsSayHow(),
            new ValuesCanBeRead(),
            new ModifiersAreUnderstood());

    /** Each says what a patient would meet. */
    private static final List<Rule> REMARKS = List.of(
            new HasAnAddress(),
            new HasALanguage(),
            new SystemsAreAbsolute(),
            new ConditionsCanBeMet(),
            new ItemsKeepToTheirType(),
            new ChoicesCanBeTold(),
            new QuestionsAreWorded(),
            new StrayProperties());

    private ImportPolicy() {}

    /** Judges a JSON document with standard strictness. */
    public static Verdict judge(JsonNode received) {
        return judge(received, Strictness.STANDARD);
    }

    /**
     * Judges a JSON document, which stays as it is: repairs are made in a copy. What {@link Strictness#STRICT} refuses beyond
     * {@link Strictness#STANDARD} is for a validator of FHIR to say.
     */
    public static Verdict judge(JsonNode received, Strictness strictness) {
        if (!(received instanceof ObjectNode object)) {
            return new Verdict.Refused(List.of(IsAQuestionnaire.notAnObject()));
        }
        ObjectNode questionnaire = object.deepCopy();
        List<Remark> remarks = new ArrayList<>();
        for (Rule rule : GROUND) {
            remarks.addAll(rule.apply(questionnaire));
            if (refused(remarks)) {
                return new Verdict.Refused(List.copyOf(remarks));
            }
        }
        for (Rule rule : beyondTheGround(strictness)) {
            remarks.addAll(rule.apply(questionnaire));
        }
        return refused(remarks)
                ? new Verdict.Refused(List.copyOf(remarks))
                : new Verdict.Accepted(questionnaire, List.copyOf(remarks));
    }

    /** What refuses any resource, a value set as well as a questionnaire: boundless sizes and numbers, text that is none. */
    public static List<Remark> unsound(ObjectNode resource) {
        return Stream.of(new SizeIsBounded(), new NumbersAreBounded(), new TextIsText())
                .flatMap(rule -> rule.apply(resource).stream())
                .toList();
    }

    private static List<Rule> beyondTheGround(Strictness strictness) {
        List<Rule> rules = new ArrayList<>(REPAIRS);
        if (strictness == Strictness.LENIENT) {
            rules.addAll(GUESSES);
        }
        rules.addAll(REFUSALS);
        rules.add(new ConditionsMakeNoCircle(strictness));
        rules.addAll(REMARKS);
        return rules;
    }

    private static boolean refused(List<Remark> remarks) {
        return remarks.stream().anyMatch(Remark::refuses);
    }
}
