package se.handslag.planning.joint.relative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;
import static se.handslag.core.fixture.Here.staff;
import static se.handslag.planning.joint.relative.CannotSupportRelative.BEFORE_THE_CASE;
import static se.handslag.planning.joint.relative.CannotSupportRelative.CASE_CLOSED;
import static se.handslag.planning.joint.relative.CannotSupportRelative.GROUND_ASKS_FOR_A_RECORD;
import static se.handslag.planning.joint.relative.CannotSupportRelative.GROUND_NOT_IN_FORCE;
import static se.handslag.planning.joint.relative.CannotSupportRelative.GROUND_OF_THE_OTHER;
import static se.handslag.planning.joint.relative.CannotSupportRelative.IN_A_GROUP;
import static se.handslag.planning.joint.relative.CannotSupportRelative.IN_THE_FUTURE;
import static se.handslag.planning.joint.relative.CannotSupportRelative.IN_THE_GROUP_ALREADY;
import static se.handslag.planning.joint.relative.CannotSupportRelative.MATTER_TOO_LONG;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NAME_CANNOT_BE;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NOT_AGREED;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NOT_A_RELATIVES;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NOT_IN_THE_GROUP;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_MANDATE;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_MATTER;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_NAME;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_REASON;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_SUCH_CASE;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_SUCH_GROUP;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_SUCH_SESSION;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_SUCH_SUPPORT;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_SUCH_TEAM;
import static se.handslag.planning.joint.relative.CannotSupportRelative.NO_WORDS;
import static se.handslag.planning.joint.relative.CannotSupportRelative.PHONE_TOO_LONG;
import static se.handslag.planning.joint.relative.CannotSupportRelative.PHONE_WITHOUT_NAME;
import static se.handslag.planning.joint.relative.CannotSupportRelative.REASON_TOO_LONG;
import static se.handslag.planning.joint.relative.CannotSupportRelative.TOO_LONG;
import static se.handslag.planning.joint.relative.CannotSupportRelative.WRONG_MINUTES;
import static se.handslag.planning.joint.relative.CannotSupportRelative.WRONG_NUMBER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Stage;
import se.handslag.core.fixture.Persons;
import se.handslag.core.journal.ReadingJournal;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.records.RecordSession;
import se.handslag.core.task.KeepingTasks;
import se.handslag.planning.DischargeReason;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.contact.ReadingContacts;
import se.handslag.planning.joint.network.EndMembership;
import se.handslag.planning.joint.network.EndReason;
import se.handslag.planning.joint.network.KeepingMembers;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.LetKnow;
import se.handslag.planning.joint.network.Member;
import se.handslag.planning.joint.network.MemberMark;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.planning.joint.network.MemberWords;
import se.handslag.planning.joint.network.ReadingNetwork;
import se.handslag.planning.joint.network.SaveMember;
import se.handslag.planning.joint.network.WhoWasAsked;
import se.handslag.planning.joint.network.Wish;
import se.handslag.planning.joint.relative.count.CountSupport;
import se.handslag.planning.joint.relative.count.CountingSupport;
import se.handslag.planning.joint.relative.group.Attend;
import se.handslag.planning.joint.relative.group.Came;
import se.handslag.planning.joint.relative.group.GroupSession;
import se.handslag.planning.joint.relative.group.HoldingRelativeGroups;
import se.handslag.planning.joint.relative.group.PlanRelativeGroup;
import se.handslag.planning.joint.relative.group.PlanSession;
import se.handslag.planning.joint.relative.group.RelativeGroup;
import se.handslag.planning.joint.relative.group.TakePart;
import se.handslag.planning.municipality.discharge.CannotDischarge;
import se.handslag.planning.municipality.discharge.DischargePerson;
import se.handslag.planning.municipality.discharge.Discharging;

/** Relatives in a track of their own, and nothing that runs between it and the file of the one they are close to. */
class RelativesTest extends PlanningOnBothDatabases {
    private static final String TEAM = Persons.TEAM.value();
    private static final Wish YES = new Wish(WhoWasAsked.PERSON, "Mamma får veta", TODAY);

