package fr.boussole.response.bundle;

/**
 * One thing that is wrong with a bundle.
 *
 * @param code of FHIR's issue types
 * @param expression where, in FHIRPath
 */
record Issue(String code, String expression, String words) {}
