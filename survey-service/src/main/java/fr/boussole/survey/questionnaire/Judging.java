package fr.boussole.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import fr.boussole.survey.policy.ImportPolicy;
import fr.boussole.survey.policy.Remark;
import fr.boussole.survey.policy.Strictness;
import fr.boussole.survey.policy.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Says all that there is to say of a questionnaire before it is kept: by the policy, by the compiler and, when asked, by HAPI. */
@ApplicationScoped
class Judging {
    private final Compiling compiling;
    private final StrictReading strictReading;

    Judging(Compiling compiling, StrictReading strictReading) {
        this.compiling = compiling;
        this.strictReading = strictReading;
    }

    Verdict judge(JsonNode received, Strictness strictness) {
        Verdict verdict = ImportPolicy.judge(received, strictness);
        if (!(verdict instanceof Verdict.Accepted accepted)) {
            return verdict;
        }
        List<Remark> remarks = new ArrayList<>(accepted.remarks());
        remarks.addAll(compiling.of(accepted.questionnaire()).remarks());
        if (strictness == Strictness.STRICT) {
            remarks.addAll(strictReading.remarks(received));
        }
        return remarks.stream().anyMatch(Remark::refuses)
                ? new Verdict.Refused(List.copyOf(remarks))
                : new Verdict.Accepted(accepted.questionnaire(), List.copyOf(remarks));
    }
}
