package se.handslag.decisions.municipality.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.MunicipalDecisions.Ending;
import se.handslag.decisions.municipality.MunicipalDecisions.WithoutNotice;
import se.handslag.decisions.municipality.extend.ExtendSupport;
import se.handslag.decisions.municipality.extend.Extending;
import se.handslag.decisions.municipality.notify.NoticeMethod;
import se.handslag.decisions.municipality.notify.RecordNotice;
import se.handslag.decisions.municipality.notify.RecordingNotice;
import se.handslag.decisions.municipality.watch.WatchingMatters.Waiting;

/** Every grant here is for 9 June to 8 September 2025. */
class WatchingMattersTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 9, 8);

    @ParameterizedTest
    @EnumSource(Database.class)
    void theHeadOfServiceSeesWhatWaitsInAllMatters(Database database) {
        try (Office office = Office.on(database)) {
            Granted told = office.granted();
            Granted notTold = office.granted();
            Granted extended = office.granted();
            office.use(SARA, RecordingNotice.class)
                    .handle(
                            SARA,
                            new RecordNotice(
                                    told.caseId(), told.id(), NoticeMethod.LETTER, office.today(), Optional.empty()))
                    .orElseThrow();
            CaseId waiting = office.known();
            office.apply(waiting);
            office.use(SARA, Extending.class)
                    .handle(SARA, new ExtendSupport(extended.caseId(), LocalDate.of(2026, 3, 31), "Planen", "Skäl", ""))
                    .orElseThrow();
            WatchingMatters watching = office.use(MARIA, WatchingMatters.class);

            assertThat(watching.withoutNotice(MARIA).orElseThrow())
                    .extracting(WithoutNotice::id)
                    .contains(notTold.id(), extended.id())
                    .doesNotContain(told.id());
            office.clock().set(LAST_DAY.minusDays(31));
            assertThat(watching.ending(MARIA).orElseThrow()).isEmpty();
            office.clock().set(LAST_DAY.minusDays(30));
            assertThat(watching.ending(MARIA).orElseThrow())
                    .containsExactlyInAnyOrder(
                            new Ending(told.caseId(), LAST_DAY), new Ending(notTold.caseId(), LAST_DAY));
            office.clock().set(Office.OPENED.plusMonths(6));
            assertThat(watching.waiting(MARIA).orElseThrow()).isEmpty();
            office.clock().set(Office.OPENED.plusMonths(6).plusDays(1));
            assertThat(watching.waiting(MARIA).orElseThrow()).containsExactly(new Waiting(waiting, Office.OPENED));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Database.class, names = "H2")
    void nobodyElseSeesAllMatters(Database database) {
        try (Office office = Office.on(database)) {
            WatchingMatters watching = office.use(SARA, WatchingMatters.class);

            assertThat(watching.withoutNotice(SARA).isDone()).isFalse();
            assertThat(watching.ending(SARA).isDone()).isFalse();
            assertThat(watching.waiting(SARA).isDone()).isFalse();
        }
    }
}
