package se.handslag.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** {@code docs/law.md} says what the code does, and every question that the law answers here is carried by a type or left out by name. */
class LawBookTest {
    private final LawBook book = new LawBook();

    @Test
    void everyTopicIsCarriedByATypeOrLeftOutByName() {
        assertThat(book.unexplained())
                .as("topics that no type carries: mark one with @Carries, or say in LawBook why none does")
                .isEmpty();
        assertThat(book.contradicted())
                .as("topics that are said not to be automated and are carried")
                .isEmpty();
    }

    @Test
    void theBookSaysWhatTheCodeDoes() throws IOException {
        Path file = root().resolve("docs/law.md");
        if (Boolean.getBoolean("handslag.write")) {
            Files.writeString(file, book.markdown());
        }

        assertThat(Files.readString(file))
                .as("docs/law.md; write it anew with: ./mvnw test -pl web -am -Dtest=LawBookTest -Dhandslag.write=true "
                        + "-Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(book.markdown());
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "There is no README.md above the tests.");
        }
        return folder;
    }
}
