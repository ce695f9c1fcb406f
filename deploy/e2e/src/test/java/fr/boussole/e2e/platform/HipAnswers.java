package fr.boussole.e2e.platform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answers to the demonstration's questionnaire on a hip: twelve questions worth 0 to 4, and general health from 0 to 100. */
public final class HipAnswers {

    /** The questions on the hip, in their order. */
    public static final List<String> HIP = List.of(
            "pain",
            "sudden-pain",
            "night-pain",
            "washing",
            "transport",
            "dressing",
            "shopping",
            "walking",
            "limping",
            "stairs",
            "standing",
            "work");

    public static final String GENERAL_HEALTH = "general-health";

    /** Every question, in their order. */
    public static final List<String> LINK_IDS =
            Stream.concat(HIP.stream(), Stream.of(GENERAL_HEALTH)).toList();

    private HipAnswers() {}

    /** The same answer to every question on the hip, and a general health that goes with it. */
    public static Map<String, String> all(int points) {
        var answers = new TreeMap<String, String>();
        HIP.forEach(linkId -> answers.put(linkId, String.valueOf(points)));
        answers.put(GENERAL_HEALTH, String.valueOf(points * 25));
        return answers;
    }
}
