package fr.boussole.indicator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.boussole.indicator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_core_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage(
                    "..statistic..",
                    "..control..",
                    "..standardisation..",
                    "..casemix..",
                    "..contribution..",
                    "..definition..",
                    "..message..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.apache.kafka..", "io.smallrye..");

    @ArchTest
    static final ArchRule packages_do_not_go_in_circles =
            slices().matching("fr.boussole.indicator.(*)..").should().beFreeOfCycles();
}
