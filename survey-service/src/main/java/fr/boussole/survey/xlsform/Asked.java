package fr.boussole.survey.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell of the type column says, in any of its usual spellings.
 *
 * @param list the choice list of a select; empty otherwise
 * @param orOther whether a select also takes other words
 */
record Asked(Type type, String list, boolean orOther) {
    private static final Pattern SELECT = Pattern.compile(
            "(?<one>select[_ ]one(?: from)?|select1|add select one prompt using)"
                    + "\\s+(?<list>\\S+)(?<other>\\s+(?:or[_ ]other|or specify other))?"
                    + "|(?<many>select[_ ]multiple(?: from)?|select all that apply(?: from)?|add select multiple prompt using)"
                    + "\\s+(?<lists>\\S+)(?<others>\\s+(?:or[_ ]other|or specify other))?",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Type> TYPES = Map.ofEntries(
            Map.entry("text", Type.TEXT),
            Map.entry("string", Type.TEXT),
            Map.entry("integer", Type.INTEGER),
            Map.entry("int", Type.INTEGER),
            Map.entry("decimal", Type.DECIMAL),
            Map.entry("range", Type.RANGE),
            Map.entry("date", Type.DATE),
            Map.entry("time", Type.TIME),
            Map.entry("datetime", Type.DATE_TIME),
            Map.entry("note", Type.NOTE),
            Map.entry("calculate", Type.CALCULATE),
            Map.entry("acknowledge", Type.ACKNOWLEDGE),
            Map.entry("trigger", Type.ACKNOWLEDGE),
            Map.entry("hidden", Type.HIDDEN),
            Map.entry("image", Type.ATTACHMENT),
            Map.entry("photo", Type.ATTACHMENT),
            Map.entry("audio", Type.ATTACHMENT),
            Map.entry("video", Type.ATTACHMENT),
            Map.entry("file", Type.ATTACHMENT),
            Map.entry("begin group", Type.BEGIN_GROUP),
            Map.entry("begin repeat", Type.BEGIN_REPEAT),
            Map.entry("end group", Type.END_GROUP),
            Map.entry("end repeat", Type.END_REPEAT));

    private static final Set<String> RECORDED = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "subscriberid",
            "simserial",
            "phonenumber",
            "username",
            "email",
            "audit",
            "background-audio",
            "start-geopoint",
            "imei");

    private static final Pattern NOT_ASKED = Pattern.compile(
            "geopoint|geotrace|geoshape|gps|location|barcode|osm(?: .*)?|rank\\s.*|xml-external|csv-external"
                    + "|select_(?:one|multiple)_from_file .*|select_one_external .*|select_one|select_multiple"
                    + "|background-geopoint");

    static Asked of(String cell) {
        Matcher select = SELECT.matcher(cell.strip());
        if (select.matches()) {
            boolean one = select.group("one") != null;
            return new Asked(
                    one ? Type.SELECT_ONE : Type.SELECT_MULTIPLE,
                    select.group(one ? "list" : "lists"),
                    select.group(one ? "other" : "others") != null);
        }
        String plain = cell.strip().toLowerCase(Locale.ROOT).replaceAll("^(begin|end)[_ ]+", "$1 ");
        return new Asked(type(plain), "", false);
    }

    private static Type type(String plain) {
        if (TYPES.containsKey(plain)) {
            return TYPES.get(plain);
        }
        if (RECORDED.contains(plain)) {
            return Type.RECORDED;
        }
        return NOT_ASKED.matcher(plain).matches() ? Type.NOT_ASKED : Type.UNKNOWN;
    }
}
