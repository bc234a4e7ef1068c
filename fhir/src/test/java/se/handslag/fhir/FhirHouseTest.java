package se.handslag.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Sentences;
import se.handslag.core.platform.PlatformPart;
import se.handslag.fhir.joint.bundle.CannotExportFhir;
import se.handslag.testkit.rules.PlatformRules;
import se.handslag.web.shell.Routes;

/** The module keeps the rules of the house, says all it has to say, and is found by the program. */
class FhirHouseTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("se.handslag.fhir");

        assertThatCode(() -> PlatformRules.check(classes, 15)).doesNotThrowAnyException();
    }

    @Test
    void hasWordsForEveryActAndRefusal() {
        Sentences sentences = Sentences.of(new FhirPart().texts());

        assertThat(List.of("act.fhir.export", "act.fhir.look", "person.fhir")).allMatch(sentences::knows);
        assertThat(Arrays.stream(CannotExportFhir.values())
                        .map(why -> why.sentence().key()))
                .allMatch(sentences::knows);
    }

    @Test
    void isFoundOnTheClassPath() {
        assertThat(ServiceLoader.load(PlatformPart.class).stream().map(ServiceLoader.Provider::type))
                .contains(FhirPart.class);
        assertThat(ServiceLoader.load(Routes.class).stream()
                        .map(it -> it.type().getName())
                        .toList())
                .isEqualTo(List.of("se.handslag.fhir.joint.page.FhirRoutes"));
        assertThat(new FhirPart().needs()).isNotEqualTo(Set.of());
    }
}