    @Test
    void opensAFileOfTheRelativesOwnWithNobodyEnrolled() {
        RelativeCase eva = done(open(SARA, mother("Eva", "Nordin", "070-000 00 00")));

        CaseFile file = file(SARA, eva.caseId()).orElseThrow();
        assertThat(file.stage()).isEqualTo(Stage.RELATIVE);
        assertThat(file.shownName()).isEqualTo("Eva Nordin");
        assertThat(eva.law()).isEqualTo("13 kap. 9 § socialtjänstlagen (2025:400)");
        assertThat(list(SARA)).contains(eva.caseId());
        assertThat(list(NILS)).as("the region has not been told").doesNotContain(eva.caseId());
        assertThat(file(NILS, eva.caseId())).isEmpty();
    }

    @Test
    void citesTheActThatHeldOnTheDay() {
        world().clock().set(LocalDate.of(2025, 6, 30));
        assertThat(done(open(SARA, mother("Eva", "", ""))).law()).isEqualTo("5 kap. 10 § socialtjänstlagen (2001:453)");
        assertThat(refused(open(SARA, with(SupportGround.ADVICE)))).isEqualTo(GROUND_NOT_IN_FORCE);
        assertThat(refused(open(SARA, with(SupportGround.WITHOUT_ASSESSMENT)))).isEqualTo(GROUND_NOT_IN_FORCE);
    }

    @Test
    void isGivenByTheRegionToo() {
        RelativeCase eva = done(open(NILS, with(SupportGround.HEALTH_CARE)));

        done(record(NILS, talk(eva.caseId(), "Hur man orkar")));
        assertThat(eva.law()).isEmpty();
        assertThat(track(NILS, eva.caseId()).supports()).hasSize(1);
        assertThat(refused(open(NILS, with(SupportGround.RELATIVES)))).isEqualTo(GROUND_OF_THE_OTHER);
        assertThat(refused(open(SARA, with(SupportGround.HEALTH_CARE)))).isEqualTo(GROUND_OF_THE_OTHER);
    }

    @Test
    void refusesAFileThatCannotBe() {
        Actor jonas = staff(UPPSALA, "jonas", "Jonas Ask", "Verksamhetschef", "Team", Mandate.HEAD_OF_SERVICE);

        assertThat(refused(open(jonas, mother("Eva", "", "")))).isEqualTo(NO_MANDATE);
        assertThat(refused(open(SARA, in("no-team", "Eva", "", "", "x")))).isEqualTo(NO_SUCH_TEAM);
        assertThat(refused(open(SARA, in(TEAM, " ", "", "", "x")))).isEqualTo(NO_NAME);
        assertThat(refused(open(SARA, in(TEAM, "å".repeat(81), "", "", "x")))).isEqualTo(NAME_CANNOT_BE);
        assertThat(refused(open(SARA, in(TEAM, "Eva", "", "070", "x")))).isEqualTo(PHONE_WITHOUT_NAME);
        assertThat(refused(open(SARA, in(TEAM, "Eva", "Ek", "0".repeat(41), "x"))))
                .isEqualTo(PHONE_TOO_LONG);
        assertThat(refused(open(SARA, in(TEAM, "Eva", "", "", " ")))).isEqualTo(NO_MATTER);
        assertThat(refused(open(SARA, in(TEAM, "Eva", "", "", "å".repeat(2001)))))
                .isEqualTo(MATTER_TOO_LONG);
    }

    @Test
    void writesConversationsEducationAndFamilyMeetingsAndStrikesWhatWasWrong() {
        CaseId eva = done(open(SARA, mother("Eva", "Nordin", ""))).caseId();
        done(record(SARA, talk(eva, "Att sätta gränser")));
        done(record(ELIN, new RecordRelativeSupport(eva, SupportKind.EDUCATION, TODAY, 60, "Om social rädsla")));
        RelativeSupport wrong = done(
                record(SARA, new RecordRelativeSupport(eva, SupportKind.FAMILY_MEETING, TODAY, 90, "Alla var med")));
        done(strike(SARA, new StrikeRelativeSupport(eva, wrong.id(), "Fel familj")));

        assertThat(track(SARA, eva).supports())
                .extracting(RelativeSupport::kind)
                .containsExactlyInAnyOrder(SupportKind.CONVERSATION, SupportKind.EDUCATION);
        assertThat(refused(strike(SARA, new StrikeRelativeSupport(eva, wrong.id(), "Igen"))))
                .isEqualTo(NO_SUCH_SUPPORT);
    }

