package se.handslag.decisions.municipality.end;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.fixture.Database;
import se.handslag.decisions.GrantedSupport;
import se.handslag.decisions.GrantedSupports;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.EndGround;
import se.handslag.decisions.municipality.Ended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.end.CannotEnd.Now;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.letter.Letters;
import se.handslag.decisions.municipality.matter.CannotDecide;

/** Granted support ends early: 37 § förvaltningslagen (2017:900) where it goes against the person. */
class EndingSupportTest {
    private static Office office;
    private static Decided decided;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
        decided = new Decided(office);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void comeBack() {
        office.clock().set(Office.OPENED);
    }

    @Test
    void thePersonsOwnWishEndsItAndIsKeptInWords() {
        Granted granted = decided.granted();
        LocalDate last = office.today().plusDays(14);

        Ended ended = decided.decide(Decided.end(granted.caseId(), EndGround.OWN_WISH, last))
                .orElseThrow();

        assertThat(decided.left(granted.caseId()))
                .containsExactly(new Period(granted.period().from(), last));
        assertThat(stored(granted.caseId())).containsExactly(last);
        Letter letter = Letters.of(ended);
        assertThat(letter.isFinished()).isTrue();
        assertThat(letter.parts()).anySatisfy(part -> assertThat(part.paragraphs())
                .containsExactly("Kim ringde i dag och sa att det räcker nu."));
    }

    @Test
    void aWishWithoutWordsIsNoWish() {
        Granted granted = decided.granted();

        assertRefused(new EndSupport(granted.caseId(), EndGround.OWN_WISH, office.today(), " ", "Skäl"), Now.NO_WISH);
    }

    @ParameterizedTest
    @EnumSource(
            value = EndGround.class,
            names = {"RESERVATION", "SAFETY", "FALSE_INFORMATION"})
    void againstThePersonOnlyOnceTheyHaveBeenHeard(EndGround ground) {
        Granted granted = decided.granted();
        EndSupport command = Decided.end(granted.caseId(), ground, office.today());

        assertRefused(command, new CannotEnd.NotReady(CannotDecide.Missing.NOT_HEARD));
        assertThat(decided.decide(decided.heard(command)).isDone()).isTrue();
    }

    @Test
    void aReservationThatIsNotThereIsNoGround() {
        Granted granted = office.granted();

        assertRefused(
                decided.heard(Decided.end(granted.caseId(), EndGround.RESERVATION, office.today())), Now.NOT_RESERVED);
    }

    @Test
    void daysThatHavePassedAreNotTakenBackButForTheOneWhoHasDiedOrMoved() {
        Granted granted = decided.granted();
        office.clock().set(granted.period().from().plusDays(40));
        LocalDate before = office.today().minusDays(9);

        assertThat(decided.decide(Decided.end(granted.caseId(), EndGround.OWN_WISH, before)))
                .isEqualTo(Outcome.refused(new CannotEnd.TooEarly(office.today())));
        assertThat(decided.decide(Decided.end(
                        granted.caseId(),
                        EndGround.MOVED,
                        granted.period().from().minusDays(2))))
                .isEqualTo(Outcome.refused(
                        new CannotEnd.TooEarly(granted.period().from().minusDays(1))));
        decided.decide(Decided.end(granted.caseId(), EndGround.DECEASED, before))
                .orElseThrow();

        assertThat(stored(granted.caseId())).containsExactly(before);
    }

    @Test
    void whoDiesBeforeTheSupportBeginsHasNone() {
        Granted granted = decided.granted();

        decided.decide(Decided.end(
                        granted.caseId(),
                        EndGround.DECEASED,
                        granted.period().from().minusDays(1)))
                .orElseThrow();

        assertThat(decided.left(granted.caseId())).isEmpty();
        assertThat(stored(granted.caseId())).isEmpty();
    }

    @Test
    void whatEndsAnywayIsNotEndedEarly() {
        Granted granted = decided.granted();

        assertThat(decided.decide(Decided.end(
                        granted.caseId(), EndGround.OWN_WISH, granted.period().to())))
                .isEqualTo(
                        Outcome.refused(new CannotEnd.NotEarly(granted.period().to())));
        office.clock().set(granted.period().to().plusDays(1));
        assertRefused(Decided.end(granted.caseId(), EndGround.OWN_WISH, office.today()), Now.NOTHING_TO_END);
    }

    @Test
    void supportThatWasGrantedOnTopEndsToo() {
        Granted granted = decided.granted();
        var later = new Period(
                granted.period().to().plusDays(1), granted.period().to().plusMonths(4));
        office.apply(granted.caseId());
        office.write(granted.caseId());
        office.consult(granted.caseId());
        office.decide(Office.grant(granted.caseId(), later.from(), later.to())).orElseThrow();

        decided.decide(Decided.end(granted.caseId(), EndGround.OWN_WISH, office.today()))
                .orElseThrow();

        assertThat(stored(granted.caseId())).containsExactly(office.today());
    }

    @Test
    void canBeDecidedWhenTheContactHasEnded() {
        Granted granted = decided.granted();
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(files.find(granted.caseId()).orElseThrow().closed(office.today()));
            return granted;
        });

        assertThat(decided.decide(Decided.end(granted.caseId(), EndGround.DECEASED, office.today()))
                        .isDone())
                .isTrue();
    }

    @Test
    void isDecidedOnDelegation() {
        Granted granted = decided.granted();

        assertThat(office.use(ELIN, EndingSupport.class)
                        .handle(ELIN, Decided.end(granted.caseId(), EndGround.OWN_WISH, office.today())))
                .isEqualTo(Outcome.refused(new CannotEnd.NotReady(new CannotDecide.NoDelegation(List.of("Socionom")))));
    }

    private static List<LocalDate> stored(CaseId caseId) {
        return office.inUnit(SARA, () -> office.use(SARA, GrantedSupports.class).of(caseId).stream()
                .map(GrantedSupport::period)
                .map(Period::to)
                .toList());
    }

    private static void assertRefused(EndSupport command, CannotEnd why) {
        assertThat(decided.decide(command)).isEqualTo(Outcome.refused(why));
    }
}
