package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What may come in. Real questionnaires are rarely strictly valid: what leaves the meaning clear is accepted, harmless faults are
 * repaired and said, what leaves the meaning unclear is refused with every fault at its place. docs/import-policy.md is the same
 * list in words.
 */
public final class ImportPolicy {
    /** Without these there is no tree to walk, so the first that refuses ends the reading. */
    private static final List<Rule> GROUND =
            List.of(new IsAQuestionnaire(), new NullsAreAbsent(), new ListsAreLists(), new SizeIsBounded());

    /** Each repairs what has one possible meaning. */
    private static final List<Rule> REPAIRS = List.of(
            new MisspeltLinkIds(),
            new FormerOptions(),
            new TypesWrittenInCapitals(),
            new AnswersUnderAWrongName(),
            new ValuesHaveTheirType(),
            new StatusIsKnown());

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
            new QuestionsAreWorded(),
            new StrayProperties());

    private ImportPolicy() {}

    /** Judges a JSON document, which stays as it is: repairs are made in a copy. */
    public static Verdict judge(JsonNode received) {
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
        for (List<Rule> rules : List.of(REPAIRS, REFUSALS, REMARKS)) {
            rules.forEach(rule -> remarks.addAll(rule.apply(questionnaire)));
        }
        return refused(remarks)
                ? new Verdict.Refused(List.copyOf(remarks))
                : new Verdict.Accepted(questionnaire, List.copyOf(remarks));
    }

    private static boolean refused(List<Remark> remarks) {
        return remarks.stream().anyMatch(Remark::refuses);
    }
}
