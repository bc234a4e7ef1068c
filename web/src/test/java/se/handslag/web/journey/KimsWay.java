package se.handslag.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Period;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.SettableClock;
import se.handslag.core.journal.Note;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.WrongAuthority;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.municipality.Extended;
import se.handslag.decisions.municipality.Granted;
import se.handslag.decisions.municipality.grant.GrantSupport;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.letter.Letter;
import se.handslag.decisions.municipality.notify.Notice;
import se.handslag.eligibility.ConcludedAssessment;
import se.handslag.eligibility.joint.criteria.FactStatus;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.municipality.discharge.MeasuredGoal;
import se.handslag.planning.municipality.discharge.MunicipalDischarge;

/** The whole way of one person: Kim, born 1990, granted support under the old law and discharged when the work was done. */
@CompositionRoot(because = "it plays the staff of both authorities")
final class KimsWay {
    private static final String OLD_LAW = "4 kap. 1 § socialtjänstlagen (2001:453)";
    private static final String NEW_LAW = "11 kap. 1 § socialtjänstlagen (2025:400)";
    private static final Period THREE_MONTHS = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30));

    private final TeamAtWork team;
    private final TeamInSupport support;
    private final SettableClock clock;
    private final CaseId kim;

    private KimsWay(TeamAtWork team, TeamInSupport support, SettableClock clock, CaseId kim) {
        this.team = team;
        this.support = support;
        this.clock = clock;
        this.kim = kim;
    }

    /** A relative calls, without an identity number, and an interview is booked. */
    static KimsWay begins(TeamAtWork team, TeamInSupport support, SettableClock clock) {
        clock.set(LocalDate.of(2025, 4, 2));
        CaseId kim = team.relativeCalls(SARA, "Evas son");
        assertThat(team.file(SARA, kim).map(CaseFile::shownName)).contains("Evas son");
        assertThat(team.file(SARA, kim).flatMap(CaseFile::person)).isEmpty();
        assertThat(team.file(NILS, kim)).as("the region has not been told").isEmpty();

        team.interviewIsBooked(kim, LocalDate.of(2025, 4, 16).atTime(13, 0));
        assertThat(team.file(NILS, kim).map(CaseFile::shownName)).contains("Bokad 16 april 13.00");
        return new KimsWay(team, support, clock, kim);
    }

    CaseId caseId() {
        return kim;
    }

    void isIdentifiedAndConsents() {
        clock.set(LocalDate.of(2025, 4, 16));
        team.personIsIdentified(kim, "19900101-9802", "Kim", "Åkesson");
        assertThat(team.file(NILS, kim).flatMap(CaseFile::person))
                .as("who it is has not been handed over")
                .isEmpty();
        team.personConsents(kim, new Period(LocalDate.of(2025, 4, 16), LocalDate.of(2026, 4, 15)));
        assertThat(team.file(NILS, kim).map(CaseFile::shownName)).contains("Kim Åkesson");
    }

    void isAssessedByBothAuthorities() {
        team.allCriteriaAreSettled(kim);
        team.settle(NILS, kim, Answer.NO, "isolation").orElseThrow();
        assertThat(statusOfIsolation())
                .containsOnly(Map.entry("Sara", FactStatus.DISPUTED), Map.entry("Nils", FactStatus.DISPUTED));
        assertThat(team.conclude(kim).isDone())
                .as("a dispute is talked about, not averaged")
                .isFalse();
        assertThat(team.grant(SARA, kim, THREE_MONTHS).isDone())
                .as("granted on an unfinished assessment")
                .isFalse();

        team.settle(NILS, kim, Answer.YES, "isolation").orElseThrow();
        assertThat(statusOfIsolation())
                .containsOnly(Map.entry("Sara", FactStatus.FULFILLED), Map.entry("Nils", FactStatus.FULFILLED));
        ConcludedAssessment concluded = team.conclude(kim).orElseThrow();
        assertThat(concluded.outcome()).isEqualTo(Answer.YES);
        assertThat(concluded.text())
                .startsWith("Alla 12 kriterier är uppfyllda.")
                .contains(
                        "– Personen är bosatt i Uppsala kommun: stämmer. (folkbokföringen 2025-04-16 09.00)",
                        "– Det finns ingen samtidig psykossjukdom: stämmer. (regionen, Nils Ek, 2025-04-16)");
        assertThat(concluded.text().lines().filter(line -> line.startsWith("– ")))
                .as("the outcome is explained criterion by criterion")
                .hasSize(12);
    }

    private Map<String, FactStatus> statusOfIsolation() {
        return Map.of(
                "Sara",
                        team.assessment(SARA, kim)
                                .explanation()
                                .fact("isolation")
                                .orElseThrow()
                                .status(),
                "Nils",
                        team.assessment(NILS, kim)
                                .explanation()
                                .fact("isolation")
                                .orElseThrow()
                                .status());
    }

    void appliesAndIsGrantedSupportUnderTheOldLaw() {
        clock.set(LocalDate.of(2025, 5, 20));
        team.personApplies(kim, LocalDate.of(2025, 5, 19));
        team.nurseIsConsulted(kim);

        clock.set(LocalDate.of(2025, 6, 30));
        assertThatThrownBy(() -> team.grant(NILS, kim, THREE_MONTHS))
                .as("the nurse's own authority has no such verb")
                .isInstanceOf(NotOffered.class);
        GrantSupport command = new GrantSupport(kim, THREE_MONTHS.from(), THREE_MONTHS.to(), "Skäl", "");
        assertThatThrownBy(() -> team.use(SARA, Granting.class).handle(NILS, command))
                .as("the nurse at the municipality's desk")
                .isInstanceOf(WrongAuthority.class);
        assertThat(team.grant(ELIN, kim, THREE_MONTHS).isDone())
                .as("granted without delegation")
                .isFalse();

        Granted granted = team.grant(SARA, kim, THREE_MONTHS).orElseThrow();
        assertThat(granted.decidedOn()).isEqualTo("2025-06-30");
        assertThat(granted.particulars().law().law()).isEqualTo(OLD_LAW);
        assertThat(granted.particulars().delegation().number()).isEqualTo("3.2");
        assertThat(granted.particulars().material().consulted())
                .as("the nurse was consulted")
                .extracting(consulted -> consulted.view().code())
                .containsExactly("supports");
        isToldOf(granted);
    }

    /** The letter, and the day from which the time to appeal runs. */
    private void isToldOf(Granted granted) {
        Letter letter = support.letter(kim, granted.id());
        assertThat(letter.isFinished()).as("nothing is left to fill in").isTrue();
        String said = letter.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .collect(Collectors.joining("\n"));
        assertThat(said).contains("Kim Åkesson", OLD_LAW, "1 juli 2025", "30 september 2025", "Sara Lind, socionom");

        clock.set(LocalDate.of(2025, 7, 7));
        Notice notice = support.isHandedTheDecision(kim, granted.id());
        assertThat(notice.lastDayToAppeal())
                .as("three weeks from the day the person got it")
                .contains(LocalDate.of(2025, 7, 28));
    }

    void makesAPlanInOwnWords() {
        clock.set(LocalDate.of(2025, 7, 10));
        support.planIsMade(kim, "Jag vill kunna handla själv", LocalDate.of(2025, 9, 15));
        assertThat(support.plan(SARA, kim).orElseThrow().goals())
                .extracting(Goal::words)
                .containsExactly("Jag vill kunna handla själv");
        assertThat(support.plan(NILS, kim)).as("the region's own plan").isEmpty();
    }

    /** Notes in both records; each authority sees its own and what the other has handed over, and nothing else. */
    void isVisitedAndWrittenAboutInBothRecords() {
        clock.set(LocalDate.of(2025, 8, 14));
        Note disclosed = support.visits(SARA, kim, "Vi gick runt kvarteret.", Optional.of(REGION.id()));
        Note kept = support.visits(SARA, kim, "Vi pratade om ekonomin.", Optional.empty());
        Note ofTheNurse = support.visits(NILS, kim, "Sömnen är bättre.", Optional.empty());

        assertThat(support.story(SARA, kim).notes())
                .extracting(Note::id)
                .containsExactlyInAnyOrder(disclosed.id(), kept.id());
        assertThat(support.story(NILS, kim).notes()).extracting(Note::id).containsExactly(ofTheNurse.id());
        assertThat(support.received(NILS, kim, ItemKind.NOTE))
                .extracting(copy -> copy.get("text"))
                .containsExactly("Vi gick runt kvarteret.");
        assertThat(support.received(SARA, kim, ItemKind.NOTE)).isEmpty();
        assertThat(support.story(SARA, kim).handedOver())
                .as("the hand-over is an act in the one's record")
                .anySatisfy(act -> {
                    assertThat(act.item().id()).isEqualTo(disclosed.id().value());
                    assertThat(act.by().name()).isEqualTo("Sara Lind");
                    assertThat(act.consent()).isPresent();
                });
        support.tellsOfSupportAndCare(NILS, kim, UPPSALA.id());
    }

    void goesOnBeforeTheSupportEnds() {
        clock.set(LocalDate.of(2025, 9, 15));
        support.goalsAreFollowedUp(kim, LocalDate.of(2025, 11, 17));
        clock.set(LocalDate.of(2025, 9, 22));
        Extended extended = support.extend(kim, LocalDate.of(2025, 12, 31)).orElseThrow();
        assertThat(extended.period()).isEqualTo(new Period(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
        assertThat(extended.particulars().law().law()).isEqualTo(NEW_LAW);
        assertThat(support.extend(kim, LocalDate.of(2025, 12, 31)).isDone())
                .as("extended twice over the same days")
                .isFalse();
    }

    void isDischargedWithTheThreeGoals() {
        clock.set(LocalDate.of(2025, 12, 15));
        MunicipalDischarge ended = support.discharge(
                        kim,
                        DischargeReason.COMPLETED,
                        Map.of("isolation-broken", Answer.YES, "way-back", Answer.NO),
                        Optional.of(REGION.id()))
                .orElseThrow();
        assertThat(ended.goals())
                .extracting(MeasuredGoal::goal, MeasuredGoal::answer)
                .containsExactly(
                        tuple("informed", Answer.YES),
                        tuple("isolation-broken", Answer.YES),
                        tuple("way-back", Answer.NO));
        assertThat(team.file(SARA, kim).map(CaseFile::stage)).contains(Stage.CLOSED);
        assertThat(team.file(NILS, kim).map(CaseFile::stage))
                .as("the region ends its own care when it sees fit")
                .isNotEqualTo(Optional.of(Stage.CLOSED));
        assertThat(support.received(NILS, kim, PlanningItems.DISCHARGE)).hasSize(1);
        support.regionCloses(kim);
        assertThat(team.file(NILS, kim).map(CaseFile::stage)).contains(Stage.CLOSED);
    }
}
