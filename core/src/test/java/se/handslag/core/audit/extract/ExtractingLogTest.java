package se.handslag.core.audit.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.TestPlatform;

class ExtractingLogTest extends OnBothDatabases {
    private static final LocalDate FIRST = TestPlatform.FIRST_DAY;

    @Test
    void tellsWhatWasDoneInTheFileInThePeriodNewestFirst() {
        CaseId kim = world().openCase(SARA);
        world().clock().advance(Duration.ofDays(1));
        open(ELIN, kim);
        world().clock().advance(Duration.ofDays(1));
        open(SARA, kim);
        open(SARA, world().openCase(SARA));

        assertThat(extract(kim, FIRST, FIRST.plusDays(2)).orElseThrow())
                .extracting(AccessLogLine::verb)
                .containsExactly("casefile.open", "casefile.open", "test.open");
        assertThat(extract(kim, FIRST.plusDays(1), FIRST.plusDays(1)).orElseThrow())
                .extracting(AccessLogLine::name)
                .containsExactly("Elin Berg");
        assertThat(extract(kim, FIRST.plusDays(1), FIRST))
                .isEqualTo(Outcome.refused(CannotExtractLog.ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    void isItselfALineInTheLog() {
        CaseId kim = world().openCase(SARA);
        extract(kim, FIRST, FIRST).orElseThrow();

        assertThat(extract(kim, FIRST, FIRST).orElseThrow())
                .extracting(AccessLogLine::verb)
                .containsExactly("log.extract", "test.open");
    }

    @Test
    void isTakenByTheHeadAlsoWhenTheCaseWasClosedLongAgoAndByNobodyElseThen() {
        CaseId kim = world().openCase(SARA);
        world().inUnit(SARA, () -> {
            var files = world().use(SARA, CaseFiles.class);
            files.save(files.find(kim).orElseThrow().closed(FIRST));
            return true;
        });
        world().clock().set(FIRST.plusYears(2));

        assertThat(world().use(MARIA, ExtractingLog.class)
                        .handle(MARIA, new ExtractLog(kim, FIRST, FIRST))
                        .orElseThrow())
                .isNotEmpty();
        Actor stranger = Here.staff(UPPSALA, "ossian", "Ossian Öst", "Socionom", "En annan enhet", Mandate.CASE_WORKER);
        assertThatThrownBy(() ->
                        world().use(stranger, ExtractingLog.class).handle(stranger, new ExtractLog(kim, FIRST, FIRST)))
                .isInstanceOf(AccessRefused.class);
    }

    private static void open(Actor actor, CaseId caseId) {
        world().use(actor, ReadingCaseFiles.class).open(actor, caseId);
    }

    private static Outcome<List<AccessLogLine>, CannotExtractLog> extract(CaseId caseId, LocalDate from, LocalDate to) {
        return world().use(SARA, ExtractingLog.class).handle(SARA, new ExtractLog(caseId, from, to));
    }

    @Test
    void saysTheSameOfAFileThatNeverWasHoweverOftenItIsAskedFor() {
        CaseId nobody = CaseId.next(world().clock());
        for (int i = 0; i < 3; i++) {
            assertThat(extract(nobody, FIRST, FIRST)).isEqualTo(Outcome.refused(CannotExtractLog.NO_SUCH_FILE));
        }
    }
}
