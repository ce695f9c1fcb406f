package fr.boussole.survey.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One thing the import policy looks at. A rule that repairs changes the tree it is given, which is the policy's own copy. */
@FunctionalInterface
interface Rule {
    List<Remark> apply(ObjectNode questionnaire);
}
