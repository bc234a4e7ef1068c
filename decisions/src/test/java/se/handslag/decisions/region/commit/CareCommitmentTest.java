package se.handslag.decisions.region.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.decisions.fixture.Clinic.KEPT;
import static se.handslag.decisions.fixture.Clinic.ON_CONSENT;
import static se.handslag.decisions.fixture.Clinic.UNDERTAKES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.TeamId;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.Basis;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.Together;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.decisions.DecisionItems;
import se.handslag.decisions.fixture.Clinic;
import se.handslag.decisions.fixture.Deciders;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.joint.commit.CareOutcome;
import se.handslag.decisions.region.commit.CannotCommit.Now;
import se.handslag.decisions.region.commit.CannotCommit.Written;

/** What the region's staff can say of its care, and what they cannot; what the municipality is told is in a test of its own. */
class CareCommitmentTest {
    private static final Actor VERA = Here.staff(REGION, "vera", "Vera Alm", "Kurator", "Team", Mandate.CASE_WORKER);
    private static final NamedContact LISA = new NamedContact("lisa", "Lisa Ström", "Kurator");
    private static Office office;
    private static Clinic clinic;

    @BeforeAll
    static void open() {
        office = Office.on(Database.H2);
        clinic = new Clinic(office);
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
    void takesOnTheCareWithAContactWhoIsNamedAndSaysWhoDecided() {
        CaseId caseId = office.known();

        CareCommitment made = clinic.accepts(caseId, KEPT).orElseThrow();

        assertThat(made.from()).isEqualTo(Office.OPENED);
        assertThat(made.undertakes()).isEqualTo(UNDERTAKES);
        assertThat(made.by().name()).isEqualTo("Nils Ek");
        assertThat(made.contact())
                .contains(new FixedCareContact(NILS.staff(), "Nils Ek", "Specialistsjuksköterska", REGION.id()));
        assertThat(made.particulars().blueprint())
                .isEqualTo(office.platform()
                        .platform()
                        .teams()
                        .find(Deciders.shared().id())
                        .orElseThrow()
                        .hash());
        assertThat(clinic.said(caseId)).containsExactly(made);
        assertThat(standing(caseId).outcome()).isEqualTo(CareOutcome.ACCEPTED);
    }

    @Test
    void declinesWithAReasonAndMayTakeItOnLater() {
        CaseId caseId = office.known();

        CareCommitmentRefused refused =
                clinic.refuses(caseId, "Primärvården räcker", KEPT).orElseThrow();

        assertThat(refused.reason()).isEqualTo(CareRefusalReason.BETTER_ELSEWHERE);
        assertThat(standing(caseId).outcome()).isEqualTo(CareOutcome.REFUSED);

        clinic.accepts(caseId, KEPT).orElseThrow();

        assertThat(standing(caseId).outcome()).isEqualTo(CareOutcome.ACCEPTED);
        assertThat(clinic.said(caseId)).hasSize(2).first().isEqualTo(refused);
    }

    @Test
    void anotherContactSupersedesTheOneBeforeWhoStaysOnRecord() {
        CaseId caseId = office.known();
        CareCommitment made = clinic.accepts(caseId, KEPT).orElseThrow();

        FixedCareContactChanged first = clinic.names(caseId, LISA, KEPT).orElseThrow();
        FixedCareContactChanged second =
                clinic.names(caseId, NamedContact.of(NILS), KEPT).orElseThrow();

        assertThat(first.supersedes()).contains(made.id());
        assertThat(second.supersedes()).contains(first.id());
        assertThat(standing(caseId).contact().map(FixedCareContact::name)).contains("Nils Ek");
        assertThat(clinic.said(caseId)).containsExactly(made, first, second);
        assertThat(office.use(NILS, ReadingCareCommitments.class)
                        .contact(NILS, caseId)
                        .map(FixedCareContact::name))
                .contains("Nils Ek");
    }

    @Test
    void endsWhatItHasTakenOnAndMayTakeItOnAgain() {
        CaseId caseId = office.known();
        clinic.accepts(caseId, KEPT).orElseThrow();

        clinic.ends(caseId, "Flyttad till annan klinik", KEPT).orElseThrow();

        assertThat(standing(caseId).outcome()).isEqualTo(CareOutcome.ENDED);
        assertThat(office.use(NILS, ReadingCareCommitments.class).contact(NILS, caseId))
                .isEmpty();

        clinic.accepts(caseId, KEPT).orElseThrow();

        assertThat(standing(caseId).outcome()).isEqualTo(CareOutcome.ACCEPTED);
        assertThat(clinic.said(caseId))
                .extracting(it -> it.particulars().number())
                .containsExactly(1, 2, 3);
    }

    @Test
    void aCommitmentCanBeEndedAfterTheFileIsClosedButNotMade() {
        CaseId caseId = office.known();
        clinic.accepts(caseId, KEPT).orElseThrow();
        close(caseId);

        assertThat(clinic.names(caseId, LISA, KEPT)).isEqualTo(Outcome.refused(Now.CASE_CLOSED));
        clinic.ends(caseId, "Avslutad", KEPT).orElseThrow();
        assertThat(clinic.accepts(caseId, KEPT)).isEqualTo(Outcome.refused(Now.CASE_CLOSED));
        assertThat(clinic.refuses(caseId, "Avslutad", KEPT)).isEqualTo(Outcome.refused(Now.CASE_CLOSED));
    }

    // What is refused, and why

    private record Faulty(Function<CaseId, Outcome<?, CannotCommit>> act, CannotCommit why) {}

    static Stream<Arguments> faults() {
        LocalDate today = Office.OPENED;
        return Stream.of(
                accept("nothing that is undertaken", today, " ", Optional.empty(), Written.NOTHING_UNDERTAKEN),
                accept("too much", today, "x".repeat(4_001), Optional.empty(), Written.UNDERTAKES_TOO_MUCH),
                accept(
                        "a day before the case",
                        today.minusDays(1),
                        "Vård",
                        Optional.empty(),
                        Written.BEGINS_BEFORE_THE_CASE),
                accept(
                        "a day in another century",
                        today.plusMonths(12).plusDays(1),
                        "Vård",
                        Optional.empty(),
                        Written.BEGINS_TOO_FAR_AHEAD),
                accept(
                        "a contact without name",
                        today,
                        "Vård",
                        contact("lisa", " ", "Kurator"),
                        Written.CONTACT_UNCLEAR),
                accept("a contact without title", today, "Vård", contact("lisa", "Lisa", ""), Written.CONTACT_UNCLEAR),
                accept("a contact without id", today, "Vård", contact("", "Lisa", "Kurator"), Written.CONTACT_UNCLEAR),
                accept(
                        "a contact with a name beyond measure",
                        today,
                        "Vård",
                        contact("lisa", "L".repeat(201), "Kurator"),
                        Written.CONTACT_TOO_LONG),
                accept(
                        "a contact with an id beyond measure",
                        today,
                        "Vård",
                        contact("l".repeat(81), "Lisa", "Kurator"),
                        Written.CONTACT_TOO_LONG),
                accept(
                        "a contact employed by the municipality",
                        today,
                        "Vård",
                        contact("sara", "Sara Lind", "Socionom"),
                        Written.CONTACT_NOT_OURS),
                named("declining without a reason", caseId -> clinic.refuses(caseId, " ", KEPT), Written.NO_REASON),
                named(
                        "declining at too great length",
                        caseId -> clinic.refuses(caseId, "x".repeat(4_001), KEPT),
                        Written.REASON_TOO_LONG),
                named("naming a contact of nothing", caseId -> clinic.names(caseId, LISA, KEPT), Now.NOT_COMMITTED),
                named("ending nothing", caseId -> clinic.ends(caseId, "Slut", KEPT), Now.NOT_COMMITTED),
                named(
                        "telling of nothing",
                        caseId -> clinic.tells(NILS, caseId, HandOver.onConsent(UPPSALA.id())),
                        Now.NOTHING_SAID),
                committed("taking it on twice", caseId -> clinic.accepts(caseId, KEPT), Now.ALREADY_COMMITTED),
                committed(
                        "declining what is taken on",
                        caseId -> clinic.refuses(caseId, "Nej", KEPT),
                        Now.ALREADY_COMMITTED),
                committed(
                        "naming the same contact",
                        caseId -> clinic.names(caseId, NamedContact.of(NILS), KEPT),
                        Written.SAME_CONTACT),
                committed(
                        "naming a contact who is not clear",
                        caseId -> clinic.names(caseId, new NamedContact("", "", ""), KEPT),
                        Written.CONTACT_UNCLEAR),
                committed("ending without a reason", caseId -> clinic.ends(caseId, "", KEPT), Written.NO_REASON),
                committed(
                        "ending at too great length",
                        caseId -> clinic.ends(caseId, "x".repeat(4_001), KEPT),
                        Written.REASON_TOO_LONG),
                committed(
                        "ending tomorrow",
                        caseId -> clinic.ends(NILS, end(caseId, today.plusDays(1))),
                        Written.ENDS_IN_THE_FUTURE),
                committed(
                        "ending before it was made",
                        caseId -> clinic.ends(NILS, end(caseId, today.minusDays(1))),
                        Written.ENDS_BEFORE_IT_WAS_MADE));
    }

    private static Optional<NamedContact> contact(String staff, String name, String title) {
        return Optional.of(new NamedContact(staff, name, title));
    }

    private static EndCareCommitment end(CaseId caseId, LocalDate on) {
        return new EndCareCommitment(caseId, 1, on, "Slut", KEPT);
    }

    private static Arguments accept(
            String what, LocalDate from, String undertakes, Optional<NamedContact> contact, CannotCommit why) {
        return named(
                "taking it on with " + what,
                caseId -> clinic.accepts(NILS, new AcceptCareCommitment(caseId, 0, from, undertakes, contact, KEPT)),
                why);
    }

    private static Arguments named(String what, Function<CaseId, Outcome<?, CannotCommit>> act, CannotCommit why) {
        return Arguments.of(Named.of(what, new Faulty(act, why)));
    }

    private static Arguments committed(String what, Function<CaseId, Outcome<?, CannotCommit>> act, CannotCommit why) {
        return named(
                what,
                caseId -> {
                    clinic.accepts(caseId, KEPT).orElseThrow();
                    return act.apply(caseId);
                },
                why);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void refusesAndSaysWhy(Faulty faulty) {
        assertThat(faulty.act().apply(office.known())).isEqualTo(Outcome.refused(faulty.why()));
    }

    @Test
    void refusesOneWhoIsNotInHealthCareWhateverTheyWantToSay() {
        CaseId caseId = office.known();
        AcceptCareCommitment accept =
                new AcceptCareCommitment(caseId, 0, Office.OPENED, UNDERTAKES, Optional.empty(), KEPT);

        assertThat(clinic.accepts(VERA, accept)).isEqualTo(Outcome.refused(Now.NOT_HEALTH_CARE));
        assertThat(clinic.refuses(VERA, new RefuseCareCommitment(caseId, 0, CareRefusalReason.OTHER, "Nej", KEPT)))
                .isEqualTo(Outcome.refused(Now.NOT_HEALTH_CARE));
        clinic.accepts(caseId, KEPT).orElseThrow();
        assertThat(clinic.names(VERA, new ChangeFixedCareContact(caseId, 1, LISA, KEPT)))
                .isEqualTo(Outcome.refused(Now.NOT_HEALTH_CARE));
        assertThat(clinic.ends(VERA, end(caseId, Office.OPENED))).isEqualTo(Outcome.refused(Now.NOT_HEALTH_CARE));
        assertThat(clinic.tells(VERA, caseId, HandOver.onConsent(UPPSALA.id())))
                .isEqualTo(Outcome.refused(Now.NOT_HEALTH_CARE));
    }

    @Test
    void refusesACaseThatIsNotHereIsNobodysOrIsInATeamWithoutTheRegion() {
        assertThat(clinic.accepts(CaseId.next(office.clock()), KEPT)).isEqualTo(Outcome.refused(Now.NO_SUCH_CASE));
        assertThat(clinic.accepts(office.platform().openCase(SARA, NILS), KEPT))
                .isEqualTo(Outcome.refused(Now.PERSON_NOT_KNOWN));
        assertThat(clinic.accepts(office.knownIn(Deciders.alone().id(), NILS), KEPT))
                .isEqualTo(Outcome.refused(Now.NOT_OUR_TEAM));
        assertThat(clinic.refuses(office.knownIn(new TeamId("nedlagt-team"), NILS), "Nej", KEPT))
                .isEqualTo(Outcome.refused(Now.TEAM_NOT_HERE));
    }

    @Test
    void theMunicipalityCannotSpeakForTheRegion() {
        CaseId caseId = office.known();
        clinic.accepts(caseId, KEPT).orElseThrow();
        for (Class<?> verb : List.of(
                AcceptingCareCommitment.class,
                RefusingCareCommitment.class,
                ChangingFixedCareContact.class,
                EndingCareCommitment.class,
                TellingOfCare.class,
                ReadingCareCommitments.class,
                VerifyingCareCommitments.class)) {
            assertThatThrownBy(() -> office.use(SARA, verb)).isInstanceOf(NotOffered.class);
        }
        assertThatThrownBy(() -> clinic.accepts(
                        SARA, new AcceptCareCommitment(caseId, 1, Office.OPENED, UNDERTAKES, Optional.empty(), KEPT)))
                .isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() ->
                        clinic.refuses(SARA, new RefuseCareCommitment(caseId, 1, CareRefusalReason.OTHER, "Nej", KEPT)))
                .isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() -> clinic.names(SARA, new ChangeFixedCareContact(caseId, 1, LISA, KEPT)))
                .isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() -> clinic.ends(SARA, end(caseId, Office.OPENED))).isInstanceOf(WrongAuthority.class);
        assertThatThrownBy(() -> clinic.tells(SARA, caseId, HandOver.onConsent(UPPSALA.id())))
                .isInstanceOf(WrongAuthority.class);
    }

    @Test
    void ofTwoNursesWhoTakeItOnAtOnceOnlyOneDoes() throws InterruptedException {
        CaseId caseId = office.known();
        AcceptCareCommitment command =
                new AcceptCareCommitment(caseId, 0, Office.OPENED, UNDERTAKES, Optional.empty(), KEPT);

        var ending = Together.all(() -> clinic.accepts(NILS, command), () -> clinic.accepts(NILS, command));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(ending.answers()).contains(Outcome.refused(Now.ALREADY_COMMITTED));
        assertThat(clinic.said(caseId)).hasSize(1);
    }

    @Test
    void oneWhoHasNotSeenWhatAColleagueSaidDoesNotSpeakPastThem() throws InterruptedException {
        CaseId caseId = office.known();
        RefuseCareCommitment no = new RefuseCareCommitment(caseId, 0, CareRefusalReason.OTHER, "Nej", KEPT);

        var ending = Together.all(() -> clinic.refuses(NILS, no), () -> clinic.refuses(NILS, no));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(ending.answers()).contains(Outcome.refused(Now.SOMEONE_WAS_FIRST));
        assertThat(clinic.accepts(
                        NILS, new AcceptCareCommitment(caseId, 0, Office.OPENED, UNDERTAKES, Optional.empty(), KEPT)))
                .isEqualTo(Outcome.refused(Now.SOMEONE_WAS_FIRST));
    }

    @Test
    void nothingIsSaidWhenItWasToBeHandedOverAndCannotBe() {
        CaseId caseId = office.known();

        assertThat(clinic.accepts(caseId, ON_CONSENT))
                .isEqualTo(Outcome.refused(
                        new CannotCommit.NotHandedOver(new CannotDisclose.NoConsent(DecisionItems.CARE_COMMITMENT))));
        assertThat(clinic.said(caseId)).isEmpty();
        assertThat(clinic.accepts(
                        caseId,
                        Optional.of(new HandOver(
                                ALVKARLEBY.id(),
                                new Basis(
                                        Ground.HARM_TEST,
                                        "Ingen tar skada",
                                        Answers.of(Condition.HARM_TO_WHOM, "person"))))))
                .isEqualTo(Outcome.refused(
                        new CannotCommit.NotHandedOver(new CannotDisclose.WrongReceiver(ALVKARLEBY.id()))));
        assertThat(clinic.accepts(
                        caseId,
                        Optional.of(new HandOver(
                                UPPSALA.id(),
                                new Basis(Ground.HARM_TEST, "", Answers.of(Condition.HARM_TO_WHOM, "person"))))))
                .isEqualTo(
                        Outcome.refused(new CannotCommit.NotHandedOver(new CannotDisclose.NoReason(Ground.HARM_TEST))));
    }

    private static CareStanding standing(CaseId caseId) {
        return clinic.view(caseId).matter().standing().orElseThrow();
    }

    private static void close(CaseId caseId) {
        office.inUnit(NILS, () -> {
            CaseFiles files = office.use(NILS, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(Office.OPENED));
            return caseId;
        });
    }
}
