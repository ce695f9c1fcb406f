package fr.boussole.survey.lifecycle;

import fr.boussole.survey.http.Violation;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.questionnaire.QuestionnaireVersion;
import java.util.List;

/** What became of a wish to move a version. */
public sealed interface MoveOutcome {
    /** Done, with what is to be known about it. */
    record Done(QuestionnaireVersion version, List<Remark> remarks) implements MoveOutcome {}

    /** It was so before; nothing changed. */
    record DoneBefore(QuestionnaireVersion version) implements MoveOutcome {}

    /** It lacks what it needs for that; each remark says what and where. */
    record NotReady(List<Remark> remarks) implements MoveOutcome {}

    /** Its scales are not accounted for; each violation says which one and why. */
    record ScalesUnclear(List<Violation> violations) implements MoveOutcome {}

    /** It cannot make this move now. */
    record Refused(String code, String reason) implements MoveOutcome {}

    /** Others rest on it; each violation names one. */
    record Needed(String code, String reason, List<Violation> violations) implements MoveOutcome {}

    /** There is no such questionnaire. */
    record Unknown() implements MoveOutcome {}
}
