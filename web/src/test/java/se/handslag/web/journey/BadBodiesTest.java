package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterAct;
import tools.jackson.databind.JsonNode;

/** What a program is told that sends what is no command: that it could not be read, and nothing of what it sent. */
@CompositionRoot(because = "a test plays the staff of every authority")
class BadBodiesTest extends MatterPages {
    private static final String NAME = "Kim Åkesson";
    private static final String NUMBER = "19900101-9806";

    static Stream<String> bodies() {
        Stream<String> other = Stream.of(
                "",
                "   ",
                NAME,
                "{",
                "[]",
                "[{}]",
                "null",
                "true",
                "42",
                "\"" + NAME + "\"",
                "{}",
                "{\"" + NAME + "\":1}",
                written("reasons", null),
                written("reasons", 7),
                written("reasons", List.of(NAME)),
                written("reasons", Map.of("text", NAME)),
                written("from", NAME),
                written("from", "2025-02-30"),
                written("from", null),
                written("reasons", "half").replace("half", "\\ud800"),
                written("re\u0000asons", NAME),
                written("reasons", 1.5),
                written("reasons", true),
                Program.written(Bodies.grant(MONDAY)) + "{}",
                Program.written(Bodies.grant(MONDAY)).replaceFirst("\\{", "{\"reasons\":\"" + NAME + "\","),
                "{\"from\":" + "[".repeat(50_000),
                "[".repeat(50_000) + "]".repeat(50_000),
                written("reasons", "x").replace("\"x\"", "{\"a\":".repeat(400) + "1" + "}".repeat(400)));
        Stream<String> more = Stream.of(
                        "caseId",
                        "case",
                        "by",
                        "signature",
                        "decidedOn",
                        "law",
                        "delegation",
                        "id",
                        "decision",
                        "kind",
                        "actor",
                        "__proto__",
                        "@class",
                        "@type")
                .map(name -> written(name, NAME + " " + NUMBER));
        return Stream.concat(other, more);
    }

    private static String written(String name, Object value) {
        Map<String, Object> body = new TreeMap<>(Bodies.grant(MONDAY));
        body.put(name, value);
        return Program.written(body);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("bodies")
    void isToldThatItCannotBeReadAndNothingIsDecided(String body) {
        CaseId caseId = shared();
        Program program = Program.of(house.port(), SARA);

        refused(program.post("/api/person/" + caseId + "/matter/acts/grant", body));

        assertThat(MatterForProgramsTest.decisions(caseId)).isEmpty();
    }

    @Test
    void thePersonOfTheAddressCannotBeAnotherInTheBody() {
        CaseId caseId = shared();
        CaseId other = ready();

        refused(Program.of(house.port(), SARA)
                .post("/api/person/" + caseId + "/matter/acts/grant", written("caseId", other.toString())));

        assertThat(MatterForProgramsTest.decisions(caseId)).isEmpty();
        assertThat(MatterForProgramsTest.decisions(other)).isEmpty();
    }

    /** Each part of each command: left out, of another kind, null, and one too many. */
    @Test
    void noPartOfAnyCommandCanBeLeftOutOrMadeUp() {
        CaseId caseId = ready();
        String here = "/api/person/" + caseId;
        Program program = Program.of(house.port(), SARA);
        String decision = program.does(here + "/matter/acts/grant", Bodies.grant(MONDAY));
        program.does(decision + "/acts/notify", Bodies.of(DecisionAct.NOTIFY, MONDAY));
        String appeal = program.does(decision + "/acts/appeal", Bodies.of(DecisionAct.APPEAL, MONDAY));

        Arrays.stream(MatterAct.values())
                .forEach(act -> tries(program, here + "/matter/acts/" + act.code(), Bodies.of(act, MONDAY)));
        Arrays.stream(DecisionAct.values())
                .forEach(act -> tries(program, decision + "/acts/" + act.code(), Bodies.of(act, MONDAY)));
        Arrays.stream(AppealAct.values())
                .forEach(act -> tries(program, appeal + "/acts/" + act.code(), Bodies.of(act, MONDAY)));
    }

    private static void tries(Program program, String path, Map<String, Object> body) {
        refused(program.post(path, Bodies.with(body, "signature", NAME)));
        refused(program.post(path, Bodies.with(body, "caseId", "0197a1b2-0000-7000-8000-000000000000")));
        for (String part : body.keySet()) {
            Map<String, Object> less = new TreeMap<>(body);
            less.remove(part);
            refused(program.post(path, less));
            refused(program.post(path, Bodies.with(body, part, Map.of(NAME, NUMBER))));
            if (!(body.get(part) instanceof String text) || text.matches("[a-z-]+|\\d.*")) {
                // A code, a day, a number, an id or a list, which no name can be.
                refused(program.post(path, Bodies.with(body, part, NAME)));
            }
        }
    }

    @Test
    void whatIsTooLargeOrNoJsonAtAllIsNotTakenIn() {
        String path = "/api/person/" + shared() + "/matter/acts/grant";
        Program program = Program.of(house.port(), SARA);

        assertThat(program.post(path, written("reasons", NAME.repeat(500_000))).statusCode())
                .isEqualTo(413);
        HttpResponse<String> form = program.browser()
                .send(program.browser()
                        .request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Handslag-Proof", program.proof())
                        .POST(BodyPublishers.ofString("reasons=" + NAME)));
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(form.body()).doesNotContain(NAME);
        HttpResponse<String> latin = program.browser()
                .send(program.browser()
                        .request(path)
                        .header("Content-Type", "application/json")
                        .header("Handslag-Proof", program.proof())
                        .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xe5, '"', ':', '1', '}'})));
        refused(latin);
    }

    /** A text that the verb refuses is not said again either. */
    @Test
    void aRefusalDoesNotRepeatWhatWasSent() {
        Map<String, Object> tooLong = Bodies.with(Bodies.grant(MONDAY), "reasons", (NAME + " ").repeat(5_000));

        HttpResponse<String> answer =
                Program.of(house.port(), SARA).post("/api/person/" + shared() + "/matter/acts/grant", tooLong);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).doesNotContain("Kim", "Åkesson");
        assertThat(Program.json(answer).path("field").asString()).isEqualTo("reasons");
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualTo("application/problem+json; charset=utf-8");
        JsonNode problem = Program.json(answer);
        assertThat(problem.path("detail").asString()).endsWith("Inget har sparats.");
        assertThat(answer.body()).doesNotContain("Kim", "Åkesson", "9806", "se.handslag", "Exception");
    }

    /** One that nothing is ever done to. */
    private static CaseId shared() {
        return Shared.READY;
    }

    private static final class Shared {
        static final CaseId READY = ready();
    }
}
