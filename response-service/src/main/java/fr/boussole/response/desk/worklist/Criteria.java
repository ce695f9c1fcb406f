package fr.boussole.response.desk.worklist;

import fr.boussole.pages.figure.Filters.Kept;
import fr.boussole.response.desk.Desk;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a coordinator looks for, as the address says it; what makes no sense there is passed over.
 *
 * @param pathway id; empty for all
 * @param unit id of an organisation, itself and all below it; empty for all
 * @param step id; empty for all
 * @param page from 1
 */
public record Criteria(String pathway, String unit, String step, Optional<Standing> standing, Order order, int page) {

    static final String PATHWAY = "pathway";
    static final String UNIT = "unit";
    static final String STEP = "step";
    static final String STANDING = "state";
    static final String ORDER = "sort";
    static final String PAGE = "page";
    private static final int LONGEST = 64;
    private static final int LAST_PAGE = 100_000;

    /** In what order people are listed. */
    public enum Order {
        /** What wants a look first, then who has the least time. */
        URGENCY("urgency, days, episode"),
        DAY("days, urgency, episode"),
        LAST_DAY("days desc, urgency, episode"),
        UNIT("place, urgency, days, episode"),
        PATHWAY("pathway, urgency, days, episode");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Nobody left out, the most urgent first. */
    public static final Criteria ALL = new Criteria("", "", "", Optional.empty(), Order.URGENCY, 1);

    /** What an address, or a form, says. */
    public static Criteria of(MultivaluedMap<String, String> query) {
        return new Criteria(
                id(query, PATHWAY),
                id(query, UNIT),
                id(query, STEP),
                Standing.of(text(query, STANDING)),
                Stream.of(Order.values())
                        .filter(order -> order.code().equals(text(query, ORDER)))
                        .findFirst()
                        .orElse(Order.URGENCY),
                page(text(query, PAGE)));
    }

    boolean isAny() {
        return pathway.isEmpty() && unit.isEmpty() && step.isEmpty() && standing.isEmpty();
    }

    Criteria with(Optional<Standing> other) {
        return new Criteria(pathway, unit, step, other, order, 1);
    }

    /** Their first page. */
    public Criteria first() {
        return at(1);
    }

    Criteria at(int number) {
        return new Criteria(pathway, unit, step, standing, order, number);
    }

    Criteria by(Order other) {
        return new Criteria(pathway, unit, step, standing, other, 1);
    }

    /** The address of the page that shows them. */
    public String address() {
        return address(Desk.PEOPLE);
    }

    /** The same under another path. */
    public String address(String path) {
        UriBuilder address = UriBuilder.fromPath(path);
        put(address, PATHWAY, pathway);
        put(address, UNIT, unit);
        put(address, STEP, step);
        put(address, STANDING, standing.map(Standing::code).orElse(""));
        put(address, ORDER, order == Order.URGENCY ? "" : order.code());
        put(address, PAGE, page == 1 ? "" : String.valueOf(page));
        return address.build().toString();
    }

    /** As a form keeps them. */
    List<Kept> kept() {
        return Stream.of(
                        new Kept(PATHWAY, pathway),
                        new Kept(UNIT, unit),
                        new Kept(STEP, step),
                        new Kept(STANDING, standing.map(Standing::code).orElse("")),
                        new Kept(ORDER, order.code()))
                .filter(kept -> !kept.value().isEmpty())
                .toList();
    }

    private static void put(UriBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    /** Ids are letters, digits and few signs: nothing else can be one. */
    private static String id(MultivaluedMap<String, String> query, String name) {
        String text = text(query, name);
        return text.matches("[A-Za-z0-9._-]{1," + LONGEST + "}") ? text : "";
    }

    private static String text(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name)).orElse("");
    }

    private static int page(String number) {
        return number.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(number), LAST_PAGE) : 1;
    }
}
