package fr.boussole.form.score;

import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.json.Misshape;
import java.util.List;

/** A JSON document that is not a scale; every misshape has its place. */
public final class MalformedScale extends MalformedJson {
    private static final long serialVersionUID = 1L;

    public MalformedScale(List<Misshape> misshapes) {
        super(misshapes);
    }
}
