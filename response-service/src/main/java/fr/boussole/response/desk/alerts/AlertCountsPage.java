package fr.boussole.response.desk.alerts;

import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;

/** How many cases there are, for those who never read of whom. */
record AlertCountsPage(Frame frame, String answer, String guarded) implements TemplateInstance {}
