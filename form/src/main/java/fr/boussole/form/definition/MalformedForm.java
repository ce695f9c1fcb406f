package fr.boussole.form.definition;

import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.json.Misshape;
import java.util.List;

/** A JSON document that is not a compiled form; every misshape has its place. */
public final class MalformedForm extends MalformedJson {
    private static final long serialVersionUID = 1L;

    public MalformedForm(List<Misshape> misshapes) {
        super(misshapes);
    }
}
