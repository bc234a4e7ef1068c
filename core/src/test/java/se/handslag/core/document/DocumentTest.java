package se.handslag.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.document.Table.Column;

class DocumentTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void cannotBeWithoutATitle() {
        assertThatThrownBy(() -> new Document(" ", SWEDISH, "", "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotBeInNoLanguage() {
        assertThatThrownBy(() -> new Document("Beslut", Locale.ROOT, "", "", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void hasThreeLevelsOfHeadings(int level) {
        assertThatThrownBy(() -> new Block.Heading(level, "Skäl")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leapsOverNoLevel() {
        assertThatThrownBy(() -> Samples.of(new Block.Heading(2, "Villkor")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Samples.of(new Block.Heading(1, "Beslut"), new Block.Heading(3, "Villkor")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Samples.of(
                                new Block.Heading(1, "Beslut"),
                                new Block.Heading(2, "Villkor"),
                                new Block.Heading(3, "Dagar"),
                                new Block.Heading(1, "Skäl"))
                        .blocks())
                .hasSize(4);
    }

    @Test
    void hasNoEmptyList() {
        assertThatThrownBy(() -> new Block.Points(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Summary(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableHasACellForEachColumnAndDoesNotTellWhatStandsInTheOthers() {
        List<Column> columns = List.of(Column.ofWords("Beslut"), Column.ofFigures("Antal"));

        assertThatThrownBy(() -> new Table("Beslut", List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table("Beslut", columns, List.of(List.of("bifall", "1"), List.of("hemligt"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Row 2 has 1 cells, and there are 2 columns.");
    }

    @Test
    void aTableDoesNotChangeWithTheListItWasMadeFrom() {
        List<String> row = new ArrayList<>(List.of("bifall"));
        Table table = new Table("Beslut", List.of(Column.ofWords("Beslut")), List.of(row));
        row.set(0, "avslag");

        assertThat(table.rows()).containsExactly(List.of("bifall"));
    }
}
