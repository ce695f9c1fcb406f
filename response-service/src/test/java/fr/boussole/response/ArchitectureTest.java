package fr.boussole.response;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The few rules of the tree that matter. */
class ArchitectureTest {

    private static final String[] PURE = {
        "..response.pathway..",
        "..response.schedule..",
        "..response.link..",
        "..response.identity..",
        "..response.admission..",
        "..response.message..",
        "..response.imports.row..",
        "..response.stay.mapping.."
    };

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.boussole.response");

    @Test
    void the_core_knows_neither_the_framework_nor_the_database_nor_kafka_nor_http() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.quarkiverse..",
                        "jakarta..",
                        "org.hibernate..",
                        "org.apache.kafka..",
                        "java.sql..")
                .check(classes);
    }

    @Test
    void features_do_not_import_each_other_in_circles() {
        slices().matching("fr.boussole.response.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }
}
