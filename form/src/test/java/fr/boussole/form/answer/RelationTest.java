package fr.boussole.form.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.boussole.form.json.ExactJson;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"valueInteger":1}            | {"valueDecimal":1.0}          | EQUAL
                    {"valueDecimal":1.50}         | {"valueDecimal":1.5}          | EQUAL
                    {"valueDecimal":0.1}          | {"valueInteger":1}            | LESS
                    {"valueBoolean":true}         | {"valueBoolean":false}        | DIFFERENT
                    {"valueString":"b"}           | {"valueString":"a"}           | GREATER
                    {"valueString":"1"}           | {"valueInteger":1}            | DIFFERENT
                    {"valueDate":"2018-05"}       | {"valueDate":"2018-05"}       | EQUAL
                    {"valueDate":"2018-05"}       | {"valueDate":"2018-05-31"}    | UNKNOWN
                    {"valueDate":"2018-05"}       | {"valueDate":"2018-06-01"}    | LESS
                    {"valueDate":"2018"}          | {"valueDate":"2017-12-31"}    | GREATER
                    {"valueDate":"2018-05-31"}    | {"valueDateTime":"2018-06-01T00:00:00Z"} | LESS
                    {"valueDateTime":"2018-05-31T10:00:00Z"} | {"valueDate":"2018-05-31"} | UNKNOWN
                    {"valueDateTime":"2018-05-31T00:00:00Z"} | {"valueDate":"2018-05-31"} | UNKNOWN
                    {"valueDateTime":"2018-05-31T10:00:00Z"} | {"valueDateTime":"2018-05-31T12:00:00+02:00"} | EQUAL
                    {"valueTime":"10:00:00"}      | {"valueTime":"10:00:00.5"}    | LESS
                    {"valueCoding":{"system":"s","code":"a","display":"A"}} | {"valueCoding":{"system":"s","code":"a","display":"B"}} | EQUAL
                    {"valueCoding":{"system":"s","code":"a"}} | {"valueCoding":{"system":"t","code":"a"}} | DIFFERENT
                    {"valueCoding":{"code":"a"}}  | {"valueCoding":{"system":"s","code":"a"}} | DIFFERENT
                    {"valueCoding":{"display":"Oui"}} | {"valueCoding":{"code":"Oui","display":"Oui"}} | EQUAL
                    {"valueQuantity":{"value":1,"system":"u","code":"kg","unit":"kilo"}} | {"valueQuantity":{"value":1.0,"system":"u","code":"kg","unit":"kg"}} | EQUAL
                    {"valueQuantity":{"value":1,"code":"kg"}} | {"valueQuantity":{"value":2,"code":"g"}} | UNKNOWN
                    {"valueQuantity":{"value":1,"unit":"kg"}} | {"valueQuantity":{"value":2,"unit":"kg"}} | LESS
                    {"valueQuantity":{"value":1}} | {"valueInteger":1}            | DIFFERENT
                    {"valueReference":{"reference":"Patient/1","display":"A"}} | {"valueReference":{"reference":"Patient/1"}} | EQUAL
                    """)
    void two_values_stand_so_to_each_other(String one, String other, Relation expected) {
        var relation =
                AnswerValue.fromFhir(ExactJson.read(one)).relationTo(AnswerValue.fromFhir(ExactJson.read(other)));
        assertThat(relation).isEqualTo(expected);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(RandomAnswers.class)
    void a_relation_seen_from_the_other_side_is_its_mirror(@ForAll AnswerValue one, @ForAll AnswerValue other) {
        var mirror =
                switch (one.relationTo(other)) {
                    case LESS -> Relation.GREATER;
                    case GREATER -> Relation.LESS;
                    default -> one.relationTo(other);
                };
        assertThat(other.relationTo(one)).isEqualTo(mirror);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Domain(RandomAnswers.class)
    void a_value_is_the_same_as_itself(@ForAll AnswerValue value) {
        assertThat(value.sameAs(value)).isTrue();
        assertThat(AnswerValue.fromFhir(value.toFhir())).isEqualTo(value);
    }
}
