package se.handslag.decisions.municipality.approve;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.StaffId;
import se.handslag.core.fixture.Database;
import se.handslag.core.team.criteria.Answer;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.municipality.grant.CannotGrant;
import se.handslag.decisions.municipality.grant.Granting;
import se.handslag.decisions.municipality.matter.CannotDecide.NeedsSecondPerson;

/** Of the team's policy and the authority's the stricter holds, and what has once been asked of an investigation is never asked less. */
class FourEyesPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 9);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} from {1}, then {2} from {3}: an investigation opened {4} is asked {6} on {5}")
    @CsvSource({
        "ALWAYS, 2025-01-01, NEVER, 2025-06-01, 2025-05-31, 2025-07-01, ALWAYS",
        "ALWAYS, 2025-01-01, NEVER, 2025-06-01, 2025-06-01, 2025-07-01, ALWAYS",
        "ALWAYS, 2025-01-01, NEVER, 2025-06-01, 2025-06-02, 2025-07-01, NEVER",
        "NEVER, 2025-01-01, ALWAYS, 2025-06-01, 2025-05-01, 2025-05-31, NEVER",
        "NEVER, 2025-01-01, ALWAYS, 2025-06-01, 2025-05-01, 2025-06-01, ALWAYS",
        "NEVER, 2025-01-01, AGAINST_THE_PERSON, 2025-06-01, 2025-05-01, 2025-06-01, AGAINST_THE_PERSON",
        "ALWAYS, 2025-01-01, AGAINST_THE_PERSON, 2025-06-01, 2025-06-02, 2025-07-01, AGAINST_THE_PERSON",
        "ALWAYS, 2025-05-01, NEVER, 2025-05-10, 2025-05-05, 2025-05-20, ALWAYS",
        "ALWAYS, 2025-05-01, NEVER, 2025-05-10, 2025-04-01, 2025-06-20, ALWAYS",
    })
    void aStricterPolicyHoldsAtOnceAndALooserOneForLaterInvestigations(
            FourEyes first,
            LocalDate from,
            FourEyes then,
            LocalDate thenFrom,
            LocalDate opened,
            LocalDate day,
            FourEyes asked) {
        assertThat(FourEyesPolicy.ofInvestigation(List.of(policy(then, thenFrom), policy(first, from)), opened, day))
                .isEqualTo(asked);
    }

    @Test
    void withoutAPolicyNothingIsAsked() {
        assertThat(FourEyesPolicy.ofInvestigation(List.of(), DAY, DAY)).isEqualTo(FourEyes.NEVER);
    }

    /** Every way in which someone might think that it is turned off. */
    static Stream<Arguments> waysToTurnItOff() {
        List<Arguments> ways = new ArrayList<>();
        for (FourEyes authority : FourEyes.values()) {
            for (FourEyes plugin : FourEyes.values()) {
                ways.add(Arguments.of(authority, plugin));
            }
        }
        return ways.stream();
    }

    @ParameterizedTest(name = "the authority asks {0} and the team''s plugin {1}")
    @MethodSource("waysToTurnItOff")
    void onceAskedNoPolicyPluginRoleOrMandateTurnsItOff(FourEyes authority, FourEyes plugin) {
        CaseId caseId;
        try (Office before = Office.asking(FourEyes.ALWAYS, Database.Stores.in(folder))) {
            caseId = before.ready();
        }
        try (Office after = Office.asking(plugin, Database.Stores.in(folder))) {
            adopt(after, authority, after.today());
            after.clock().set(Office.OPENED.plusDays(3));
            after.assess(caseId, Answer.YES);
            for (Actor someone : everyone()) {
                assertThat(after.use(SARA, Granting.class).handle(someone, after.threeMonths(caseId)))
                        .as("%s with %s", someone.title(), someone.mandates())
                        .isEqualTo(Outcome.refused(new CannotGrant.NotReady(
                                new NeedsSecondPerson(List.of("Socionom", "Verksamhetschef")))));
            }
            Approving approving = new Approving(after);
            assertThat(approving.matter(caseId).fourEyes()).isEqualTo(FourEyes.ALWAYS);
            assertThat(approving.decisions(caseId)).isEmpty();
        }
    }

    /** Each title with each mandate alone, and with all of them; whoever has none that lets them in to a case is not let in. */
    private static List<Actor> everyone() {
        List<Set<Mandate>> mandates = new ArrayList<>(List.of(Set.of(Mandate.values())));
        Arrays.stream(Mandate.values())
                .filter(mandate -> mandate != Mandate.ADMINISTRATOR)
                .map(Set::of)
                .forEach(mandates::add);
        return Stream.of("Socionom", "Verksamhetschef", "Systemförvaltare")
                .flatMap(title -> mandates.stream()
                        .map(held -> new Actor(
                                new StaffId("someone"), "Någon Ny", title, UPPSALA.id(), "Hikikomori Uppsala", held)))
                .toList();
    }

    @Test
    void theTeamsPolicyOfTheOpeningIsKeptWhenThePluginIsChanged() {
        CaseId caseId;
        try (Office before = Office.asking(FourEyes.AGAINST_THE_PERSON, Database.Stores.in(folder))) {
            caseId = before.ready();
        }
        try (Office after = Office.asking(FourEyes.NEVER, Database.Stores.in(folder))) {
            Approving approving = new Approving(after);

            assertThat(approving.matter(caseId).fourEyes()).isEqualTo(FourEyes.AGAINST_THE_PERSON);
            assertThat(approving.matter(after.ready()).fourEyes()).isEqualTo(FourEyes.NEVER);
        }
    }

    @Test
    void whatHasBecomeMoreWhileItWasProposedIsKeptToo() {
        CaseId caseId;
        try (Office before = Office.asking(FourEyes.NEVER, Database.Stores.in(folder))) {
            caseId = before.ready();
        }
        try (Office stricter = Office.asking(FourEyes.ALWAYS, Database.Stores.in(folder))) {
            stricter.assess(caseId, Answer.YES);
            new Approving(stricter).proposed(caseId);
        }
        try (Office after = Office.asking(FourEyes.NEVER, Database.Stores.in(folder))) {
            after.assess(caseId, Answer.YES);

            assertThat(new Approving(after).matter(caseId).fourEyes()).isEqualTo(FourEyes.ALWAYS);
            assertThat(after.decide(after.threeMonths(caseId)).isDone()).isFalse();
        }
    }

    @Test
    void aStricterPolicyOfTheAuthorityHoldsAtOnceForWhatIsOpen() {
        try (Office office = Office.asking(FourEyes.NEVER, Database.H2.stores())) {
            CaseId caseId = office.ready();
            adopt(office, FourEyes.ALWAYS, office.today());

            assertThat(office.decide(office.threeMonths(caseId)).isDone()).isFalse();
            adopt(office, FourEyes.NEVER, office.today());
            assertThat(office.decide(office.threeMonths(caseId)).isDone()).isFalse();
            CaseId sameDay = office.ready();
            assertThat(office.decide(office.threeMonths(sameDay)).isDone()).isFalse();
            office.clock().set(DAY.plusDays(1));
            CaseId later = office.ready();
            assertThat(office.decide(office.threeMonths(later)).isDone()).isTrue();
        }
    }

    @Test
    void isAdoptedByTheHeadOfServiceFromTodayOn() {
        try (Office office = Office.asking(FourEyes.NEVER, Database.H2.stores())) {
            AdoptingFourEyes adopting = office.use(MARIA, AdoptingFourEyes.class);
            AdoptFourEyes whole = new AdoptFourEyes(FourEyes.ALWAYS, DAY, "Omsorgsnämnden § 41");

            assertThat(adopting.handle(SARA, whole))
                    .isEqualTo(Outcome.refused(CannotAdoptFourEyes.NOT_HEAD_OF_SERVICE));
            assertThat(adopting.handle(MARIA, new AdoptFourEyes(FourEyes.NEVER, DAY.minusDays(1), "§ 41")))
                    .isEqualTo(Outcome.refused(CannotAdoptFourEyes.IN_THE_PAST));
            assertThat(adopting.handle(MARIA, new AdoptFourEyes(FourEyes.NEVER, DAY, " ")))
                    .isEqualTo(Outcome.refused(CannotAdoptFourEyes.NO_DECISION));
            assertThat(adopting.handle(MARIA, new AdoptFourEyes(FourEyes.NEVER, DAY, "x".repeat(401))))
                    .isEqualTo(Outcome.refused(CannotAdoptFourEyes.TEXT_TOO_LONG));
            FourEyesPolicy adopted = adopting.handle(MARIA, whole).orElseThrow();
            assertThat(adopting.all(MARIA)).containsExactly(adopted);
        }
    }

    private static void adopt(Office office, FourEyes asked, LocalDate from) {
        office.clock().advance(Duration.ofMinutes(1));
        office.use(MARIA, AdoptingFourEyes.class)
                .handle(MARIA, new AdoptFourEyes(asked, from, "Omsorgsnämnden § 41"))
                .orElseThrow();
    }

    private static FourEyesPolicy policy(FourEyes asks, LocalDate from) {
        return new FourEyesPolicy(
                UUID.randomUUID(),
                asks,
                from,
                "§ 41",
                Signature.of(MARIA, from.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
