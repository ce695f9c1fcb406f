package fr.boussole.survey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.boussole.survey");

    @Test
    void the_policy_the_compiler_and_the_difference_are_pure() {
        noClasses()
                .that()
                .resideInAnyPackage("..policy..", "..compile..", "..difference..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.apache.kafka..", "org.hibernate..", "ca.uhn..")
                .check(SERVICE);
    }

    @Test
    void features_do_not_depend_on_each_other_in_circles() {
        slices().matching("fr.boussole.survey.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    @Test
    void the_validator_of_hapi_stays_in_one_class() {
        classes()
                .that()
                .haveSimpleName("StrictReading")
                .should()
                .resideInAPackage("..questionnaire..")
                .check(SERVICE);
        noClasses()
                .that()
                .doNotHaveSimpleName("StrictReading")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn..", "org.hl7..")
                .check(SERVICE);
    }
}
