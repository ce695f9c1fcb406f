package fr.boussole.indicator;

import fr.boussole.indicator.casemix.MalformedModel;
import fr.boussole.indicator.casemix.Model;
import fr.boussole.indicator.casemix.ModelReader;
import fr.boussole.indicator.definition.Adjustment;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** By which frozen models changes are adjusted; none unless configured. */
@ConfigMapping(prefix = "boussole.case-mix")
public interface CaseMixConfig {

    List<Adjusted> adjustments();

    /** A change of a scale between two steps of a pathway, and the file of the model. */
    interface Adjusted {
        String pathway();

        String scale();

        String from();

        String to();

        Path model();
    }

    /**
     * The models, read from their files.
     *
     * @throws IllegalStateException naming the file that is absent or is no model: figures that would silently lack their
     *     adjustment shall not start
     */
    default List<Adjustment> read() {
        return adjustments().stream()
                .map(one -> new Adjustment(one.pathway(), one.scale(), one.from(), one.to(), model(one.model())))
                .toList();
    }

    private static Model model(Path file) {
        try {
            return ModelReader.read(Files.readAllBytes(file));
        } catch (IOException absent) {
            throw new IllegalStateException("The case-mix model " + file + " cannot be read", absent);
        } catch (MalformedModel broken) {
            throw new IllegalStateException(
                    "The case-mix model " + file + " is refused: " + broken.getMessage(), broken);
        }
    }
}
