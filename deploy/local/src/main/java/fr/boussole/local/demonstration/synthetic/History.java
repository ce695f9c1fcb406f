package fr.boussole.local.demonstration.synthetic;

import fr.boussole.local.history.ImportRow;
import java.util.List;

/**
 * The invented past of one pathway.
 *
 * @param pathway the pathway's id
 * @param episodes every episode, also of those who never answered: participation needs them
 * @param answers the responses as first given
 * @param amendments some of them again, corrected afterwards
 */
public record History(
        String pathway, List<SyntheticEpisode> episodes, List<ImportRow> answers, List<ImportRow> amendments) {}