    @Test
    void refusesSupportThatCannotBe() {
        CaseId eva = done(open(SARA, mother("Eva", "", ""))).caseId();
        CaseId kim = openKim();

        assertThat(refused(record(OSKAR, talk(eva, "x")))).isEqualTo(NO_SUCH_CASE);
        assertThat(refused(record(SARA, talk(kim, "x")))).isEqualTo(NOT_A_RELATIVES);
        assertThat(refused(record(SARA, talk(eva, " ")))).isEqualTo(NO_WORDS);
        assertThat(refused(record(SARA, talk(eva, "å".repeat(4001))))).isEqualTo(TOO_LONG);
        assertThat(refused(record(SARA, new RecordRelativeSupport(eva, SupportKind.GROUP, TODAY, 0, "x"))))
                .isEqualTo(IN_A_GROUP);
        assertThat(refused(record(SARA, on(eva, TODAY.plusDays(1), 0)))).isEqualTo(IN_THE_FUTURE);
        assertThat(refused(record(SARA, on(eva, TODAY.minusDays(1), 0)))).isEqualTo(BEFORE_THE_CASE);
        assertThat(refused(record(SARA, on(eva, TODAY, -1)))).isEqualTo(WRONG_MINUTES);
        assertThat(refused(record(SARA, on(eva, TODAY, 1441)))).isEqualTo(WRONG_MINUTES);
        UUID support = done(record(SARA, talk(eva, "x"))).id();
        assertThat(refused(strike(SARA, new StrikeRelativeSupport(eva, support, " "))))
                .isEqualTo(NO_REASON);
        assertThat(refused(strike(SARA, new StrikeRelativeSupport(eva, support, "å".repeat(301)))))
                .isEqualTo(REASON_TOO_LONG);
    }

    @Test
    void endsAndIsReadAfterwards() {
        CaseId eva = done(open(SARA, mother("Eva", "", ""))).caseId();
        OpeningRelativeCases opening = world().use(SARA, OpeningRelativeCases.class);

        assertThat(refused(opening.end(SARA, new EndRelativeCase(eva, TODAY.plusDays(1), "x"))))
                .isEqualTo(IN_THE_FUTURE);
        assertThat(refused(opening.end(SARA, new EndRelativeCase(eva, TODAY.minusDays(1), "x"))))
                .isEqualTo(BEFORE_THE_CASE);
        assertThat(refused(opening.end(SARA, new EndRelativeCase(eva, TODAY, " "))))
                .isEqualTo(NO_WORDS);
        assertThat(refused(opening.end(SARA, new EndRelativeCase(eva, TODAY, "å".repeat(1001)))))
                .isEqualTo(TOO_LONG);
        RelativeEnd end = done(opening.end(SARA, new EndRelativeCase(eva, TODAY, "Eva behöver inte mer nu")));

        assertThat(track(SARA, eva).end()).contains(end);
        assertThat(track(SARA, eva).open()).isFalse();
        assertThat(refused(record(SARA, talk(eva, "x")))).isEqualTo(CASE_CLOSED);
        assertThat(list(SARA)).doesNotContain(eva);
    }

    @Test
    void isNoMatterOfSupportThatIsGrantedAndNoneThatTheContactListsWaitFor() {
        CaseId eva = done(open(SARA, mother("Eva", "Nordin", ""))).caseId();
        CaseId regional = done(open(NILS, with(SupportGround.HEALTH_CARE))).caseId();
        world().clock().set(TODAY.plusDays(50));

        assertThat(refused(world().use(SARA, Discharging.class)
                        .handle(
                                SARA,
                                new DischargePerson(
                                        eva, TODAY, DischargeReason.DROP_OUT_BEFORE, Map.of(), "", Optional.empty()))))
                .isInstanceOf(CannotDischarge.RelativesCase.class);
        assertThat(kinds(NILS, regional)).containsExactly("relative-contact");
        assertThat(world().use(NILS, ReadingContacts.class)
                        .notReachedInTime(
                                NILS, world().use(NILS, ReadingCaseFiles.class).list(NILS)))
                .extracting(CaseFile::id)
                .doesNotContain(regional);
    }

    @Test
    void remindsOfSomeoneNobodyHasBeenInTouchWith() {
        CaseId eva = done(open(SARA, mother("Eva", "", ""))).caseId();
        assertThat(due(SARA, eva)).containsExactly("relative-contact " + TODAY.plusDays(60));

        world().clock().set(TODAY.plusDays(10));
        done(record(SARA, on(eva, TODAY.plusDays(10), 30)));
        assertThat(due(SARA, eva)).containsExactly("relative-contact " + TODAY.plusDays(70));
    }

