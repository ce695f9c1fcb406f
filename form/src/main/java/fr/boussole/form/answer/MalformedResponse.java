package fr.boussole.form.answer;

import fr.boussole.form.json.MalformedJson;
import fr.boussole.form.json.Misshape;
import java.util.List;

/** A JSON document that is not the shape of a FHIR R4 QuestionnaireResponse; every misshape has its place. */
public final class MalformedResponse extends MalformedJson {
    private static final long serialVersionUID = 1L;

    public MalformedResponse(List<Misshape> misshapes) {
        super(misshapes);
    }
}
