package fr.boussole.survey.fhirpath;

import fr.boussole.form.answer.AnswerValue;
import fr.boussole.form.expression.Expression;
import fr.boussole.form.expression.Expression.Variable;
import java.math.BigDecimal;
import java.util.Map;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FHIRConstant;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;

/** What is written in an expression as it is: numbers, texts, dates, and names after a {@code %}. */
final class Constants {
    private static final String EXTENSION = "ext-";
    private static final int LENGTH_OF_HOUR = "00".length();
    private static final int LENGTH_OF_MINUTE = "00:00".length();
    private static final Map<String, String> KNOWN = Map.of(
            "ucum", "http://unitsofmeasure.org",
            "sct", "http://snomed.info/sct",
            "loinc", "http://loinc.org");

    private Constants() {}

    static Expression of(Base constant) {
        if (constant instanceof FHIRConstant named) {
            return named.getValue().startsWith("@")
                    ? Translation.literal(moment(named.getValue().substring(1)))
                    : variable(named.getValue().substring(1).replace("`", ""));
        }
        return Translation.literal(value(constant));
    }

    private static AnswerValue value(Base constant) {
        if (constant instanceof BooleanType truth) {
            return new AnswerValue.Bool(truth.booleanValue());
        }
        if (constant instanceof IntegerType number) {
            return new AnswerValue.Int(number.getValue());
        }
        if (constant instanceof DecimalType number) {
            return new AnswerValue.Dec(new BigDecimal(number.getValueAsString()));
        }
        if (constant instanceof StringType text) {
            return new AnswerValue.Str(text.getValue() == null ? "" : text.getValue());
        }
        if (constant instanceof Quantity amount && amount.hasValue()) {
            return new AnswerValue.Quantity(amount.getValue(), amount.getUnit(), amount.getSystem(), amount.getCode());
        }
        throw new NotTranslatable("has a value of a type that is not understood");
    }

    private static Expression variable(String name) {
        if (name.isBlank()) {
            throw new NotTranslatable("is not FHIRPath");
        }
        if (KNOWN.containsKey(name)) {
            return Translation.literal(new AnswerValue.Str(KNOWN.get(name)));
        }
        return name.startsWith(EXTENSION)
                ? Translation.literal(new AnswerValue.Str(
                        "http://hl7.org/fhir/StructureDefinition/" + name.substring(EXTENSION.length())))
                : new Variable(name);
    }

    /** A moment without an offset counts as UTC, as dates do; without minutes or seconds it is at their beginning. */
    private static AnswerValue moment(String written) {
        try {
            int t = written.indexOf('T');
            if (t < 0) {
                return new AnswerValue.Date(written);
            }
            if (t == 0) {
                return new AnswerValue.Time(toTheSecond(written.substring(1)));
            }
            String clock = written.substring(t + 1);
            int zone = Math.max(Math.max(clock.indexOf('Z'), clock.indexOf('+')), clock.indexOf('-'));
            String time = zone < 0 ? clock : clock.substring(0, zone);
            return new AnswerValue.DateTime(
                    time.isEmpty()
                            ? written.substring(0, t)
                            : written.substring(0, t + 1)
                                    + toTheSecond(time)
                                    + (zone < 0 ? "Z" : clock.substring(zone)));
        } catch (IllegalArgumentException e) {
            throw new NotTranslatable("has the date @" + written + ", which no calendar has");
        }
    }

    private static String toTheSecond(String time) {
        if (time.length() == LENGTH_OF_HOUR) {
            return time + ":00:00";
        }
        return time.length() == LENGTH_OF_MINUTE ? time + ":00" : time;
    }
}
