package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.handslag.testkit.rules.PlatformRules;

/** Web is the last module and sees all the others, so that it is from here that the whole house is looked at. */
class BoundaryTest {
    /** Somewhat below what there is, so that a scan that misses a module is noticed. Raise it as the house grows. */
    private static final int CLASSES_AT_LEAST = 300;

    @Test
    void theWholeHouseKeepsItsRules() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // A whole build finds what modules share for their tests in a jar, which is not known by its folder.
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("se.handslag");

        assertThatCode(() -> PlatformRules.check(house, CLASSES_AT_LEAST)).doesNotThrowAnyException();
    }
}
