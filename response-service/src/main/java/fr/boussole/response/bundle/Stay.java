package fr.boussole.response.bundle;

import fr.boussole.response.feed.Passage;

/**
 * A stay of a bundle.
 *
 * @param entry its place in the bundle, from 0
 * @param type Encounter or EpisodeOfCare
 * @param patientEntry the place of its patient
 * @param finess of the establishment; empty when it is not told, and the sender's own is meant
 */
record Stay(int entry, String type, int patientEntry, String finess, Passage passage) {

    /** The FHIRPath of a fault of the statement that the stay makes. */
    String expression(String pointer) {
        String stay = "Bundle.entry[" + entry + "].resource";
        String patient = "Bundle.entry[" + patientEntry + "].resource";
        boolean isEncounter = type.equals("Encounter");
        if (pointer.startsWith("/contacts/PATIENT")) {
            return patient
                    + (pointer.endsWith("/address") ? ".address" : pointer.endsWith("/name") ? ".name" : ".telecom");
        }
        return switch (pointer) {
            case "/establishmentReference" -> stay + ".identifier";
            case "/anchorDate" -> stay + ".period";
            case "/organisation" -> stay + (isEncounter ? ".location" : ".managingOrganization");
            case "/patientReference" -> patient + ".identifier";
            case "/ageBand" -> patient + ".birthDate";
            case "/sex" -> patient + ".gender";
            default -> stay;
        };
    }
}
