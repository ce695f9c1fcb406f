package fr.boussole.pages.course;

import fr.boussole.form.answer.Within;

/** The addresses of a form's pages, as whoever asks lays them out. */
public interface Ways {

    /** Leads nowhere: for answers that are only read. */
    Ways NONE = new Ways() {
        @Override
        public String to(String linkId, Within within) {
            return "";
        }

        @Override
        public String removal(String group, Within within) {
            return "";
        }
    };

    /** Where a question is asked, or where the cards of a group are. */
    String to(String linkId, Within within);

    /**
     * Where one is asked whether an occurrence is really to be taken out.
     *
     * @param within the occurrence as the last
     */
    String removal(String group, Within within);

    /** Where a file of an answer is seen, by the address that the answer names; empty where it cannot be. */
    default String file(String url) {
        return "";
    }
}
