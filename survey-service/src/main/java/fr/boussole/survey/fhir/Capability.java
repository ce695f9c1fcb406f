package fr.boussole.survey.fhir;

import java.util.List;
import java.util.Map;

/** What this server does with one type of resource; every feature with a FHIR endpoint states its own. */
public interface Capability {
    String type();

    /** FHIR's names, such as {@code search-type}. */
    List<String> interactions();

    /** Name → FHIR search type, such as {@code title} → {@code string}. */
    Map<String, String> searchParameters();

    /** Names without the dollar. */
    List<String> operations();

    /** Whether earlier contents can be read, and a lost update is refused. */
    boolean isVersioned();
}
