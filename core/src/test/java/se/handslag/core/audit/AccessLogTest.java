package se.handslag.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.records.UnitOfWork;

class AccessLogTest extends OnBothDatabases {

    @Test
    void saysWhoDidWhatOnWhoseRecordWhenFromWhereAndWhy() {
        CaseId kim = CaseId.next(world().clock());
        Instant when = world().clock().instant();
        act(SARA, Act.writing("test.write", kim).because("Kim bad om det."));

        assertThat(about(SARA, kim))
                .first()
                .isEqualTo(new AccessLogLine(
                        when,
                        "sara",
                        "Sara Lind",
                        "Socionom",
                        "Hikikomori Uppsala",
                        "test.write",
                        "write",
                        Optional.of(kim),
                        "Kim bad om det.",
                        "done",
                        "no-file"));
    }

    @Test
    void tellsTheNewestFirstAndReadingTheLogIsALineToo() {
        CaseId kim = CaseId.next(world().clock());
        act(SARA, Act.reading("test.first", kim));
        act(ELIN, Act.reading("test.second", kim));
        world().clock().advance(Duration.ofSeconds(1));
        act(SARA, Act.reading("test.third", kim));

        assertThat(about(SARA, kim))
                .extracting(AccessLogLine::verb)
                .containsExactly("test.third", "test.second", "test.first");
        assertThat(about(ELIN, kim))
                .extracting(AccessLogLine::verb)
                .containsExactly("log.read", "test.third", "test.second", "test.first");
    }

    @Test
    void isTheAuthoritysOwn() {
        CaseId kim = world().openCase(SARA, NILS);
        world().use(NILS, ReadingCaseFiles.class).open(NILS, kim);

        assertThat(about(SARA, kim)).extracting(AccessLogLine::name).containsOnly("Sara Lind");
        assertThat(about(NILS, kim)).extracting(AccessLogLine::name).containsOnly("Nils Ek");
    }

    @Test
    void hasALineForEachReadingAlsoOfARecordThatIsNotThere() {
        CaseId nobody = CaseId.next(world().clock());
        world().use(SARA, ReadingCaseFiles.class).open(SARA, nobody);

        assertThat(about(SARA, nobody)).extracting(AccessLogLine::verb).containsExactly("casefile.open");
    }

    @Test
    void saysNothingOfTheLineInItsName() {
        CaseId kim = CaseId.next(world().clock());
        act(SARA, Act.writing("test.write", kim).because("Kim bad om det."));

        assertThat(about(SARA, kim).get(0).toString()).doesNotContain("Kim bad", "Sara");
    }

    private static void act(Actor actor, Act act) {
        world().use(actor, UnitOfWork.class).run(actor, act, () -> {});
    }

    private static List<AccessLogLine> about(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingAccessLog.class).about(actor, caseId);
    }
}
