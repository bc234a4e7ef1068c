package se.handslag.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(
            value = {
                "Du får stöd. | Du |får |stöd.",
                "enligt 11 kap. 1 § socialtjänstlagen (2025:400) | enligt |11 kap. 1 § |socialtjänstlagen |(2025:400)",
                "31 och 32 §§ lagen | 31 |och |32 §§ |lagen",
                "den 2026-11-22 kl. 14.32 | den |2026-11-22 |kl. |14.32",
                "19900101-9802 ringde 018-727 00 00 | 19900101-9802 |ringde |018-727 |00 |00",
                "Team hikikomori-uppsala | Team |hikikomori-|uppsala",
                "1 juli–30 september | 1 |juli–|30 |september",
                "och/eller 3/4 | och/|eller |3/4",
                "– ja - nej | – |ja |- |nej",
                "två  blanka | två  |blanka",
            },
            delimiterString = " | ")
    void partsOnlyWhatIsReadApart(String words, String parts) {
        assertThat(String.join("|", parts(words))).isEqualTo(parts);
    }

    @Test
    void endsWithTheWordsAndWhereTheWriterBrokeTheLine() {
        assertThat(parts("rad ett\nrad två")).containsExactly("rad ", "ett\n", "rad ", "två");
        assertThat(parts("a ")).containsExactly("a ");
        assertThat(parts("-")).containsExactly("-");
        assertThat(parts("")).isEmpty();
    }

    private static List<String> parts(String words) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(words);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(words.substring(from, to));
            from = to;
        }
        return parts;
    }
}
