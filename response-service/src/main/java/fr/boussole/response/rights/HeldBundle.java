package fr.boussole.response.rights;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.boussole.response.alert.adverse.AdverseEvent;
import fr.boussole.response.contact.Contact;
import java.time.Instant;
import java.util.Locale;

/**
 * Everything that is held of someone as one FHIR R4 Bundle of type collection: an EpisodeOfCare for each passage, the Patient or RelatedPerson
 * by whom it can be reached, the QuestionnaireResponses, a Communication for each message, an AdverseEvent for what went wrong as they told it, a Flag for what the staff was shown, an AuditEvent for each look.
 */
public final class HeldBundle {

    private static final String ATTRIBUTE = "https://boussole.example/fhir/StructureDefinition/episode-";
    private static final String DEEDS = "https://boussole.example/fhir/CodeSystem/deeds";

    private final ArrayNode entries;

    private HeldBundle(ArrayNode entries) {
        this.entries = entries;
    }

    /** @param at when it was gathered */
    public static ObjectNode of(Held held, Instant at) {
        ObjectNode bundle = JsonNodeFactory.instance
                .objectNode()
                .put("resourceType", "Bundle")
                .put("type", "collection")
                .put("timestamp", at.toString());
        HeldBundle written = new HeldBundle(bundle.putArray("entry"));
        held.passages().forEach(written::write);
        return bundle;
    }

    private void write(Held.Passage passage) {
        String subject = "patient-" + passage.episode().id;
        contacts(passage, subject);
        facts(passage, subject);
        passage.resources().forEach(resource -> entries.addObject().set("resource", resource));
        passage.messages().forEach(message -> message(message, subject));
        passage.events().forEach(event -> event(event, subject));
        passage.cases().forEach(shown -> shown(shown, subject));
        passage.looks().forEach(this::look);
    }

    private void contacts(Held.Passage passage, String subject) {
        Contact own = passage.contacts().get("PATIENT");
        ObjectNode patient = resource("Patient").put("id", subject);
        if (own != null) {
            write(own, patient);
            own.birthYear().ifPresent(year -> patient.put("birthDate", year.toString()));
        }
        passage.contacts().forEach((respondent, contact) -> {
            if (!respondent.equals("PATIENT")) {
                ObjectNode other = resource("RelatedPerson");
                reference(other, "patient", subject);
                other.putArray("relationship").addObject().put("text", respondent);
                write(contact, other);
            }
        });
    }

    private static void write(Contact contact, ObjectNode person) {
        contact.name().ifPresent(name -> person.putArray("name").addObject().put("text", name));
        ArrayNode telecom = JsonNodeFactory.instance.arrayNode();
        contact.email()
                .ifPresent(email -> telecom.addObject().put("system", "email").put("value", email));
        contact.telephone()
                .ifPresent(number -> telecom.addObject().put("system", "phone").put("value", number));
        if (!telecom.isEmpty()) {
            person.set("telecom", telecom);
        }
        if (!contact.address().isEmpty()) {
            ArrayNode lines = person.putArray("address").addObject().putArray("line");
            contact.address().forEach(lines::add);
        }
        contact.language().ifPresent(language -> person.putArray("communication")
                .addObject()
                .putObject("language")
                .putArray("coding")
                .addObject()
                .put("system", "urn:ietf:bcp:47")
                .put("code", language));
    }

    private void facts(Held.Passage passage, String subject) {
        var facts = passage.episode().facts();
        ObjectNode care = resource("EpisodeOfCare");
        ArrayNode extensions = care.putArray("extension");
        extension(extensions, "age-band", facts.ageBand());
        extension(extensions, "sex", facts.sex());
        facts.anchors().forEach((event, day) -> extension(extensions, "date-of-" + event, day.toString()));
        facts.attributes().forEach((code, value) -> extension(extensions, code, value));
        if (extensions.isEmpty()) {
            care.remove("extension");
        }
        care.putArray("identifier").addObject().put("value", facts.id());
        care.put("status", passage.episode().stoppedAt == null ? "active" : "finished");
        care.putArray("type").addObject().put("text", passage.pathway().in("fr"));
        reference(care, "patient", subject);
        care.putObject("managingOrganization").put("display", passage.organisation());
        care.putObject("period").put("start", facts.anchorDate().toString());
    }

    private static void extension(ArrayNode extensions, String name, String value) {
        if (!value.isBlank()) {
            extensions.addObject().put("url", ATTRIBUTE + name).put("valueString", value);
        }
    }

    private void message(Held.Message message, String subject) {
        ObjectNode communication =
                resource("Communication").put("status", message.at().isPresent() ? "completed" : "preparation");
        communication
                .putArray("medium")
                .addObject()
                .put("text", message.channel().name());
        reference(communication, "subject", subject);
        message.at().ifPresent(at -> communication.put("sent", at.toString()));
        communication.putArray("note").addObject().put("text", message.status());
    }

    private void event(AdverseEvent told, String subject) {
        ObjectNode event = resource("AdverseEvent").put("actuality", "actual");
        event.putObject("event").put("text", told.kind.name());
        reference(event, "subject", subject);
        event.put("recordedDate", told.toldAt.toString());
        ArrayNode extensions = event.putArray("extension");
        extension(extensions, "told", told.words);
        extension(extensions, "told-when", told.happened);
        extension(extensions, "told-where", told.place);
        extension(extensions, "wants-a-call", Boolean.toString(told.wantsCall));
    }

    private void shown(Held.Case shown, String subject) {
        ObjectNode flag = resource("Flag").put("status", shown.shown().isClosed() ? "inactive" : "active");
        flag.putObject("code").put("text", shown.shown().rule);
        reference(flag, "subject", subject);
        ArrayNode steps = flag.putArray("extension");
        shown.steps()
                .forEach(step -> extension(
                        steps,
                        "case-" + step.what.name().toLowerCase(Locale.ROOT),
                        (step.at + " " + step.note).strip()));
        flag.putObject("period").put("start", shown.shown().openedAt.toString());
    }

    private void look(Held.Look look) {
        ObjectNode event = resource("AuditEvent");
        event.putObject("type").put("system", DEEDS).put("code", look.deed());
        event.put("recorded", look.at().toString());
        event.putArray("agent").addObject().put("altId", look.who()).put("requestor", true);
        event.putObject("source").putObject("observer").put("display", "Boussole");
    }

    private ObjectNode resource(String type) {
        return entries.addObject().putObject("resource").put("resourceType", type);
    }

    private static void reference(ObjectNode resource, String member, String patient) {
        resource.putObject(member).put("reference", "Patient/" + patient);
    }
}
