package fr.boussole.response.page.rights;

import fr.boussole.pages.Link;
import fr.boussole.pages.field.Field;
import fr.boussole.pages.field.InputField;
import fr.boussole.pages.field.InputField.Kind;
import fr.boussole.pages.field.LinesField;
import fr.boussole.pages.field.Question;
import fr.boussole.pages.question.Fields;
import fr.boussole.response.admission.Reading;
import fr.boussole.response.contact.Contact;
import fr.boussole.response.enrolment.ContactStatement;
import fr.boussole.response.page.PatientPage;
import fr.boussole.response.page.Telling;
import fr.boussole.response.rights.Wishes;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** How a person can be reached, corrected by themselves. */
@Path("/rights/{token}/correct")
@PatientPage
@PermitAll
public class CorrectResource {

    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String TELEPHONE = "telephone";
    private static final String ADDRESS = "address";
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_ADDRESS = 606;
    private static final int ADDRESS_ROWS = 4;

    private final RightsReception reception;
    private final Wishes wishes;

    CorrectResource(RightsReception reception, Wishes wishes) {
        this.reception = reception;
        this.wishes = wishes;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> ask(
            @PathParam("token") String token, @Context UriInfo uri, @Context HttpHeaders headers) {
        return reception.receiveProved(
                token,
                "correct",
                uri,
                headers,
                visit -> Telling.page(200, page(visit, known(visit), ""), visit.preferences()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> correct(
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Fields said = Fields.of(form);
        return reception.receiveProved(token, "correct", uri, headers, visit -> {
            ContactStatement statement = statement(visit, said);
            List<Reading.Fault> faults = wishes.correct(visit.holder(), statement);
            if (!faults.isEmpty()) {
                String field = faults.get(0).pointer().replaceFirst("^/", "");
                return Telling.page(422, page(visit, statement, field.isEmpty() ? EMAIL : field), visit.preferences());
            }
            RightsWords words = visit.words();
            return Telling.page(
                    200, visit.told("correct", words.corrected(), words.correctedWhat()), visit.preferences());
        });
    }

    /** What is not on the page stays as it is: the language is chosen by reading in it, the year of birth is the second fact. */
    private static ContactStatement statement(RightsVisit visit, Fields said) {
        Optional<Contact> known = visit.holder().contact();
        return new ContactStatement(
                said.one(NAME).strip(),
                said.one(EMAIL).strip(),
                said.one(TELEPHONE).strip(),
                said.one(ADDRESS).lines().toList(),
                known.flatMap(Contact::language).orElse(visit.preferences().language()),
                known.flatMap(Contact::birthYear).map(String::valueOf).orElse(""));
    }

    private static ContactStatement known(RightsVisit visit) {
        Optional<Contact> known = visit.holder().contact();
        return new ContactStatement(
                known.flatMap(Contact::name).orElse(""),
                known.flatMap(Contact::email).orElse(""),
                known.flatMap(Contact::telephone).orElse(""),
                known.map(Contact::address).orElse(List.of()),
                "");
    }

    private static CorrectPage page(RightsVisit visit, ContactStatement said, String wrong) {
        RightsWords words = visit.words();
        List<Field> fields = Stream.of(
                        field(NAME, words.name(), Kind.TEXT, said.name(), LONGEST_LINE, wrong, words),
                        field(EMAIL, words.email(), Kind.EMAIL, said.email(), LONGEST_EMAIL, wrong, words),
                        field(TELEPHONE, words.telephone(), Kind.PHONE, said.telephone(), LONGEST_LINE, wrong, words),
                        new LinesField(
                                question(ADDRESS, words.addressLines(), wrong, words),
                                String.join("\n", said.address()),
                                ADDRESS_ROWS,
                                LONGEST_ADDRESS))
                .toList();
        return new CorrectPage(
                visit.frame(words.correct(), "correct"),
                visit.action("correct"),
                Field.errors(fields),
                fields,
                visit.questionnaire().map(address -> Link.to(words.correctAnswers(), address + "/end")));
    }

    private static Field field(
            String name, String label, Kind kind, String value, int longest, String wrong, RightsWords words) {
        return new InputField(question(name, label, wrong, words), kind, value, "", longest);
    }

    private static Question question(String name, String label, String wrong, RightsWords words) {
        return Question.of(name, label).withError(name.equals(wrong) ? words.badContact() : "");
    }
}