    @Test
    void tellsWhatThePersonHasAgreedToFromThePersonsNetworkAndNowhereElse() {
        CaseId kim = openKim();
        CaseId eva = done(open(SARA, mother("Eva", "Nordin", ""))).caseId();
        Member mamma = member(kim);
        assertThat(refused(link(SARA, eva, kim, mamma))).as("may know nothing").isEqualTo(NOT_AGREED);

        let(kim, mamma, Set.of(KnowPart.CRISIS_PLAN), TODAY.plusMonths(2));
        done(link(SARA, eva, kim, mamma));
        assertThat(told(SARA, eva))
                .contains(new ReadingRelatives.MayBeTold(
                        true, Set.of(KnowPart.CRISIS_PLAN), Optional.of(TODAY.plusMonths(2))));

        let(kim, mamma, Set.of(), TODAY);
        assertThat(told(SARA, eva)).contains(new ReadingRelatives.MayBeTold(true, Set.of(), Optional.empty()));
        let(kim, mamma, Set.of(KnowPart.CRISIS_PLAN), TODAY.plusMonths(2));
        done(world().use(SARA, KeepingMembers.class)
                .end(SARA, new EndMembership(kim, mamma.id(), EndReason.PERSONS_WISH, "", TODAY)));
        assertThat(told(SARA, eva)).contains(new ReadingRelatives.MayBeTold(true, Set.of(), Optional.empty()));

        done(keeping(SARA)
                .link(SARA, new LinkRelative(eva, Optional.empty(), Optional.empty(), "Eva vill inte längre", TODAY)));
        assertThat(told(SARA, eva)).isEmpty();
    }

    @Test
    void refusesALinkThatNobodyWishedOrThatIsToSomeoneElse() {
        CaseId kim = openKim();
        CaseId robin = openKim();
        CaseId eva = done(open(SARA, mother("Eva", "Nordin", ""))).caseId();
        Member mamma = member(kim);
        let(kim, mamma, Set.of(KnowPart.CRISIS_PLAN), TODAY.plusMonths(2));

        assertThat(refused(link(SARA, eva, robin, mamma))).isEqualTo(NOT_AGREED);
        assertThat(refused(link(SARA, kim, kim, mamma))).isEqualTo(NOT_A_RELATIVES);
        assertThat(refused(keeping(SARA)
                        .link(SARA, new LinkRelative(eva, Optional.of(kim), Optional.empty(), "Ja", TODAY))))
                .isEqualTo(NOT_AGREED);
        assertThat(refused(keeping(SARA)
                        .link(SARA, new LinkRelative(eva, Optional.of(kim), Optional.of(mamma.id()), " ", TODAY))))
                .isEqualTo(NO_WORDS);
        assertThat(refused(keeping(SARA)
                        .link(
                                SARA,
                                new LinkRelative(
                                        eva, Optional.of(kim), Optional.of(mamma.id()), "Ja", TODAY.plusDays(1)))))
                .isEqualTo(IN_THE_FUTURE);
        assertThat(refused(keeping(SARA)
                        .link(
                                SARA,
                                new LinkRelative(
                                        eva, Optional.of(kim), Optional.of(mamma.id()), "å".repeat(1001), TODAY))))
                .isEqualTo(TOO_LONG);
    }

