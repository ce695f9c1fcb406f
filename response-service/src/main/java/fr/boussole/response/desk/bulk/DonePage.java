package fr.boussole.response.desk.bulk;

import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * What came of it.
 *
 * @param good whether it was done for all
 */
record DonePage(Frame frame, String answer, boolean good, List<BulkPage.Line> left) implements TemplateInstance {}
