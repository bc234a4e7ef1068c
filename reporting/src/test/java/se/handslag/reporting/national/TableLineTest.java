package se.handslag.reporting.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.reporting.national.GeneratedTeams.Generated;

class TableLineTest {
    private static final String GOOD =
            "{\"cells\":{\"18-20\":12,\"41\":0},\"format\":\"handslag-national-1\",\"model\":\"fact\",\"region\":\"03\",\"table\":\"ages\","
                    + "\"team\":\"fact-uppsala\",\"threshold\":5,\"total\":20,\"withheld\":[\"21-25\",\"unknown\"],\"year\":2025}";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(NationalFiles.schema());

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void whatIsWrittenIsReadBackAndKeepsTheSchema(long seed) {
        for (Generated team : new GeneratedTeams(seed).teams(30)) {
            String line = TableLine.write(team.shown());

            assertThat(read(line)).isEqualTo(team.shown());
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void anExampleIsAsItIsWritten() {
        assertThat(TableLine.write(read(GOOD))).isEqualTo(GOOD);
    }

    /** Whatever the schema refuses, the reader refuses as well; so whoever writes by the schema is told at home what would be told here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"year\":2025}|\"year\":1999}",
                "\"year\":2025}|\"year\":99999999999999999999}",
                "\"year\":2025}|\"year\":\"2025\"}",
                "\"year\":2025}|\"year\":2025.5}",
                "\"year\":2025}|\"year\":2025,\"note\":\"Kim is better now\"}",
                ",\"year\":2025|",
                "\"team\":\"fact-uppsala\",|",
                "fact-uppsala|Kim Andersson",
                "fact-uppsala|fact-19900101-1234",
                "fact-uppsala|-",
                "\"fact\"|null",
                "\"fact\"|[]",
                "\"03\"|\"02\"",
                "\"03\"|3",
                "\"18-20\":12|\"Kim\":12",
                "\"18-20\":12|\"18-20\":\"12\"",
                "\"18-20\":12|\"18-20\":-12",
                "\"18-20\":12|\"18-20\":{}",
                "{\"18-20\":12,\"41\":0}|12",
                "\"unknown\"]|\"21-25\"]",
                "\"unknown\"]|7]",
                "\"unknown\"]|{\"a\":[]}]",
                "[\"21-25\",\"unknown\"]|\"unknown\"",
                "\"threshold\":5|\"threshold\":2",
                "\"total\":20|\"median\":40000,\"total\":20",
                "\"total\":20|\"median\":\"short\",\"total\":20",
                "\"total\":20|\"total\":-1",
                "\"total\":20|\"total\":1000000000",
                "handslag-national-1|handslag-national-2"
            })
    void whatTheSchemaRefusesIsRefused(String change) {
        String bad = changed(change);

        assertThat(schema.validate(bad, InputFormat.JSON)).as(bad).isNotEmpty();
        assertThat(faults(bad)).as(bad).isNotEmpty();
    }

    /** What no schema can say, and what would give someone away or be counted wrongly. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"18-20\":12|\"18-20\":4",
                "\"41\":0|\"41\":1",
                "\"total\":20|\"total\":4",
                "\"total\":20|\"total\":16",
                "\"total\":20|\"total\":11",
                "[\"21-25\",\"unknown\"]|[\"unknown\"]",
                "[\"21-25\",\"unknown\"]|[]",
                "[\"21-25\",\"unknown\"]|[\"18-20\",\"unknown\"]",
                "\"total\":20,|",
                "\"18-20\":12|\"18-20\":12,\"18-20\":12",
                "\"year\":2025}|\"year\":2025,\"year\":2025}"
            })
    void whatWouldGiveSomeoneAwayIsRefused(String change) {
        assertThat(faults(changed(change))).isNotEmpty();
    }

    @Test
    void noFaultRepeatsWhatStoodInTheLine() {
        for (String said : List.of(
                "\"team\":\"Kim\"", "\"Kim\":\"Kim\"", "\"cells\":{\"Kim\":8}", "\"withheld\":[\"Kim\"]", "Kim")) {
            assertThat(faults("{" + said + "}")).isNotEmpty().noneMatch(fault -> fault.contains("Kim"));
        }
    }

    private static String changed(String change) {
        String[] sides = change.split("\\|", -1);
        assertThat(GOOD).contains(sides[0]);
        return GOOD.replace(sides[0], sides[1]);
    }

    private static TeamTable read(String line) {
        List<String> told = new ArrayList<>();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        TeamTable table = TableLine.read(bytes, 0, bytes.length, told);
        assertThat(told).isEmpty();
        if (table == null) {
            throw new AssertionError("Neither a table nor a fault.");
        }
        return table;
    }

    private static List<String> faults(String line) {
        List<String> told = new ArrayList<>();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(TableLine.read(bytes, 0, bytes.length, told) == null).isEqualTo(!told.isEmpty());
        return told;
    }
}
