package shop;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.lang.ArchRule;  // mention: ArchRule
import com.tngtech.archunit.core.importer.ClassFileImporter;  // mention: ClassFileImporter
import org.springframework.modulith.core.ApplicationModules;  // mention: ApplicationModules
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.Architectures;

class EvolutionaryArchitectureSample {
    private Shop shop;

    @ArchTest // mention: ArchTest
    void handle1(Order order) {
        shop.note(order);
    }

    @AnalyzeClasses // mention: AnalyzeClasses
    void handle2(Order order) {
        shop.note(order);
    }

    private ArchRule archRule3; // mention: ArchRule

    private ClassFileImporter classFileImporter4; // mention: ClassFileImporter

    private ApplicationModules applicationModules5; // mention: ApplicationModules

    void run(Order order) throws Exception {
        ArchRuleDefinition.noClasses(order); // mention: noClasses
        ArchRuleDefinition.classes(order); // mention: classes
        Architectures.layeredArchitecture(order); // mention: layeredArchitecture
    }

    void unrelated(Shelf shelf, String label) {
        shelf.ArchTest(label);
        shelf.ArchRule(label);
        shelf.noClasses(label);
    }
}
