package se.handslag.core.access.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.access.AccessRule;
import se.handslag.core.access.reason.GiveReason;
import se.handslag.core.access.reason.GivingReason;
import se.handslag.core.access.reason.ReadingReasons;
import se.handslag.core.access.relation.DeclareRelation;
import se.handslag.core.access.relation.DeclaringRelations;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.audit.AccessLog;
import se.handslag.core.audit.AccessLogLine;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casefile.assign.AssignCoordinator;
import se.handslag.core.casefile.assign.AssigningCoordinator;
import se.handslag.core.casefile.assign.CannotAssignCoordinator;
import se.handslag.core.casefile.protection.CannotJoinPersons;
import se.handslag.core.casefile.protection.CannotProtect;
import se.handslag.core.casefile.protection.JoinPersons;
import se.handslag.core.casefile.protection.JoiningPersons;
import se.handslag.core.casefile.protection.LiftProtection;
import se.handslag.core.casefile.protection.LiftingProtection;
import se.handslag.core.casefile.protection.ProtectIdentity;
import se.handslag.core.casefile.protection.ProtectingIdentity;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casefile.whereabouts.ShowWhereabouts;
import se.handslag.core.casefile.whereabouts.ShowingWhereabouts;
import se.handslag.core.casefile.whereabouts.Whereabouts;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.fixture.Here;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.core.task.KeepingTasks;
import se.handslag.core.task.Task;
import se.handslag.core.task.WriteTask;

/** A person whose identity is protected, from the day it is written in to the day the register takes it away. */
class ProtectedPersonTest extends OnBothDatabases {
    private static final LocalDate TODAY = TestPlatform.FIRST_DAY;
    private static final String REASON = "Vikarierar för Sara i veckan.";
    private static int born;

    private CaseId file = CaseId.next(world().clock());
    private Actor eva = ELIN;

    @BeforeEach
    void openTheFileOfSomeoneWhoTurnsOutToBeProtected() {
        born++;
        Person kim = Persons.person(world().clock(), "Kim", "Åkesson", "199001019802", ContactPreference.PHONE);
        file = world().openCase(
                        new Person(
                                kim.id(),
                                kim.name(),
                                kim.number(),
                                kim.born(),
                                "0380",
                                "070-174 06 06",
                                kim.prefers(),
                                kim.protection()),
                        SARA,
                        NILS);
        eva = Here.staff(Here.UPPSALA, "eva-" + born, "Eva Ek", "Socionom", "Hikikomori Uppsala", Mandate.CASE_WORKER);
    }

    @Test
    void isThereOnlyForTheCoordinatorAndThoseWhoAreNamed() {
        assertThat(opens(eva)).isTrue();
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);

        assertThat(opens(SARA)).isTrue();
        assertThat(ruleFor(eva)).isEqualTo(AccessRule.PROTECTED);
        assertThat(ruleFor(MARIA)).isEqualTo(AccessRule.PROTECTED);
        assertThat(lists(eva)).doesNotContain(file);
        assertThat(lists(SARA)).contains(file);

        name(MARIA, eva, true).orElseThrow();
        assertThat(opens(eva)).isTrue();
        assertThat(lists(eva)).contains(file);

