package fr.boussole.survey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The policy in words says all that the policy in code does, and docs/import-policy.md says the same. */
class WrittenPolicyTest {
    private static final Set<String> NAMES_OF_SEVERAL = Set.of("EXTENSIONS", "CONTROLS", "CONTAINED", "ENTRIES");

    @Test
    void every_rule_that_remarks_is_written_down_and_no_other() {
        Set<String> written = WrittenPolicy.CLAUSES.stream().map(Clause::rule).collect(Collectors.toSet());
        assertThat(written).isEqualTo(rules());
    }

    @ParameterizedTest
    @EnumSource(Treatment.class)
    void the_page_lists_the_clauses_as_they_are(Treatment treatment) {
        assertThat(page()).contains(table(treatment));
    }

    /** The names by which rules remark: constants called NAME in the policy, the compiler, the strict reading and the reader of XLSForms. */
    private static Set<String> rules() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "fr.boussole.survey.policy",
                                "fr.boussole.survey.compile",
                                "fr.boussole.survey.questionnaire",
                                "fr.boussole.survey.xlsform")
                        .stream()
                        .flatMap(found -> found.getFields().stream())
                        .filter(field ->
                                field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isEquivalentTo(String.class))
                        .filter(field -> field.getName().equals("NAME")
                                || field.getOwner().getSimpleName().equals("Features")
                                        && NAMES_OF_SEVERAL.contains(field.getName()))
                        .map(WrittenPolicyTest::value)
                        .collect(Collectors.toSet());
    }

    private static String value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (String) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String table(Treatment treatment) {
        return WrittenPolicy.CLAUSES.stream()
                .filter(clause -> clause.treatment() == treatment)
                .map(WrittenPolicyTest::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(Clause clause) {
        String at = clause.at().words();
        String found = clause.found() + (at.isEmpty() ? "" : " (**" + at + "**)");
        return List.of("`" + clause.rule() + "`", found, clause.done(), clause.patient()).stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String page() {
        Path here = Path.of("").toAbsolutePath();
        Path root = here.endsWith("survey-service") ? here.getParent() : here;
        try {
            return Files.readString(root.resolve("docs/import-policy.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
