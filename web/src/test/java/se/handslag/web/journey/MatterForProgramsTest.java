package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.decisions.municipality.MunicipalDecision;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.view.ActNow;
import se.handslag.decisions.municipality.view.ActsNow;
import se.handslag.decisions.municipality.view.AppealAct;
import se.handslag.decisions.municipality.view.DecisionAct;
import se.handslag.decisions.municipality.view.MatterAct;
import se.handslag.decisions.municipality.view.MatterView;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.web.shell.Browser;
import tools.jackson.databind.JsonNode;

/** A program is told what the pages are told: the same acts, the same reasons, and nothing that is not its business. */
@CompositionRoot(because = "a test plays the staff of every authority")
class MatterForProgramsTest extends MatterPages {
    private static final List<MatterAct> WAY = List.of(
            MatterAct.APPLY,
            MatterAct.DECLARE,
            MatterAct.INTERPRET,
            MatterAct.INVESTIGATE,
            MatterAct.CONSULT,
            MatterAct.COMMUNICATE,
            MatterAct.GRANT);

    @Test
    void isToldWhatTheActsThemselvesSayInEveryStateAndRole() {
        CaseId caseId = assessed();
        String here = "/api/person/" + caseId;
        List<Program> programs = Stream.of(SARA, ELIN, MARIA)
                .map(it -> Program.of(house.port(), it))
                .toList();
        Program writer = programs.get(0);
        int looked = equalsTheFunction(programs, caseId);
        programs.get(1).does(here + "/matter/acts/declare", Map.of("ground", "near-relative", "text", "En kusin"));
        String made = "";
        for (MatterAct act : WAY) {
            made = writer.does(here + "/matter/acts/" + act.code(), Bodies.of(act, MONDAY));
            looked += equalsTheFunction(programs, caseId);
        }
        writer.does(made + "/acts/notify", Bodies.of(DecisionAct.NOTIFY, MONDAY));
        looked += equalsTheFunction(programs, caseId);
        String appeal = writer.does(made + "/acts/appeal", Bodies.of(DecisionAct.APPEAL, MONDAY));
        looked += equalsTheFunction(programs, caseId);
        writer.does(appeal + "/acts/try-time", Bodies.of(AppealAct.TRY_TIME, MONDAY));
        looked += equalsTheFunction(programs, caseId);
        assertThat(looked).as("acts that were compared").isGreaterThan(900);
    }

