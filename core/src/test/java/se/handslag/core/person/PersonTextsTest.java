package se.handslag.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.casework.Refusal;

class PersonTextsTest {
    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsSaidInBothLanguages(Refusal fault) {
        for (String language : new String[] {"sv", "en"}) {
            String pattern = texts(language).getProperty(fault.sentence().key());
            assertThat(pattern).as("%s in %s", fault.sentence().key(), language).isNotBlank();
            String said = new MessageFormat(pattern, Locale.forLanguageTag(language))
                    .format(fault.sentence().arguments().toArray());
            assertThat(said).endsWith(".").doesNotContain("{");
        }
        assertThat(fault.field()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void noSentenceAboutPersonsIsLeftOver(String language) {
        assertThat(texts(language).stringPropertyNames().stream().filter(key -> key.startsWith("person.")))
                .containsExactlyInAnyOrderElementsOf(
                        faults().map(fault -> fault.sentence().key()).toList());
    }

    static Stream<Refusal> faults() {
        return Stream.<Refusal[]>of(
                        IdentityNumberFault.values(),
                        HsaId.Fault.values(),
                        OrganisationNumber.Fault.values(),
                        PersonName.Fault.values())
                .flatMap(Arrays::stream);
    }

    private static Properties texts(String language) {
        String name = "/se/handslag/core/texts_" + language + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(PersonTextsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
