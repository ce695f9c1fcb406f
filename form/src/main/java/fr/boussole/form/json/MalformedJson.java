package fr.boussole.form.json;

import java.util.List;
import java.util.stream.Collectors;

/** A JSON document that cannot be understood; it names every misshape, not only the first. */
public class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Misshape> misshapes;

    public MalformedJson(List<Misshape> misshapes) {
        super(misshapes.stream().map(Misshape::toString).collect(Collectors.joining("; ")));
        this.misshapes = List.copyOf(misshapes);
    }

    public List<Misshape> misshapes() {
        return misshapes;
    }
}
