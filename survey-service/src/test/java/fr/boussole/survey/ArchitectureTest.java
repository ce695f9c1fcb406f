package fr.boussole.survey;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
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
    void the_policy_the_compiler_the_calendar_and_the_difference_are_pure() {
        noClasses()
                .that()
                .resideInAnyPackage("..policy..", "..compile..", "..calendar..", "..difference..")
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
    void hapi_stays_in_the_few_classes_that_need_it() {
        noClasses()
                .that(are(
                        not(simpleName("StrictReading").or(simpleName("HapiR4")).or(simpleName("StandardVocabulary")))))
                .and()
                .resideOutsideOfPackage("..fhirpath..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn..", "org.hl7..")
                .check(SERVICE);
    }

    @Test
    void only_the_parser_of_fhirpath_is_used_beside_it() {
        noClasses()
                .that()
                .resideInAPackage("..fhirpath..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn..", "jakarta..", "io.quarkus..")
                .check(SERVICE);
    }
}
