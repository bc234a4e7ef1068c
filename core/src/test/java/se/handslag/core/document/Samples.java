package se.handslag.core.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.handslag.core.document.Block.Fact;
import se.handslag.core.document.Block.Heading;
import se.handslag.core.document.Block.Paragraph;
import se.handslag.core.document.Block.Points;
import se.handslag.core.document.Block.Summary;
import se.handslag.core.document.Table.Column;

/** Documents to print. */
final class Samples {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final Instant MADE = Instant.parse("2025-06-09T08:30:00.123Z");

    private Samples() {}

    /** One of each kind of block, and a table of several pages. */
    static Document everything() {
        return of(
                new Heading(1, "Beslut"),
                new Paragraph(
                        "Uppsala kommun beviljar dig stöd – från den 9 juni 2025.\nDet står i 11 kap. 1 §.\n\nTredje."),
                new Heading(2, "Villkor"),
                new Points(List.of("Vi ses varje vecka.", "Du får ringa.")),
                new Summary(List.of(new Fact("Kom in", "9 juni 2025"), new Fact("Svar", ""))),
                table(90),
                new Heading(1, "Om du tycker att beslutet är fel"),
                new Heading(2, "Hjälp"),
                new Heading(3, "En rubrik långt in"),
                new Paragraph("Du kan överklaga."));
    }

    /** A table with a cell left empty in every seventh row. */
    static Table table(int rows) {
        return new Table(
                "Alla beslut",
                List.of(Column.ofWords("Beslut"), Column.ofWords("Dag"), Column.ofFigures("Antal")),
                IntStream.range(0, rows)
                        .mapToObj(row ->
                                List.of("Beslut " + row, row % 7 == 0 ? "" : "2025-06-09", Integer.toString(row * 37)))
                        .toList());
    }

    static Document of(Block... blocks) {
        return new Document(
                "Du får stöd från Team Öst", SWEDISH, "0197a1b2", "Omsorgsnämnden, Uppsala kommun", List.of(blocks));
    }
}
