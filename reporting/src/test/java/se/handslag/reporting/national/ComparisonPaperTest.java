package se.handslag.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.handslag.core.casework.Sentences;
import se.handslag.core.document.Block;
import se.handslag.core.document.Document;
import se.handslag.core.document.Table;

class ComparisonPaperTest {
    private static final String HEAD = "{\"format\":\"handslag-national-1\",\"threshold\":5,\"year\":2025,";
    private static final Comparison COMPARISON = merged(
            HEAD
                    + "\"model\":\"fact\",\"region\":\"03\",\"table\":\"goal-answers:informed\",\"team\":\"a\",\"total\":20,"
                    + "\"cells\":{\"yes\":12},\"withheld\":[\"no\",\"unknown\"]}",
            HEAD
                    + "\"model\":\"fact\",\"region\":\"12\",\"table\":\"goal-answers:informed\",\"team\":\"b\",\"total\":20,"
                    + "\"cells\":{\"yes\":15,\"no\":5,\"unknown\":0}}",
            HEAD + "\"model\":\"own\",\"region\":\"12\",\"table\":\"goal-answers:informed\",\"team\":\"c\",\"total\":6,"
                    + "\"cells\":{\"yes\":6,\"no\":0,\"unknown\":0}}",
            HEAD
                    + "\"model\":\"fact\",\"region\":\"03\",\"table\":\"days-to-decision\",\"team\":\"a\",\"total\":20,\"median\":31}",
            HEAD
                    + "\"model\":\"fact\",\"region\":\"12\",\"table\":\"days-to-decision\",\"team\":\"b\",\"total\":20,\"median\":12}");

    @Test
    void saysForEachModelAndRegionWhatLiesBetweenWhat() {
        List<Table> tables = tables(ComparisonPaper.of(COMPARISON, Sentences.SWEDISH));

        assertThat(tables).extracting(Table::caption).containsExactly("Dagar till beslut", "Svar på målet: informed");
        assertThat(tables.get(1).columns())
                .extracting(Table.Column::heading)
                .containsExactly(
                        "Modell eller region",
                        "Team",
                        "Visar inte",
                        "Personer",
                        "Nått målet",
                        "Inte nått målet",
                        "Går inte att säga");
        assertThat(tables.get(1).rows())
                .containsExactly(
                        List.of("Alla", "3", "0", "46", "72 %", "11–26 %", "0–15 %"),
                        List.of("Uppsala", "1", "0", "20", "60 %", "0–35 %", "0–35 %"),
                        List.of("Skåne", "2", "0", "26", "81 %", "19 %", "0 %"),
                        List.of("FACT", "2", "0", "40", "68 %", "13–30 %", "0–18 %"),
                        List.of("own", "1", "0", "6", "–", "–", "–"));
        assertThat(tables.get(0).rows()).contains(List.of("Alla", "2", "0", "40", "12, 12, 31"));
    }

    @Test
    void isPrintedInEitherLanguageAndTheSameEachTime() {
        for (Locale language : Sentences.LANGUAGES) {
            byte[] pdf = ComparisonPaper.pdf(COMPARISON, language);

            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(ComparisonPaper.pdf(COMPARISON, language)).isEqualTo(pdf);
        }
    }

    private static List<Table> tables(Document document) {
        List<Table> tables = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static Comparison merged(String... lines) {
        NationalMerge merge = new NationalMerge(fault -> {
            throw new AssertionError(fault);
        });
        merge.add("all.jsonl", new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        return merge.comparison();
    }
}