    @Test
    void tellsNobodyOfANetworkThatTheyMayNotRead() {
        CaseId kim = world().openCase(
                        Persons.kim(world().clock()).protectedBy(ProtectedIdentity.CONFIDENTIALITY_MARK), SARA, NILS);
        CaseId eva = done(open(SARA, mother("Eva", "Nordin", ""))).caseId();
        Member mamma = member(kim);
        let(kim, mamma, Set.of(KnowPart.CRISIS_PLAN), TODAY.plusMonths(2));
        done(link(SARA, eva, kim, mamma));

        assertThat(told(SARA, eva).orElseThrow().isSeen()).isTrue();
        assertThat(told(ELIN, eva)).contains(ReadingRelatives.MayBeTold.HIDDEN);
        assertThatThrownBy(() -> link(ELIN, eva, kim, mamma)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void leavesNothingOfEitherInTheFileOfTheOther() {
        CaseId kim = openKim();
        CaseId eva = done(open(SARA, mother("Evalotta", "Grindhage", ""))).caseId();
        done(record(SARA, talk(eva, "Att hen aldrig kommer ut")));
        Member mamma = member(kim);
        let(kim, mamma, Set.of(KnowPart.CRISIS_PLAN), TODAY.plusMonths(2));
        done(link(SARA, eva, kim, mamma));
        told(SARA, eva);

        assertThat(world().use(SARA, ReadingCaseFiles.class).search(SARA, "Kim"))
                .extracting(CaseFile::id)
                .doesNotContain(eva);
        assertThat(world().use(SARA, ReadingCaseFiles.class).search(SARA, "Grindhage"))
                .extracting(CaseFile::id)
                .containsExactly(eva);
        assertThat(world().use(SARA, ReadingJournal.class).story(SARA, kim).toString())
                .doesNotContain(eva.toString());
        assertThat(world().use(SARA, ReadingNetwork.class).read(SARA, kim).members())
                .singleElement()
                .satisfies(here -> assertThat(here.member().about().name()).isEqualTo("Mamma"));
        assertThat(rowsAbout(kim))
                .isNotEmpty()
                .noneMatch(row -> row.contains(eva.toString()) || row.contains("Grindhage"));
        assertThat(rowsAbout(eva).stream().filter(row -> row.contains(kim.toString())))
                .as("only the link, whose two ids stand in no extract")
                .singleElement()
                .asString()
                .startsWith("relative_link");
    }

    /** Every row of every table that is about a case, as it lies in the store, past all code of ours. */
    private static List<String> rowsAbout(CaseId caseId) {
        return world().inUnit(SARA, () -> {
            List<String> rows = new ArrayList<>();
            try (Statement statement =
                    world().use(SARA, RecordSession.class).connection().createStatement()) {
                List<String> tables = new ArrayList<>();
                try (ResultSet found = statement.executeQuery(
                        "select table_name from information_schema.columns"
                                + " where lower(column_name) = 'case_id' and lower(table_name) not in ('access_log', 'seal')")) {
                    while (found.next()) {
                        tables.add(found.getString(1));
                    }
                }
                for (String table : tables) {
                    try (ResultSet found =
                            statement.executeQuery("select * from " + table + " where case_id = '" + caseId + "'")) {
                        while (found.next()) {
                            StringBuilder row = new StringBuilder(table);
                            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                                row.append(' ').append(found.getString(i));
                            }
                            rows.add(row.toString());
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return rows;
        });
    }

    @Test
    void holdsGroupsThatStandOnlyInEachRelativesOwnRecord() {
        CaseId eva = done(open(SARA, mother("Eva", "Nordin", ""))).caseId();
        CaseId ola = done(open(SARA, mother("Ola", "Nordin", ""))).caseId();
        HoldingRelativeGroups groups = world().use(SARA, HoldingRelativeGroups.class);
        RelativeGroup group =
                done(groups.plan(SARA, new PlanRelativeGroup(TEAM, "Att stå bredvid", "Sex träffar", TODAY)));
        GroupSession first = done(groups.meet(SARA, new PlanSession(group.id(), TODAY, "Om rädsla")));
        GroupSession later = done(groups.meet(SARA, new PlanSession(group.id(), TODAY.plusDays(7), "Om gränser")));
        done(groups.takePart(SARA, new TakePart(eva, group.id(), true, TODAY)));
        done(groups.takePart(SARA, new TakePart(ola, group.id(), true, TODAY)));
        assertThat(due(SARA, eva)).contains("relative-attendance " + TODAY);

        done(groups.attend(SARA, new Attend(eva, first.id(), Came.STAYED_AWAY)));
        done(groups.attend(SARA, new Attend(eva, first.id(), Came.CAME)));
        done(groups.attend(SARA, new Attend(ola, first.id(), Came.SENT_WORD)));

        assertThat(track(SARA, eva).groups()).singleElement().satisfies(here -> {
            assertThat(here.at(first)).contains(Came.CAME);
            assertThat(here.at(later)).isEmpty();
        });
        assertThat(track(SARA, ola).groups().get(0).at(first)).contains(Came.SENT_WORD);
        assertThat(due(SARA, eva)).noneMatch(task -> task.startsWith("relative-attendance"));
        assertThat(groups.room(SARA, group.id()).orElseThrow().relatives())
                .extracting(place -> place.file().id())
                .containsExactlyInAnyOrder(eva, ola);
        assertThat(world().use(NILS, HoldingRelativeGroups.class).list(NILS)).isEmpty();

        assertThat(refused(groups.takePart(SARA, new TakePart(eva, group.id(), true, TODAY))))
                .isEqualTo(IN_THE_GROUP_ALREADY);
        assertThat(refused(groups.attend(SARA, new Attend(eva, later.id(), Came.CAME))))
                .isEqualTo(IN_THE_FUTURE);
        done(groups.takePart(SARA, new TakePart(ola, group.id(), false, TODAY)));
        assertThat(refused(groups.takePart(SARA, new TakePart(ola, group.id(), false, TODAY))))
                .isEqualTo(NOT_IN_THE_GROUP);
        assertThat(refused(groups.attend(SARA, new Attend(ola, first.id(), Came.CAME))))
                .isEqualTo(NO_SUCH_SESSION);
    }

    @Test
    void refusesAGroupThatCannotBe() {
        HoldingRelativeGroups groups = world().use(SARA, HoldingRelativeGroups.class);
        CaseId eva = done(open(SARA, mother("Eva", "", ""))).caseId();
        UUID none = new UUID(0, 1);

        assertThat(refused(groups.plan(SARA, new PlanRelativeGroup("no-team", "x", "", TODAY))))
                .isEqualTo(NO_SUCH_TEAM);
        assertThat(refused(groups.plan(SARA, new PlanRelativeGroup(TEAM, " ", "", TODAY))))
                .isEqualTo(NO_WORDS);
        assertThat(refused(groups.plan(SARA, new PlanRelativeGroup(TEAM, "å".repeat(201), "", TODAY))))
                .isEqualTo(TOO_LONG);
        assertThat(refused(groups.meet(SARA, new PlanSession(none, TODAY, "x"))))
                .isEqualTo(NO_SUCH_GROUP);
        assertThat(refused(groups.takePart(SARA, new TakePart(eva, none, true, TODAY))))
                .isEqualTo(NO_SUCH_GROUP);
        assertThat(refused(groups.attend(SARA, new Attend(eva, none, Came.CAME))))
                .isEqualTo(NO_SUCH_SESSION);
        RelativeGroup group = done(groups.plan(SARA, new PlanRelativeGroup(TEAM, "Grupp", "", TODAY)));
        assertThat(refused(groups.meet(SARA, new PlanSession(group.id(), TODAY, " "))))
                .isEqualTo(NO_WORDS);
        assertThat(refused(groups.takePart(SARA, new TakePart(eva, group.id(), true, TODAY.plusDays(1)))))
                .isEqualTo(IN_THE_FUTURE);
        assertThat(refused(groups.takePart(SARA, new TakePart(openKim(), group.id(), true, TODAY))))
                .isEqualTo(NOT_A_RELATIVES);
    }

    @Test
    void countsThoseWhoDoNotSayWhoTheyAreAndKeepsNothingOfThem() {
        CountingSupport counting = world().use(SARA, CountingSupport.class);
        int before = counting.year(SARA, Persons.TEAM, TODAY.getYear()).getOrDefault(SupportKind.GROUP, 0);

        assertThat(done(counting.handle(SARA, count(3, SupportGround.WITHOUT_ASSESSMENT)))
                        .law())
                .isEqualTo("11 kap. 5–6 §§ socialtjänstlagen (2025:400)");
        done(counting.handle(SARA, count(2, SupportGround.ADVICE)));

        assertThat(counting.year(SARA, Persons.TEAM, TODAY.getYear())).containsEntry(SupportKind.GROUP, before + 5);
        assertThat(counting.year(SARA, Persons.TEAM, TODAY.getYear() - 1)).doesNotContainKey(SupportKind.GROUP);
        assertThat(refused(counting.handle(SARA, count(1, SupportGround.RELATIVES))))
                .isEqualTo(GROUND_ASKS_FOR_A_RECORD);
        assertThat(refused(counting.handle(SARA, count(0, SupportGround.ADVICE))))
                .isEqualTo(WRONG_NUMBER);
        assertThat(refused(counting.handle(SARA, count(501, SupportGround.ADVICE))))
                .isEqualTo(WRONG_NUMBER);
        assertThat(refused(counting.handle(SARA, count(1, SupportGround.HEALTH_CARE))))
                .isEqualTo(GROUND_OF_THE_OTHER);
        assertThat(refused(counting.handle(
                        SARA,
                        new CountSupport(TEAM, SupportKind.GROUP, LocalDate.of(2025, 6, 30), 1, SupportGround.ADVICE))))
                .isEqualTo(GROUND_NOT_IN_FORCE);
        assertThat(refused(counting.handle(
                        SARA, new CountSupport(TEAM, SupportKind.GROUP, TODAY.plusDays(1), 1, SupportGround.ADVICE))))
                .isEqualTo(IN_THE_FUTURE);
        assertThat(refused(counting.handle(
                        SARA, new CountSupport("no-team", SupportKind.GROUP, TODAY, 1, SupportGround.ADVICE))))
                .isEqualTo(NO_SUCH_TEAM);
    }

    private static CountSupport count(int persons, SupportGround ground) {
        return new CountSupport(TEAM, SupportKind.GROUP, TODAY, persons, ground);
    }

    private static OpenRelativeCase mother(String given, String family, String phone) {
        return in(TEAM, given, family, phone, "Hur jag pratar med mitt barn");
    }

    private static OpenRelativeCase in(String team, String given, String family, String phone, String matter) {
        return new OpenRelativeCase(team, given, family, phone, Relation.PARENT, matter, SupportGround.RELATIVES);
    }

    private static OpenRelativeCase with(SupportGround ground) {
        return new OpenRelativeCase(TEAM, "Eva", "Nordin", "", Relation.PARENT, "Att orka", ground);
    }

    private static RecordRelativeSupport talk(CaseId caseId, String words) {
        return new RecordRelativeSupport(caseId, SupportKind.CONVERSATION, TODAY, 45, words);
    }

    private static RecordRelativeSupport on(CaseId caseId, LocalDate day, int minutes) {
        return new RecordRelativeSupport(caseId, SupportKind.CONVERSATION, day, minutes, "Att orka");
    }

    private static Member member(CaseId kim) {
        return done(world().use(SARA, KeepingMembers.class)
                .handle(
                        SARA,
                        SaveMember.added(
                                kim,
                                new MemberWords("Mamma", MemberRole.RELATIVE, "mor", "", "", MemberMark.NONE, YES))));
    }

    private static void let(CaseId kim, Member member, Set<KnowPart> parts, LocalDate until) {
        done(world().use(SARA, KeepingMembers.class).letKnow(SARA, new LetKnow(kim, member.id(), parts, YES, until)));
    }

    private static Outcome<RelativeLink, CannotSupportRelative> link(
            Actor actor, CaseId relative, CaseId kim, Member member) {
        return keeping(actor)
                .link(
                        actor,
                        new LinkRelative(
                                relative, Optional.of(kim), Optional.of(member.id()), "Ja, det är jag", TODAY));
    }

    private static Optional<ReadingRelatives.MayBeTold> told(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingRelatives.class).told(actor, caseId);
    }

    private static List<String> due(Actor actor, CaseId caseId) {
        return world().use(actor, KeepingTasks.class).about(actor, caseId).derived().stream()
                .map(task -> task.kind() + " " + task.due())
                .toList();
    }

    private static List<String> kinds(Actor actor, CaseId caseId) {
        return world().use(actor, KeepingTasks.class).about(actor, caseId).derived().stream()
                .map(task -> task.kind())
                .toList();
    }

    private static List<CaseId> list(Actor actor) {
        return world().use(actor, ReadingRelatives.class).list(actor).stream()
                .map(CaseFile::id)
                .toList();
    }

    private static Optional<CaseFile> file(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingCaseFiles.class).open(actor, caseId);
    }

    private static ReadingRelatives.Track track(Actor actor, CaseId caseId) {
        return world().use(actor, ReadingRelatives.class).read(actor, caseId).orElseThrow();
    }

    private static KeepingRelativeTrack keeping(Actor actor) {
        return world().use(actor, KeepingRelativeTrack.class);
    }

    private static Outcome<RelativeCase, CannotSupportRelative> open(Actor actor, OpenRelativeCase command) {
        return world().use(actor, OpeningRelativeCases.class).handle(actor, command);
    }

    private static Outcome<RelativeSupport, CannotSupportRelative> record(Actor actor, RecordRelativeSupport command) {
        return keeping(actor).handle(actor, command);
    }

    private static Outcome<StruckSupport, CannotSupportRelative> strike(Actor actor, StrikeRelativeSupport command) {
        return keeping(actor).strike(actor, command);
    }
}
