package se.handslag.decisions.municipality.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.handslag.core.fixture.Here.ALVKARLEBY;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.decisions.fixture.Office.item;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.AccessRule;
import se.handslag.core.access.reason.GiveReason;
import se.handslag.core.access.reason.GivingReason;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.RefusedAct;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.fixture.Persons;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.board.DelegatedDecisions.Which;
import se.handslag.decisions.municipality.board.ListingDelegatedDecisions;
import se.handslag.decisions.municipality.erase.ListingErasure;
import se.handslag.decisions.municipality.erase.ReadingErasures;
import se.handslag.decisions.municipality.quarter.DrawingUpQuarterlyReports;
import se.handslag.decisions.municipality.quarter.YearQuarter;
import se.handslag.decisions.municipality.view.ReadingDecisions;
import se.handslag.decisions.municipality.watch.WatchingMatters;

/**
 * Someone whom another municipality lends reaches the persons of the agreement's teams, and of all others learns nothing, not even that they
 * exist: offentlighets- och sekretesslagen (2009:400) 8 kap. 1 § and 26 kap. 1 §.
 */
class GuestReachTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final TeamId OTHER_TEAM = new TeamId("boendestod");
    private static final TeamId THIRD_TEAM = new TeamId("vard-och-stod");
    private Office office;

    @BeforeEach
    void open() {
        office = Office.withoutDelegation();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void opensThePersonsOfTheAgreementsTeamsAndNoOthers() {
        Actor guest = lentTo(Persons.TEAM);
        CaseId theirs = office.known();
        CaseId other = office.knownIn(OTHER_TEAM);

        assertThat(read(guest, theirs)).isTrue();
        assertThat(ruleFor(guest, other)).contains(AccessRule.OTHER_MUNICIPALITY);
        assertThat(AccessRule.OTHER_MUNICIPALITY.conceals()).isTrue();
    }

    @Test
    void isShownNoOtherInAnyList() {
        CaseId theirs = office.known();
        CaseId other = office.knownIn(OTHER_TEAM);
        office.apply(theirs);
        office.apply(other);
        Actor guest = lentTo(Persons.TEAM);
        ReadingCaseFiles files = office.use(MARIA, ReadingCaseFiles.class);
        Person kim = Persons.kim(office.clock());

        assertThat(files.list(guest)).extracting(CaseFile::id).containsExactly(theirs);
        assertThat(files.search(guest, "Kim")).extracting(CaseFile::id).containsExactly(theirs);
        assertThat(files.search(guest, kim.number().orElseThrow()))
                .extracting(CaseFile::id)
                .containsExactly(theirs);
        office.clock().set(LocalDate.of(2025, 12, 1));
        assertThat(office.use(MARIA, KeepingTasks.class).toDo(MARIA).derived())
                .extracting(DerivedTask::caseId)
                .contains(theirs, other);
        assertThat(office.use(MARIA, KeepingTasks.class).toDo(guest).derived())
                .extracting(DerivedTask::caseId)
                .contains(theirs)
                .doesNotContain(other);
        assertThat(office.use(MARIA, ReadingJournal.class)
                        .newCopies(guest, office.clock().instant().minus(Duration.ofDays(400))))
                .isEmpty();
    }

    @Test
    void noListForTheHeadOfServiceIsTheirs() {
        CaseId caseId = office.known();
        office.apply(caseId);
        Actor guest = lentTo(Persons.TEAM);
        Which which = new Which(new Period(FIRST, LocalDate.of(2025, 12, 31)), "", false);

        assertThat(office.use(MARIA, WatchingMatters.class).waiting(guest).isDone())
                .isFalse();
        assertThat(office.use(MARIA, DrawingUpQuarterlyReports.class)
                        .handle(guest, YearQuarter.of(office.today()))
                        .isDone())
                .isFalse();
        assertThat(catchThrowable(
                        () -> office.use(MARIA, ListingDelegatedDecisions.class).page(guest, which, Optional.empty())))
                .isInstanceOf(RefusedAct.class);
        assertThat(catchThrowable(() -> office.use(MARIA, ReadingErasures.class).unfinished(guest)))
                .isInstanceOf(RefusedAct.class);
        assertThat(office.use(MARIA, ListingErasure.class).waiting(guest).due()).isEmpty();
    }

    @Test
    void nothingThatOpensAFileToOthersOpensItToThem() {
        Actor guest = lentTo(Persons.TEAM);
        CaseId other = office.knownIn(OTHER_TEAM);
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(files.find(other).orElseThrow().coordinatedBy(Coordinator.of(guest)));
            return other;
        });

        assertThat(ruleFor(guest, other)).as("by coordinating it").contains(AccessRule.OTHER_MUNICIPALITY);
        assertThatThrownBy(() -> office.use(MARIA, GivingReason.class)
                        .handle(guest, new GiveReason(other, "Jag behöver läsa det här.")))
                .as("by a reason")
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void fromTheDayTheAgreementHasEndedNobodyIsReached() {
        Actor guest = lent(ALVKARLEBY.id(), Optional.of(LocalDate.of(2025, 6, 30)), Persons.TEAM);
        CaseId caseId = office.known();
        office.clock().set(LocalDate.of(2025, 6, 30));
        assertThat(read(guest, caseId)).isTrue();

        office.clock().set(LocalDate.of(2025, 7, 1));

        assertThat(ruleFor(guest, caseId)).contains(AccessRule.OTHER_MUNICIPALITY);
        assertThat(office.use(MARIA, ReadingCaseFiles.class).list(guest)).isEmpty();
        assertThat(office.use(MARIA, ReadingCaseFiles.class).search(guest, "Kim"))
                .isEmpty();
    }

    @Test
    void ofTwoAgreementsWithTheirEmployerTheOneRecordedLastHolds() {
        Actor guest = lentTo(Persons.TEAM, OTHER_TEAM);
        CaseId first = office.known();
        CaseId second = office.knownIn(OTHER_TEAM);
        assertThat(read(guest, first)).isTrue();
        assertThat(read(guest, second)).isTrue();

        office.clock().advance(Duration.ofMinutes(1));
        agree(ALVKARLEBY.id(), Optional.empty(), Set.of(OTHER_TEAM));

        assertThat(ruleFor(guest, first)).contains(AccessRule.OTHER_MUNICIPALITY);
        assertThat(read(guest, second)).isTrue();
    }

    @Test
    void anAgreementWithOneAuthorityOpensNothingToTheGuestsOfAnother() {
        Actor oskar = lentTo(Persons.TEAM);
        Actor nils = lent(REGION.id(), Optional.empty(), OTHER_TEAM);
        CaseId first = office.known();
        CaseId second = office.knownIn(OTHER_TEAM);
        CaseId third = office.knownIn(THIRD_TEAM);

        assertThat(read(oskar, first)).isTrue();
        assertThat(ruleFor(oskar, second)).contains(AccessRule.OTHER_MUNICIPALITY);
        assertThat(ruleFor(nils, first)).contains(AccessRule.OTHER_MUNICIPALITY);
        assertThat(read(nils, second)).isTrue();
        assertThat(List.of(ruleFor(oskar, third), ruleFor(nils, third)))
                .containsOnly(Optional.of(AccessRule.OTHER_MUNICIPALITY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality-0319/",
                "/oskar",
                "nobody/oskar",
                "municipality-0319/oskar/oskar",
                "municipality-9999/x"
            })
    void anIdThatIsNoGuestOfAnyAgreementReachesNobody(String id) {
        lent(REGION.id(), Optional.empty(), Persons.TEAM);
        CaseId caseId = office.known();
        Actor someone = new Actor(new StaffId(id), "Någon", "Socionom", UPPSALA.id(), SARA.unit(), SARA.mandates());

        assertThat(ruleFor(someone, caseId)).contains(AccessRule.OTHER_MUNICIPALITY);
    }

    @Test
    void aPersonOfAnotherTeamTakesNoPlaceInWhatTheyFind() {
        Actor guest = lentTo(Persons.TEAM);
        CaseId theirs = office.known();
        for (int i = 0; i < 60; i++) {
            office.clock().advance(Duration.ofSeconds(1));
            office.knownIn(OTHER_TEAM);
        }

        assertThat(office.use(MARIA, ReadingCaseFiles.class).search(guest, "Kim"))
                .extracting(CaseFile::id)
                .containsExactly(theirs);
    }

    @Test
    void inTheMunicipalityTheyAreLentToTheirOwnPersonsAreNotSeen() {
        Actor guest = lentTo(Persons.TEAM);
        Person secret = Persons.person(office.clock(), "Zarah", "Zetterqvist", "199001019802", ContactPreference.ANY);
        CaseId atHome = office.platform().openCase(secret, OSKAR);

        assertThat(office.use(MARIA, ReadingCaseFiles.class).search(guest, "Zarah"))
                .isEmpty();
        assertThat(office.use(MARIA, ReadingCaseFiles.class).open(guest, atHome))
                .isEmpty();
        assertThat(office.use(OSKAR, ReadingCaseFiles.class).search(OSKAR, "Zarah"))
                .extracting(CaseFile::id)
                .containsExactly(atHome);
    }

    private boolean read(Actor guest, CaseId caseId) {
        return office.use(MARIA, ReadingDecisions.class).matter(guest, caseId).isPresent()
                && office.use(MARIA, ReadingCaseFiles.class).open(guest, caseId).isPresent();
    }

    private Optional<AccessRule> ruleFor(Actor guest, CaseId caseId) {
        Throwable thrown =
                catchThrowable(() -> office.use(MARIA, ReadingDecisions.class).matter(guest, caseId));
        return thrown instanceof AccessRefused refused ? Optional.of(refused.rule()) : Optional.empty();
    }

    private Actor lentTo(TeamId... teams) {
        return lent(ALVKARLEBY.id(), Optional.empty(), teams);
    }

    private Actor lent(AuthorityId employer, Optional<LocalDate> to, TeamId... teams) {
        agree(employer, to, Set.of(teams));
        Actor home = employer.equals(REGION.id()) ? NILS : OSKAR;
        office.adopt(
                item(Persons.TEAM, "3.1", "Socionom", DecisionKind.values()),
                item(teams[0], "3.4", "Socionom", DecisionKind.values()).forSomeoneAt(employer, home.staff()));
        return office.use(MARIA, RecordingCooperation.class).guest(home).orElseThrow();
    }

    private void agree(AuthorityId with, Optional<LocalDate> to, Set<TeamId> teams) {
        office.use(MARIA, RecordingCooperation.class)
                .handle(MARIA, new RecordCooperation(with, "Den andra", "Kommunfullmäktige § 77", FIRST, to, teams))
                .orElseThrow();
    }
}
