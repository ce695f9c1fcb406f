package fr.boussole.response.desk.worklist;

import fr.boussole.pages.figure.Table;
import fr.boussole.response.desk.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * Where everyone stands, for those who read counts and never who.
 *
 * @param guarded what is not told, and why
 */
record CountsPage(Frame frame, String answer, boolean empty, Table groups, String guarded)
        implements TemplateInstance {}
