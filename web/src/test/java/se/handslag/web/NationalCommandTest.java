package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class NationalCommandTest {
    private static final String LINE =
            "{\"format\":\"handslag-national-1\",\"model\":\"fact\",\"region\":\"03\",\"table\":\"participants\",\"team\":\"fact-uppsala\","
                    + "\"threshold\":5,\"total\":40,\"year\":2025}";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheComparison() throws IOException {
        assertThat(run("merge", file("a.jsonl", LINE))).isZero();

        assertThat(out.toString()).contains("2025;participants;fact;03;*;40;40;40;;;;;;1;0");
        assertThat(err.toString()).contains("1 lines counted, 0 left out.");
    }

    @Test
    void writesItWhereItIsToldTo() throws IOException {
        Path csv = folder.resolve("comparison.csv");
        Path json = folder.resolve("comparison.json");

        Path pdf = folder.resolve("comparison.pdf");
        String file = file("a.jsonl", LINE);

        assertThat(run("merge", "--csv", csv.toString(), "--json", json.toString(), file))
                .isZero();
        assertThat(run("merge", "--pdf", pdf.toString(), "--language", "en", file))
                .isZero();

        assertThat(Files.readString(csv)).contains("2025;participants;fact;03;*;40");
        assertThat(Files.readString(json)).startsWith("{\"format\":\"handslag-national-comparison-1\"");
        assertThat(pdf).isNotEmptyFile();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhatWasLeftOutAndWhereAndCountsTheRest() throws IOException {
        String faulty = file("b.jsonl", LINE.replace("40", "4"));

        assertThat(run("merge", file("a.jsonl", LINE), faulty)).isEqualTo(4);

        assertThat(err.toString())
                .contains(faulty + ":1: the total is below the threshold of 5 and was to be withheld.")
                .contains("1 lines counted, 1 left out.");
        assertThat(out.toString()).contains("2025;participants;fact;03;*;40");
    }

    @Test
    void saysThatTheComparisonCouldNotBeWritten() throws IOException {
        assertThat(run("merge", "--csv", folder.resolve("no/where.csv").toString(), file("a.jsonl", LINE)))
                .isEqualTo(1);

        assertThat(err.toString()).contains("The comparison could not be written");
    }

    @Test
    void printsTheSchema() {
        assertThat(run("schema")).isZero();

        assertThat(out.toString()).contains("urn:handslag:national:1");
    }

    private int run(String... arguments) {
        return new CommandLine(new NationalCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String file(String name, String line) throws IOException {
        return Files.writeString(folder.resolve(name), line + "\n").toString();
    }
}
