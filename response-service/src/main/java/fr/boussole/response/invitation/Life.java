package fr.boussole.response.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.boussole.form.json.ExactJson;
import fr.boussole.response.message.LifeEvent;
import java.util.ArrayList;
import java.util.List;

/** What happened to an invitation, in order, as its column keeps it. When there is too much, the middle goes. */
public final class Life {

    static final String NONE = "[]";
    static final int MOST = 100;

    private Life() {}

    /** As the column tells it. */
    public static List<LifeEvent> read(String column) {
        JsonNode json = ExactJson.read(column);
        List<LifeEvent> events = new ArrayList<>();
        json.forEach(event -> events.add(LifeEvent.read(event)));
        return events;
    }

    /** As the column is to keep it. */
    public static String write(List<LifeEvent> events) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        events.forEach(each -> json.add(each.toJson()));
        return json.toString();
    }

    /** With one thing more. */
    public static List<LifeEvent> with(List<LifeEvent> before, LifeEvent event) {
        List<LifeEvent> events = new ArrayList<>(before);
        if (events.size() == MOST) {
            events.remove(MOST / 2);
        }
        events.add(event);
        return events;
    }

    static String with(String column, LifeEvent event) {
        return write(with(read(column), event));
    }
}
