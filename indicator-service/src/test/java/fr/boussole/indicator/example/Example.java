package fr.boussole.indicator.example;

import fr.boussole.indicator.definition.DefinitionReader;
import fr.boussole.indicator.definition.Definitions;
import fr.boussole.indicator.message.MalformedMessage;
import java.nio.charset.StandardCharsets;

/**
 * A small pathway for tests: a score of three questions 0–4 before and six months after (4 is best, one may be missing, the
 * third is asked only of those who walk), a preference that takes several answers, and an experience after.
 */
public final class Example {
    public static final String FORM_URL = "https://boussole.example/Questionnaire/walk";
    public static final String FORM = FORM_URL + "|1";
    public static final String PATHWAY = "recovery";

    private Example() {}

    public static byte[] questionnaire() {
        return questionnaire("1", "[]");
    }

    public static byte[] questionnaire(String version, String comparability) {
        return bytes("""
                {"url":"%1$s","version":"%2$s","publishedAt":"2026-01-01T00:00:00Z",
                 "form":{"url":"%1$s","version":"%2$s","title":{"fr":"Marche","en":"Walk"},"language":"fr","languages":["fr","en"],
                  "items":[%3$s,%4$s,%5$s,
                   {"linkId":"wishes","type":"choice","repeats":true,"text":{"fr":"Souhaits","en":"Wishes"},
                    "options":[{"value":{"valueCoding":{"code":"garden"}}},{"value":{"valueCoding":{"code":"travel"}}}]},
                   {"linkId":"words","type":"text","text":{"fr":"En vos mots","en":"In your words"}}]},
                 "scales":[
                  {"id":"function","version":"1","questionnaire":"%1$s|%2$s","title":{"fr":"Fonction","en":"Function"},
                   "kind":"PROM","method":"SUM","items":[{"linkId":"pain"},{"linkId":"walk"},{"linkId":"stairs"}],
                   "min":0,"max":12,"direction":"HIGHER_IS_BETTER",
                   "missing":{"minShareAnswered":0.5,"maxMissing":1,"imputeMean":true},"decimals":4,
                   "mic":{"value":2,"source":"Made for tests."},"source":"Made for tests."},
                  {"id":"comfort","version":"1","questionnaire":"%1$s|%2$s","title":{"fr":"Confort","en":"Comfort"},
                   "kind":"PREM","method":"MEAN",
                   "items":[{"linkId":"pain","recode":{"0":0,"1":25,"2":50,"3":75,"4":100},"top":["4"]},
                            {"linkId":"walk","recode":{"0":0,"1":25,"2":50,"3":75,"4":100},"top":["4"]}],
                   "min":0,"max":100,"direction":"HIGHER_IS_BETTER",
                   "missing":{"minShareAnswered":0.5,"imputeMean":false},"decimals":4,"source":"Made for tests."}],
                 "comparability":%6$s}
                """.formatted(
                FORM_URL, version, question("pain", ""), question("walk", ""), question("stairs", """
                                        ,"enableWhen":[{"question":"walk","operator":"!=","answer":{"valueCoding":{"code":"0"}}}]
                                        """), comparability));
    }

    /** Statements about the two scales of one version with an earlier one; a bridge takes a score to its half and a half more. */
    public static String statements(String with, String function, String comfort) {
        return "[" + statement("function", with, function) + "," + statement("comfort", with, comfort) + "]";
    }

    private static String statement(String scale, String with, String verdict) {
        var bridge = verdict.equals("BRIDGED")
                ? ",\"bridge\":{\"linear\":{\"slope\":0.5,\"intercept\":0.5},\"source\":\"Made for tests.\"}"
                : "";
        return "{\"scale\":\"" + scale + "\",\"with\":\"" + FORM_URL + "|" + with + "\",\"verdict\":\"" + verdict + "\""
                + bridge + "}";
    }

    private static String question(String linkId, String condition) {
        var options = new StringBuilder();
        for (int points = 0; points <= 4; points++) {
            options.append(points == 0 ? "" : ",")
                    .append("{\"value\":{\"valueCoding\":{\"code\":\"")
                    .append(points)
                    .append("\"}},\"weight\":")
                    .append(points)
                    .append('}');
        }
        return "{\"linkId\":\"" + linkId + "\",\"type\":\"choice\",\"text\":{\"fr\":\"" + linkId + "\"},\"options\":["
                + options + "]" + condition + "}";
    }

    public static byte[] pathway() {
        return pathway("1", FORM);
    }

    public static byte[] pathway(String version, String form) {
        return bytes("""
                {"id":"recovery","version":"%1$s","publishedAt":"2026-01-01T00:00:00Z",
                 "title":{"fr":"Remise en marche","en":"Walking again"},
                 "question":{"fr":"Les patients marchent-ils mieux ?","en":"Do patients walk better?"},
                 "zone":"Europe/Paris","anchor":{"code":"surgery","title":{"fr":"Opération","en":"Surgery"}},"demonstration":true,
                 "attributes":[{"code":"surgery","title":{"fr":"Type","en":"Type"},"values":[
                   {"code":"primary","title":{"fr":"Première","en":"Primary"}},{"code":"revision","title":{"fr":"Reprise","en":"Revision"}}]}],
                 "steps":[
                  {"id":"before","phase":"BEFORE","title":{"fr":"Avant","en":"Before"},"questionnaire":"%2$s",
                   "offset":"P0D","windowFrom":"-P90D","windowTo":"P0D","respondent":"PATIENT","channels":["EMAIL","SMS"]},
                  {"id":"after","phase":"AFTER","title":{"fr":"Après","en":"After"},"questionnaire":"%2$s",
                   "offset":"P6M","windowFrom":"-P45D","windowTo":"P45D","respondent":"PATIENT"}],
                 "changes":[{"scale":"function","from":"before","to":"after"}],"headline":"function"}
                """.formatted(version, form));
    }

    public static byte[] organisation(String id, String type, String name, String parent) {
        var holder = parent.isEmpty() ? "" : ",\"parent\":\"" + parent + "\"";
        return bytes("{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"name\":\"" + name + "\"" + holder + "}");
    }

    /** The questionnaire and the pathway, with two regions: north (clinics a and b, two units in a) and south (clinic c). */
    public static Definitions definitions() {
        try {
            return Definitions.NONE
                    .with(DefinitionReader.questionnaire(questionnaire()))
                    .with(DefinitionReader.pathway(pathway()))
                    .with(DefinitionReader.organisation(organisation("north", "REGION", "Nord", "")))
                    .with(DefinitionReader.organisation(organisation("south", "REGION", "Sud", "")))
                    .with(DefinitionReader.organisation(
                            organisation("clinic-a", "ESTABLISHMENT", "Clinique A", "north")))
                    .with(DefinitionReader.organisation(
                            organisation("clinic-b", "ESTABLISHMENT", "Clinique B", "north")))
                    .with(DefinitionReader.organisation(
                            organisation("clinic-c", "ESTABLISHMENT", "Clinique C", "south")))
                    .with(DefinitionReader.organisation(organisation("a-1", "UNIT", "Unité 1", "clinic-a")))
                    .with(DefinitionReader.organisation(organisation("a-2", "UNIT", "Unité 2", "clinic-a")));
        } catch (MalformedMessage impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