        name(MARIA, eva, false).orElseThrow();
        assertThat(ruleFor(eva)).isEqualTo(AccessRule.PROTECTED);
        name(MARIA, eva, true).orElseThrow();
        assertThat(opens(eva)).isTrue();
    }

    @Test
    void isThereForWhoeverIsNamedAndNotGivenToWhoeverIsCloseHoweverTheirIdIsWritten() {
        Actor siri = Here.staff(
                Here.UPPSALA,
                "SE2120003005-S" + born,
                "Siri Ek",
                "Socionom",
                "Hikikomori Uppsala",
                Mandate.CASE_WORKER);
        String small = "se2120003005-s" + born;
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);

        settle(new NameStaff(file, small, "Siri Ek", true, REASON)).orElseThrow();
        assertThat(opens(siri)).isTrue();
        assertThat(refusal(name(MARIA, siri, true))).isEqualTo("named.cannot.already");
        settle(new NameStaff(file, small, "Siri Ek", false, REASON)).orElseThrow();
        world().use(siri, DeclaringRelations.class)
                .handle(siri, new DeclareRelation(small, RelationKind.CLOSE, "19900101-9802"))
                .orElseThrow();

        assertThat(refusal(settle(new NameStaff(file, small, "Siri Ek", true, REASON))))
                .isEqualTo("named.cannot.close");
        assertThat(refusal(assign(MARIA, new AssignCoordinator(file, small, "Siri Ek"))))
                .isEqualTo("assign.cannot.close");
    }

    @Test
    void theHeadNeitherNamesThemselvesNorGivesThemselvesTheCase() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);

        for (String written : List.of(MARIA.staff().value(), " Maria ")) {
            assertThat(refusal(settle(new NameStaff(file, written, "Maria Holm", true, REASON))))
                    .isEqualTo("named.cannot.oneself");
            assertThat(refusal(assign(MARIA, new AssignCoordinator(file, written, "Maria Holm"))))
                    .isEqualTo("assign.cannot.oneself");
        }
        assertThat(ruleFor(MARIA)).isEqualTo(AccessRule.PROTECTED);

        Actor head = Here.staff(
                Here.UPPSALA, "vera-" + born, "Vera Ek", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
        name(head, MARIA, true).orElseThrow();
        assertThat(opens(MARIA)).isTrue();
        assertThat(name(MARIA, MARIA, false).isDone()).isTrue();
    }

    @Test
    void isNotFoundBySearchingForWhoeverIsNotNamed() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);

        ReadingCaseFiles reading = world().use(eva, ReadingCaseFiles.class);
        assertThat(reading.search(eva, "Åkesson")).extracting(CaseFile::id).doesNotContain(file);
        assertThat(reading.search(eva, Persons.kim(world().clock()).number().orElseThrow()))
                .extracting(CaseFile::id)
                .doesNotContain(file);
    }

    @Test
    void whoeverWritesTheProtectionIsNamedInTheSameActAndTheCoordinatorStays() {
        protect(eva, ProtectedIdentity.CONFIDENTIALITY_MARK);

        assertThat(opens(eva)).isTrue();
        assertThat(opens(SARA)).isTrue();
        assertThat(one(MARIA).inForce()).singleElement().satisfies(named -> {
            assertThat(named.staff()).isEqualTo(eva.staff());
            assertThat(named.reason()).isEqualTo("Skrev in skyddet.");
        });
    }

    @Test
    void onlyTheHeadNamesAndOnlyForAProtectedPersonAndWithAReason() {
        assertThat(refusal(name(MARIA, eva, true))).isEqualTo("named.cannot.not-protected");
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);

        assertThat(refusal(name(SARA, eva, true))).isEqualTo("named.cannot.not-head-of-service");
        assertThat(refusal(settle(new NameStaff(CaseId.next(world().clock()), "eva", "Eva Ek", true, REASON))))
                .isEqualTo("named.cannot.no-such-case");
        assertThat(refusal(settle(new NameStaff(file, " ", "Eva Ek", true, REASON))))
                .isEqualTo("named.cannot.no-staff");
        assertThat(refusal(settle(new NameStaff(file, "eva", "", true, REASON))))
                .isEqualTo("named.cannot.no-name");
        assertThat(refusal(settle(new NameStaff(file, "eva", "Eva Ek", true, "kort"))))
                .isEqualTo("named.cannot.too-short");
        assertThat(refusal(settle(new NameStaff(file, "eva", "Eva Ek", true, "x".repeat(1001)))))
                .isEqualTo("named.cannot.too-long");
        assertThat(refusal(name(MARIA, eva, false))).isEqualTo("named.cannot.not-named");
        name(MARIA, eva, true).orElseThrow();
        assertThat(refusal(name(MARIA, eva, true))).isEqualTo("named.cannot.already");
    }

    @Test
    void nobodyIsNamedForTheFileOfSomeoneCloseToThem() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        world().use(eva, DeclaringRelations.class)
                .handle(eva, new DeclareRelation(eva.staff().value(), RelationKind.CLOSE, "19900101-9802"))
                .orElseThrow();

        assertThat(refusal(name(MARIA, eva, true))).isEqualTo("named.cannot.close");
    }

    @Test
    void theHeadSeesWhoIsNamedAndWhoHasBeenThereAndNothingOfThePerson() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        name(MARIA, eva, true).orElseThrow();
        opens(eva);

        ProtectedFile seen = one(MARIA);

        assertThat(seen.coordinatorName()).isEqualTo("Sara Lind");
        assertThat(seen.isNobodys()).isFalse();
        assertThat(seen.accesses())
                .extracting(AccessLogLine::staff)
                .contains(eva.staff().value());
        assertThat(world().use(MARIA, ReadingProtectedFiles.class).all(MARIA))
                .extracting(one -> one.facts().caseId())
                .contains(file);
        assertThat(world().use(eva, ReadingProtectedFiles.class).all(eva)).isEmpty();
        assertThat(world().use(eva, ReadingProtectedFiles.class).one(eva, file)).isEmpty();
        assertThat(ruleFor(MARIA)).isEqualTo(AccessRule.PROTECTED);
    }

    @Test
    void isHiddenFromTheHeadWhoIsCloseToThem() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        Actor head = Here.staff(
                Here.UPPSALA, "vera-" + born, "Vera Ek", "Verksamhetschef", "Ledning", Mandate.HEAD_OF_SERVICE);
        world().use(head, DeclaringRelations.class)
                .handle(head, new DeclareRelation(head.staff().value(), RelationKind.CLOSE, "19900101-9802"))
                .orElseThrow();

        assertThat(world().use(head, ReadingProtectedFiles.class).all(head))
                .extracting(one -> one.facts().caseId())
                .doesNotContain(file);
        assertThatThrownBy(() -> world().use(head, ReadingProtectedFiles.class).one(head, file))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void theHeadIsToldWhoCoordinatesTheFileOfSomeoneCloseToThem() {
        CaseId evas = world().openCase(Persons.kim(world().clock()), eva);
        ReadingProtectedFiles reading = world().use(MARIA, ReadingProtectedFiles.class);
        assertThat(reading.coordinatedByTheClose(MARIA)).doesNotContain(evas);

        world().use(eva, DeclaringRelations.class)
                .handle(eva, new DeclareRelation(eva.staff().value(), RelationKind.CLOSE, "19900101-9802"))
                .orElseThrow();

        assertThat(reading.coordinatedByTheClose(MARIA)).contains(evas);
        assertThat(world().use(SARA, ReadingProtectedFiles.class).coordinatedByTheClose(SARA))
                .isEmpty();
    }

    @Test
    void aProtectionIsMadeStrongerByHandAndNeverWeaker() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        protect(SARA, ProtectedIdentity.PROTECTED_REGISTRATION);

        for (ProtectedIdentity weaker : List.of(
                ProtectedIdentity.NONE,
                ProtectedIdentity.CONFIDENTIALITY_MARK,
                ProtectedIdentity.PROTECTED_REGISTRATION)) {
            assertThat(refusal(protecting(SARA, weaker, TODAY))).isEqualTo("protection.cannot.stays");
        }
        assertThat(refusal(protecting(SARA, ProtectedIdentity.FICTITIOUS_PERSONAL_DATA, TODAY.plusDays(1))))
                .isEqualTo("protection.cannot.day-to-come");
    }

    @Test
    void aProtectionIsWrittenAboutSomeoneWhoIsKnown() {
        CaseId unknown = world().openCase(SARA);

        assertThat(refusal(world().use(SARA, ProtectingIdentity.class)
                        .handle(
                                SARA,
                                new ProtectIdentity(
                                        unknown,
                                        ProtectedIdentity.CONFIDENTIALITY_MARK,
                                        ProtectionSource.TOLD,
                                        TODAY))))
                .isEqualTo("protection.cannot.not-identified");
    }

    @Test
    void onlyTheHeadWritesThatTheRegisterHasTakenItAwayAndTheTrailKeepsAllOfIt() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        name(MARIA, eva, true).orElseThrow();

        assertThat(refusal(lift(SARA, ProtectedIdentity.NONE, TODAY, "Läste i Navet i dag.")))
                .isEqualTo("protection.cannot.not-head-of-service");
        assertThat(refusal(lift(MARIA, ProtectedIdentity.NONE, TODAY.plusDays(1), "Läste i Navet i dag.")))
                .isEqualTo("protection.cannot.day-to-come");
        assertThat(refusal(lift(MARIA, ProtectedIdentity.NONE, TODAY, "Borta")))
                .isEqualTo("protection.cannot.too-short");
        assertThat(refusal(lift(MARIA, ProtectedIdentity.NONE, TODAY, "x".repeat(1001))))
                .isEqualTo("protection.cannot.too-long");
        assertThat(refusal(lift(MARIA, ProtectedIdentity.PROTECTED_REGISTRATION, TODAY, "Läste i Navet i dag.")))
                .isEqualTo("protection.cannot.not-weaker");
        lift(MARIA, ProtectedIdentity.NONE, TODAY, "Läste i Navet i dag.").orElseThrow();

        assertThat(opens(ELIN)).isTrue();
        assertThat(world().use(SARA, ProtectingIdentity.class).about(SARA, file))
                .extracting(entry -> entry.insteadOf() + " to " + entry.protection() + " by "
                        + entry.by().name() + ", " + entry.source())
                .containsExactly(
                        "CONFIDENTIALITY_MARK to NONE by Maria Holm, POPULATION_REGISTER",
                        "NONE to CONFIDENTIALITY_MARK by Sara Lind, TOLD");
        assertThat(world().use(SARA, VerifyingSeals.class)
                        .handle(MARIA)
                        .orElseThrow()
                        .broken())
                .isEmpty();
    }

    @Test
    void beingNamedOpensNothingWhenTheProtectionIsGone() {
        Actor stranger =
                Here.staff(Here.UPPSALA, "ulla-" + born, "Ulla Ek", "Socionom", "En annan enhet", Mandate.CASE_WORKER);
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        name(MARIA, stranger, true).orElseThrow();
        assertThat(opens(stranger)).isTrue();

        lift(MARIA, ProtectedIdentity.NONE, TODAY, "Läste i Navet i dag.").orElseThrow();

        assertThat(ruleFor(stranger)).isEqualTo(AccessRule.NOT_IN_TEAM);
    }

    @Test
    void howThePersonIsReachedIsShownOnlyToWhoeverSaysWhatFor() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        Person shown = world().use(SARA, ReadingCaseFiles.class)
                .open(SARA, file)
                .orElseThrow()
                .person()
                .orElseThrow();
        assertThat(shown.phone()).isEmpty();
        assertThat(shown.municipality()).isEmpty();
        assertThat(world().use(SARA, ReadingCaseFiles.class).list(SARA))
                .filteredOn(one -> one.id().equals(file))
                .allSatisfy(
                        one -> assertThat(one.person().orElseThrow().phone()).isEmpty());

        assertThat(refusal(show(SARA, "Ringa"))).isEqualTo("whereabouts.cannot.too-short");
        assertThat(refusal(show(SARA, "x".repeat(501)))).isEqualTo("whereabouts.cannot.too-long");
        Whereabouts whereabouts = show(SARA, "Ska ringa om mötet i morgon.").orElseThrow();

        assertThat(whereabouts.phone()).isEqualTo("070-174 06 06");
        assertThat(whereabouts.municipality()).contains("0380");
        assertThat(world().inUnit(SARA, () -> world().use(SARA, AccessLog.class).about(file, 10)))
                .filteredOn(line -> line.verb().equals("person.whereabouts")
                        && line.result().equals("done"))
                .extracting(AccessLogLine::purpose)
                .containsExactly("Ska ringa om mötet i morgon.");
        assertThat(stored().phone()).isEqualTo("070-174 06 06");
    }

    @Test
    void whereSomeoneWithProtectedRegistrationIsRegisteredIsNeverShown() {
        protect(SARA, ProtectedIdentity.PROTECTED_REGISTRATION);

        assertThat(show(SARA, "Ska ringa om mötet i morgon.").orElseThrow().municipality())
                .isEmpty();
        assertThatThrownBy(() -> show(eva, "Ska ringa om mötet i morgon.")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void aProtectedPersonsCaseThatNobodyHoldsIsATaskForTheHeadUntilSomeoneDoes() {
        int before = owed("nobody-coordinates");
        CaseId nobodys = CaseId.next(world().clock());
        world().inUnit(SARA, () -> {
            Person kim = Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK);
            world().use(SARA, CaseFiles.class)
                    .add(Persons.unknown(nobodys, "Kim", world().clock().instant())
                            .about(kim));
            return nobodys;
        });
        assertThat(owed("nobody-coordinates")).isEqualTo(before + 1);

        assign(MARIA, new AssignCoordinator(nobodys, eva.staff().value(), eva.name()))
                .orElseThrow();

        assertThat(owed("nobody-coordinates")).isEqualTo(before);
        assertThat(world().use(SARA, KeepingTasks.class).toDo(SARA).office()).isEmpty();
    }

    @Test
    void theHeadGivesACaseToSomeoneElseAndNotToSomeoneWhomItConcerns() {
        int before = owed("close-coordinator");
        Actor colleague = Here.staff(
                Here.UPPSALA, "kol-" + born, "Karin Ek", "Socionom", "Hikikomori Uppsala", Mandate.CASE_WORKER);
        CaseId evas = world().openCase(Persons.kim(world().clock()), eva);
        world().use(eva, DeclaringRelations.class)
                .handle(eva, new DeclareRelation(eva.staff().value(), RelationKind.CLOSE, "19900101-9802"))
                .orElseThrow();
        assertThat(owed("close-coordinator")).isEqualTo(before + 1);

        assertThat(refusal(assign(SARA, new AssignCoordinator(evas, "kol", "Karin Ek"))))
                .isEqualTo("assign.cannot.not-head-of-service");
        assertThat(refusal(assign(MARIA, new AssignCoordinator(evas, eva.staff().value(), "Eva Ek"))))
                .isEqualTo("assign.cannot.close");
        assertThat(refusal(assign(MARIA, new AssignCoordinator(evas, " ", "Karin Ek"))))
                .isEqualTo("assign.cannot.no-staff");
        assertThat(refusal(assign(MARIA, new AssignCoordinator(evas, "kol", " "))))
                .isEqualTo("assign.cannot.no-name");
        assertThat(refusal(assign(MARIA, new AssignCoordinator(CaseId.next(world().clock()), "kol", "K"))))
                .isEqualTo("assign.cannot.no-such-case");
        assign(MARIA, new AssignCoordinator(evas, colleague.staff().value(), colleague.name()))
                .orElseThrow();

        assertThat(owed("close-coordinator")).isEqualTo(before);
        assertThat(world().use(colleague, ReadingCaseFiles.class)
                        .open(colleague, evas)
                        .orElseThrow()
                        .ours()
                        .orElseThrow()
                        .name())
                .isEqualTo("Karin Ek");
    }

    @Test
    void aCoordinatorWhoWasNamedOnlyByThatIsLetInNoMoreWhenSomeoneElseHasTheCase() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        name(MARIA, eva, true).orElseThrow();

        assign(MARIA, new AssignCoordinator(file, eva.staff().value(), eva.name()))
                .orElseThrow();

        assertThat(opens(eva)).isTrue();
        // Sara wrote the protection in as coordinator, and is named by that for as long as nobody takes it away.
        assertThat(opens(SARA)).isTrue();
        name(MARIA, SARA, false).orElseThrow();
        assertThat(ruleFor(SARA)).isEqualTo(AccessRule.PROTECTED);
    }

    @Test
    void twoFilesWithOneNumberBecomeOnePersonWithTheStrongerProtection() {
        protect(SARA, ProtectedIdentity.PROTECTED_REGISTRATION);
        CaseId second = world().openCase(Persons.kim(world().clock()), eva);
        assertThat(world().use(MARIA, ReadingProtectedFiles.class).sameNumberTwice(MARIA))
                .anyMatch(cases -> cases.contains(file) && cases.contains(second));

        assertThat(refusal(join(SARA, second))).isEqualTo("join.cannot.not-head-of-service");
        assertThat(refusal(join(MARIA, CaseId.next(world().clock())))).isEqualTo("join.cannot.no-such-case");
        assertThat(refusal(join(MARIA, world().openCase(eva)))).isEqualTo("join.cannot.not-the-same-number");
        join(MARIA, second).orElseThrow();

        for (CaseId one : List.of(file, second)) {
            assertThat(verbs(one)).as("each file's own log").contains("person.join by maria");
        }
        assertThat(refusal(join(MARIA, second))).isEqualTo("join.cannot.not-the-same-number");
        assertThat(world().use(eva, ReadingCaseFiles.class)
                        .open(eva, second)
                        .orElseThrow()
                        .isProtected())
                .isTrue();
        assertThatThrownBy(() -> world().use(ELIN, ReadingCaseFiles.class).open(ELIN, second))
                .isInstanceOf(AccessRefused.class);
        assertThat(one(MARIA).inForce()).noneMatch(named -> named.staff().equals(MARIA.staff()));
    }

    @Test
    void aTaskAboutThePersonIsListedWithoutItsWordsAndReadWithoutItsTelephoneNumber() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        world().use(SARA, KeepingTasks.class)
                .handle(SARA, new WriteTask(file, "Ring 070-174 06 06 om mötet 2026-03-12", TODAY))
                .orElseThrow();

        assertThat(world().use(SARA, KeepingTasks.class).about(SARA, file).written())
                .extracting(Task::text)
                .containsExactly("Ring ••• om mötet 2026-03-12");
        assertThat(world().use(SARA, KeepingTasks.class).toDo(SARA).written())
                .filteredOn(task -> task.caseId().equals(file))
                .extracting(Task::text)
                .containsExactly("");
    }

    @Test
    void whatTheHeadReadsInAListStandsInTheLogOfEachPersonAndWhatIsOnlyCountedDoesNot() {
        protect(SARA, ProtectedIdentity.CONFIDENTIALITY_MARK);
        CaseId other = world().openCase(Persons.kim(world().clock()), SARA);
        Actor stranger =
                Here.staff(Here.UPPSALA, "ulf-" + born, "Ulf Ek", "Socionom", "En annan enhet", Mandate.CASE_WORKER);
        world().use(stranger, GivingReason.class)
                .handle(stranger, new GiveReason(other, "Personen ringde och sökte handläggaren."))
                .orElseThrow();
        ReadingProtectedFiles reading = world().use(MARIA, ReadingProtectedFiles.class);

        reading.nobodys(MARIA);
        assertThat(verbs(file)).doesNotContain("named.list by maria");

        assertThat(reading.all(MARIA))
                .allSatisfy(one -> assertThat(one.accesses()).isEmpty());
        world().use(MARIA, ReadingReasons.class).latest(MARIA);

        assertThat(verbs(file)).contains("named.list by maria");
        assertThat(verbs(other)).contains("reason.list by maria").doesNotContain("named.list by maria");
        assertThat(reading.nobodys(SARA)).isZero();
    }

    private static List<String> verbs(CaseId caseId) {
        return world().inUnit(SARA, () -> world().use(SARA, AccessLog.class).about(caseId, 50)).stream()
                .map(line -> line.verb() + " by " + line.staff())
                .toList();
    }

    private int owed(String kind) {
        return world().use(MARIA, KeepingTasks.class).toDo(MARIA).office().stream()
                .filter(task -> task.kind().equals(kind))
                .mapToInt(task -> (int) task.what().arguments().get(0))
                .sum();
    }

    private static Outcome<CaseId, CannotAssignCoordinator> assign(Actor actor, AssignCoordinator command) {
        return world().use(actor, AssigningCoordinator.class).handle(actor, command);
    }

    private Outcome<?, CannotJoinPersons> join(Actor actor, CaseId other) {
        return world().use(actor, JoiningPersons.class).handle(actor, new JoinPersons(file, other));
    }

    private Person stored() {
        return world().inUnit(SARA, () -> world().use(SARA, CaseFiles.class)
                .find(file)
                .flatMap(CaseFile::person)
                .orElseThrow());
    }

    private void protect(Actor actor, ProtectedIdentity protection) {
        protecting(actor, protection, TODAY).orElseThrow();
    }

    private Outcome<?, CannotProtect> protecting(Actor actor, ProtectedIdentity protection, LocalDate day) {
        return world().use(actor, ProtectingIdentity.class)
                .handle(actor, new ProtectIdentity(file, protection, ProtectionSource.TOLD, day));
    }

    private Outcome<?, CannotProtect> lift(Actor actor, ProtectedIdentity left, LocalDate day, String reason) {
        return world().use(actor, LiftingProtection.class).handle(actor, new LiftProtection(file, left, day, reason));
    }

    private Outcome<Whereabouts, ?> show(Actor actor, String reason) {
        return world().use(actor, ShowingWhereabouts.class).handle(actor, new ShowWhereabouts(file, reason));
    }

    private Outcome<NamedAccess, CannotNameStaff> name(Actor head, Actor who, boolean isNamed) {
        return world().use(head, NamingStaff.class)
                .handle(head, new NameStaff(file, who.staff().value(), who.name(), isNamed, REASON));
    }

    private static Outcome<NamedAccess, CannotNameStaff> settle(NameStaff command) {
        return world().use(MARIA, NamingStaff.class).handle(MARIA, command);
    }

    private ProtectedFile one(Actor head) {
        return world().use(head, ReadingProtectedFiles.class).one(head, file).orElseThrow();
    }

    private boolean opens(Actor actor) {
        return world().use(actor, ReadingCaseFiles.class).open(actor, file).isPresent();
    }

    private List<CaseId> lists(Actor actor) {
        return world().use(actor, ReadingCaseFiles.class).list(actor).stream()
                .map(CaseFile::id)
                .toList();
    }

    private AccessRule ruleFor(Actor actor) {
        try {
            opens(actor);
        } catch (AccessRefused refused) {
            return refused.rule();
        }
        throw new AssertionError("The file opened.");
    }

    private static String refusal(Outcome<?, ?> outcome) {
        return outcome.match(done -> "done", refusal -> refusal.sentence().key());
    }
}
