package fr.boussole.form.score;

import fr.boussole.form.definition.FormDefinition;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses a scale that no form could make sense of, in a sentence with its values. */
final class ScaleFaults {
    private final String name;

    private ScaleFaults(String id) {
        this.name = "The scale “" + id + "” ";
    }

    static void refuse(
            String id,
            Method method,
            List<ScaleItem> items,
            MissingRule missing,
            Rescale rescale,
            int decimals,
            BigDecimal min,
            BigDecimal max,
            List<Mic> mics,
            List<Band> bands) {
        refuse(
                !id.matches("[A-Za-z0-9._-]{1,64}"),
                "The scale's id “" + id + "” must be 1 to 64 letters, digits, . _ -");
        var faults = new ScaleFaults(id);
        faults.items(items, missing);
        faults.told(min.compareTo(max) >= 0, "goes from " + min + " to " + max + "; that is no range");
        faults.told(decimals < 0 || decimals > 12, "has " + decimals + " decimals; 0 to 12");
        method.faults(items).forEach(fault -> faults.told(true, "cannot be computed: " + fault));
        faults.reach(method, items, rescale, decimals, Reach.of(min, max));
        faults.remarks(mics, bands);
    }

    private void items(List<ScaleItem> items, MissingRule missing) {
        told(items.isEmpty(), "has no items");
        told(items.size() > FormDefinition.MOST_ITEMS, "has too many items");
        var seen = new HashSet<String>();
        for (var item : items) {
            told(!seen.add(item.linkId()), "counts “" + item.linkId() + "” twice");
        }
        for (var linkId : missing.required()) {
            told(!seen.contains(linkId), "requires “" + linkId + "”, which it does not count");
        }
    }

    private void reach(Method method, List<ScaleItem> items, Rescale rescale, int decimals, Reach range) {
        Map<String, Reach> known = new LinkedHashMap<>();
        items.forEach(item -> item.recodedReach().ifPresent(reach -> known.put(item.linkId(), reach)));
        Optional.of(known)
                .filter(all -> all.size() == items.size())
                .map(all -> rescale.of(method.reach(all)).rounded(decimals))
                .filter(reach -> !reach.isWithin(range))
                .ifPresent(reach -> told(true, "goes from " + range + ", but its answers give " + reach));
    }

    private void remarks(List<Mic> mics, List<Band> bands) {
        told(
                mics.size() > Scale.MOST_REMARKS || bands.size() > Scale.MOST_REMARKS,
                "has more than " + Scale.MOST_REMARKS + " minimal important changes or bands");
        told(
                mics.stream().filter(Mic::isOfEveryResponder).count() > 1,
                "has two changes that make a responder of everyone");
        var cuts = new HashSet<BigDecimal>();
        for (var band : bands) {
            told(!cuts.add(band.from().stripTrailingZeros()), "has two bands from " + band.from());
        }
    }

    private void told(boolean wrong, String rest) {
        refuse(wrong, name + rest);
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
