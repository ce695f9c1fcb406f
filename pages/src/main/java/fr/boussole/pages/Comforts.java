package fr.boussole.pages;

import java.util.List;

/**
 * What makes a patient's page easier to read, and what stands at its foot.
 *
 * @param script of the comforts that need one: reading aloud, and the shared tablet that clears itself
 * @param contrast whether more contrast is wished
 * @param still whether nothing may move
 * @param choices ways to read otherwise, and whatever else stands at the foot
 * @param leave where a shared tablet goes when its reader is done or has gone; empty on one's own device
 * @param idle seconds without a touch after which the reader of a shared tablet is taken to be gone
 */
public record Comforts(String script, boolean contrast, boolean still, List<Link> choices, String leave, int idle) {

    public Comforts {
        choices = List.copyOf(choices);
    }
}