    /** @return how many acts were looked at */
    private static int equalsTheFunction(List<Program> programs, CaseId caseId) {
        List<Actor> actors = List.of(SARA, ELIN, MARIA);
        int looked = 0;
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            MatterView view = house.platform()
                    .at(actor.employer())
                    .use(ReadingDecisions.class)
                    .matter(actor, caseId)
                    .orElseThrow();
            JsonNode told = programs.get(i).read("/api/person/" + caseId + "/matter");
            looked += same(told, ActsNow.of(view.matter(), actor, view.day()), MatterAct::code);
            for (MunicipalDecision decision : view.matter().decisions()) {
                JsonNode one = programs.get(i).read("/api/person/" + caseId + "/decisions/" + decision.id());
                looked += same(one, ActsNow.of(view.matter(), decision.id(), actor, view.day()), DecisionAct::code);
            }
            for (Appeal appeal : view.matter().aftermath().appeals()) {
                JsonNode one = programs.get(i).read("/api/person/" + caseId + "/appeals/" + appeal.id());
                looked += same(one, ActsNow.of(view.matter(), appeal, actor, view.day()), AppealAct::code);
            }
        }
        return looked;
    }

    private static <A extends Enum<A>> int same(JsonNode told, List<ActNow<A>> acts, Function<A, String> code) {
        assertThat(Program.acts(told).stream().map(MatterForProgramsTest::inShort))
                .containsExactlyElementsOf(acts.stream()
                        .map(it -> code.apply(it.act()) + " " + it.isOpen()
                                + it.whyNot()
                                        .map(why -> " " + why.sentence().key() + " " + why.field())
                                        .orElse(""))
                        .toList());
        return acts.size();
    }

    private static String inShort(JsonNode act) {
        JsonNode why = act.path("whyNot");
        return act.path("act").asString() + " " + act.path("open").asBoolean()
                + (why.isNull()
                        ? ""
                        : " " + why.path("reason").asString() + " "
                                + why.path("field").asString());
    }

    /** Each act with something that its verb could read: none is answered with 400, and what is said to be closed is refused. */
    @Test
    void refusesWhatItSaidWasClosedWithTheSameSentence() {
        CaseId caseId = assessed();
        String matter = "/api/person/" + caseId + "/matter";
        Program program = Program.of(house.port(), SARA);
        List<String> closed = new ArrayList<>();
        for (MatterAct act : MatterAct.values()) {
            JsonNode told = Program.act(program.read(matter), act.code());
            if (told.path("open").asBoolean()) {
                continue;
            }
            HttpResponse<String> answer = program.post(told.path("href").asString(), Bodies.of(act, MONDAY));
            assertThat(answer.statusCode()).as(act.code() + answer.body()).isEqualTo(409);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            JsonNode problem = Program.json(answer);
            assertThat(problem.path("title").asString()).isEqualTo("Det går inte att göra nu");
            assertThat(problem.path("detail"))
                    .as(act.code())
                    .isEqualTo(told.path("whyNot").path("detail"));
            assertThat(problem.path("reason")).isEqualTo(told.path("whyNot").path("reason"));
            closed.add(act.code());
        }
        assertThat(closed).hasSizeGreaterThan(12).contains("grant", "refuse", "investigate");
    }

    @Test
    void pointsAtTheFieldInTheLanguageOfTheOneWhoAsks() {
        CaseId caseId = ready();
        String grant = "/api/person/" + caseId + "/matter/acts/grant";
        Map<String, Object> tooShort = Bodies.with(Bodies.grant(MONDAY), "to", "2025-08-08");

        JsonNode swedish = Program.json(Program.of(house.port(), SARA).post(grant, tooShort));
        JsonNode english =
                Program.json(Program.of(house.port(), SARA).readsEnglish().post(grant, tooShort));

        assertThat(swedish.path("field").asString()).isEqualTo("to");
        assertThat(swedish.path("detail").asString()).startsWith("Beslutet ska gälla minst 3 månader.");
        assertThat(english.path("detail").asString()).contains("3 months");
        assertThat(english.path("reason")).isEqualTo(swedish.path("reason"));
    }

    @Test
    void readsWhoSpeaksForThePersonByItsParts() {
        CaseId caseId = assessed();
        String apply = "/api/person/" + caseId + "/matter/acts/apply";
        Program program = Program.of(house.port(), SARA);
        Map<String, Object> guardian = Bodies.with(Bodies.of(MatterAct.APPLY, MONDAY), "by", "guardian");
        Map<String, Object> right =
                Map.of("name", "Eva Ek", "kind", "guardian", "scope", "Föra talan", "coversTheMatter", true);

        Map<String, Object> unclear = Map.of("name", "Eva Ek", "scope", "Föra talan");
        assertThat(program.post(apply, Bodies.with(guardian, "right", unclear)).statusCode())
                .isEqualTo(400);
        program.does(apply, Bodies.with(guardian, "right", right));

        assertThat(program.read("/api/person/" + caseId + "/matter")
                        .path("application")
                        .path("by")
                        .asString())
                .isEqualTo("guardian");
    }

    @Test
    void aNoticeIsCorrectedThroughTheDecisionThatItIsOf() {
        CaseId caseId = ready();
        String here = "/api/person/" + caseId;
        Program program = Program.of(house.port(), SARA);
        String decision = program.does(here + "/matter/acts/grant", Bodies.grant(MONDAY));
        program.does(decision + "/acts/notify", Bodies.of(DecisionAct.NOTIFY, MONDAY));
        String notice =
                program.read(decision).path("notices").path(0).path("id").asString();
        Map<String, Object> body = Bodies.with(Bodies.of(DecisionAct.CORRECT_NOTICE, MONDAY), "method", "letter");

        assertThat(program.post(decision + "/acts/correct-notice", body).statusCode())
                .as("a notice that is not there")
                .isEqualTo(404);
        program.does(decision + "/acts/correct-notice", Bodies.with(body, "notice", notice));
        assertThat(program.post(decision + "/acts/correct-notice", Bodies.with(body, "notice", notice))
                        .statusCode())
                .as("one that has been corrected")
                .isEqualTo(409);
        assertThat(program.read(decision).path("notices").path(0).path("method").asString())
                .isEqualTo("letter");
    }

    @Test
    void anotherMunicipalityCannotTellTheMatterFromNone() {
        CaseId caseId = ready();
        String decision = Program.of(house.port(), SARA)
                .does("/api/person/" + caseId + "/matter/acts/grant", Bodies.grant(MONDAY));
        Program oskar = Program.of(house.port(), OSKAR);
        String nobody = "/api/person/0197a1b2-0000-7000-8000-000000000000";

        String told = oskar.get(nobody + "/matter").body();
        for (HttpResponse<String> answer : List.of(
                oskar.get("/api/person/" + caseId + "/matter"),
                oskar.get("/api/person/not-a-case/matter"),
                oskar.get(decision),
                oskar.post("/api/person/" + caseId + "/matter/acts/grant", Bodies.grant(MONDAY)),
                oskar.post(nobody + "/matter/acts/grant", Bodies.grant(MONDAY)),
                oskar.post(decision + "/acts/notify", Bodies.of(DecisionAct.NOTIFY, MONDAY)))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(told);
        }
    }

    @Test
    void anActOrADecisionThatIsNotThereIsNotFound() {
        CaseId caseId = ready();
        String here = "/api/person/" + caseId;
        Program program = Program.of(house.port(), SARA);

        for (String path : List.of(
                "/matter/acts/bribe",
                "/matter/acts/GRANT",
                "/matter/acts/carry-out",
                "/decisions/" + caseId + "/acts/notify",
                "/decisions/0/acts/notify",
                "/appeals/" + caseId + "/acts/ruling")) {
            assertThat(program.post(here + path, Bodies.grant(MONDAY)).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(program.get(here + "/decisions/" + caseId).statusCode()).isEqualTo(404);
        assertThat(program.get(here + "/appeals/x").statusCode()).isEqualTo(404);
    }

    @Test
    void theRegionIsToldWhoseRecordItIs() {
        CaseId caseId = ready();
        Program nils = Program.of(house.port(), NILS);

        HttpResponse<String> read = nils.get("/api/person/" + caseId + "/matter");
        HttpResponse<String> done = nils.post("/api/person/" + caseId + "/matter/acts/grant", Bodies.grant(MONDAY));

        for (HttpResponse<String> answer : List.of(read, done)) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(Program.json(answer).path("detail").asString())
                    .isEqualTo("Ärendet ligger i kommunens akt. Fråga kommunens handläggare om det du behöver veta.");
        }
        assertThat(nils.get("/api/person/not-a-case/matter").statusCode()).isEqualTo(403);
    }

    @Test
    void nothingIsDoneWithoutTheProofOfTheSession() {
        CaseId caseId = ready();
        String grant = "/api/person/" + caseId + "/matter/acts/grant";
        Program program = Program.of(house.port(), SARA);
        String body = Program.written(Bodies.grant(MONDAY));
        String others = Program.of(house.port(), SARA).proof();

        assertThat(program.post(grant, body, Optional.empty()).statusCode()).isEqualTo(403);
        assertThat(program.post(grant, body, Optional.of(others)).statusCode()).isEqualTo(403);
        assertThat(new Browser(house.port())
                        .get("/api/person/" + caseId + "/matter")
                        .statusCode())
                .isEqualTo(401);
        assertThat(decisions(caseId)).isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsRefused() {
        CaseId caseId = ready();
        String grant = "/api/person/" + caseId + "/matter/acts/grant";
        List<Program> two = List.of(Program.of(house.port(), SARA), Program.of(house.port(), SARA));

        List<Integer> answers = two.stream()
                .map(it -> CompletableFuture.supplyAsync(
                        () -> it.post(grant, Bodies.grant(MONDAY)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409);
        assertThat(decisions(caseId)).hasSize(1);
    }

    @Test
    void keepsNoCopyOnTheWayAndNothingPersonalInItsAddresses() {
        CaseId caseId = ready();
        Program program = Program.of(house.port(), SARA);
        String decision = program.does("/api/person/" + caseId + "/matter/acts/grant", Bodies.grant(MONDAY));

        HttpResponse<String> read = program.get("/api/person/" + caseId + "/matter");

        assertThat(decision).matches("/api/person/[0-9a-f-]{36}/decisions/[0-9a-f-]{36}");
        assertThat(read.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(read.headers().firstValue("ETag")).isEmpty();
        assertThat(Program.acts(Program.json(read)).stream()
                        .map(it -> it.path("href").asString()))
                .allMatch(it -> it.matches("/api/person/[0-9a-f-]{36}/matter/acts/[a-z-]+"));
    }

    static List<MunicipalDecision> decisions(CaseId caseId) {
        return house.platform()
                .at(SARA.employer())
                .use(ReadingDecisions.class)
                .matter(SARA, caseId)
                .orElseThrow()
                .matter()
                .decisions();
    }
}
