package fr.boussole.survey.fhir;

import fr.boussole.survey.http.Problem;

/**
 * Which page of a search is asked for.
 *
 * @param page from 0
 * @param count entries on a page, at most {@value #LARGEST}
 */
public record Paging(int page, int count) {
    public static final String PAGE = "_page";
    public static final String COUNT = "_count";
    static final int LARGEST = 100;
    private static final int USUAL = 20;
    private static final int LAST = 1_000_000;

    static Paging of(Asked asked) {
        int page = number(asked, PAGE, 0);
        int count = number(asked, COUNT, USUAL);
        if (page < 0 || page > LAST || count < 1) {
            throw Problem.of(400, "bad-page", COUNT + " is 1 or more and " + PAGE + " 0 or more");
        }
        return new Paging(page, Math.min(count, LARGEST));
    }

    private static int number(Asked asked, String name, int otherwise) {
        try {
            return asked.last(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw Problem.of(400, "bad-page", name + " is a whole number");
        }
    }
}
