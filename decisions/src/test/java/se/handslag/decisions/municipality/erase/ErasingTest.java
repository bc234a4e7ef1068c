package se.handslag.decisions.municipality.erase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.core.access.reason.GiveReason;
import se.handslag.core.access.reason.GivingReason;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.RefusedAct;
import se.handslag.core.casework.Sentence;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.StoreDump;
import se.handslag.core.fixture.Together;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteId;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.platform.NotOffered;
import se.handslag.core.records.CannotErase;
import se.handslag.core.records.StoreFailed;
import se.handslag.core.records.StoreSettings;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.core.team.criteria.Answer;
import se.handslag.decisions.fixture.Decided;
import se.handslag.decisions.fixture.Nurse;
import se.handslag.decisions.fixture.Office;
import se.handslag.decisions.joint.consult.ConsultationView;
import se.handslag.decisions.municipality.Refused;
import se.handslag.decisions.municipality.appeal.Appeal;
import se.handslag.decisions.municipality.appeal.Reconsideration;
import se.handslag.decisions.municipality.consult.Consultation;
import se.handslag.decisions.municipality.court.CourtInstance;
import se.handslag.decisions.municipality.court.Enclosure;
import se.handslag.decisions.municipality.court.LeaveToAppeal;
import se.handslag.decisions.municipality.court.RulingOutcome;

/** The erasure of files, from the list to the protocol. */
class ErasingTest {
    /** Five years and a day after the cases of the tests were closed. */
    private static final LocalDate LATER = LocalDate.of(2030, 9, 16);

    private Database database = Database.H2;
    private Office office = Office.on(database);

    /** What rests on the database itself is shown on both. */
    private void on(Database other) {
        if (other != database) {
            office.close();
            office = Office.on(other);
            database = other;
        }
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** A case with everything in it that the office can do, closed three months after it began. */
    private CaseId ended() {
        CaseId caseId = office.known();
        office.consent(caseId);
        office.assess(caseId, Answer.YES);
        office.apply(caseId);
        office.write(caseId);
        Consultation asked = office.ask(caseId);
        new Nurse(office).answers(caseId, asked.id(), ConsultationView.SUPPORTS, "Det passar.");
        Note first = note(caseId, "En anteckning.");
        Note second = note(caseId, "En rättelse.", Optional.of(first.id()));
        note(caseId, "En rättelse av rättelsen.", Optional.of(second.id()));
        office.decide(office.threeMonths(caseId)).orElseThrow();
        end(caseId);
        return caseId;
    }

    private Note note(CaseId caseId, String text) {
        return note(caseId, text, Optional.empty());
    }

    private Note note(CaseId caseId, String text, Optional<NoteId> corrects) {
        // A case that was closed long ago opens to whoever says why.
        office.use(SARA, GivingReason.class)
                .handle(SARA, new GiveReason(caseId, "Skriver en anteckning."))
                .orElseThrow();
        return office.use(SARA, SigningNotes.class)
                .handle(
                        SARA,
                        new SignNote(
                                caseId,
                                Optional.empty(),
                                ContactKind.HOME_VISIT,
                                office.today().atTime(8, 0),
                                text,
                                corrects,
                                Optional.empty()))
                .orElseThrow();
    }

    private void end(CaseId caseId) {
        LocalDate before = office.today();
        office.clock().set(LATER.minusYears(5).minusDays(1));
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            files.save(files.find(caseId).orElseThrow().closed(office.today()));
            return caseId;
        });
        office.clock().set(before);
    }

    private List<ErasureCandidate> due() {
        return office.use(MARIA, ListingErasure.class).waiting(MARIA).due();
    }

    private ErasureList approve(CaseId... cases) {
        return approveAs(due(), cases).orElseThrow();
    }

    private Outcome<ErasureList, CannotApproveErasure> approveAs(List<ErasureCandidate> shown, CaseId... cases) {
        Set<CaseId> chosen = Set.of(cases);
        return office.use(MARIA, ApprovingErasure.class)
                .handle(
                        MARIA,
                        new ApproveErasure(shown.stream()
                                .filter(file -> chosen.contains(file.caseId()))
                                .map(file -> new ApproveErasure.Shown(file.caseId(), file.lastEntry()))
                                .toList()));
    }

    private CarryingOutErasure.CarriedOut carryOut(ErasureList list) {
        return office.use(MARIA, CarryingOutErasure.class)
                .handle(MARIA, new CarryOutErasure(list.id()))
                .orElseThrow();
    }

    private StoreDump dump() {
        return StoreDump.of(office.store(UPPSALA.id()));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void erasesEveryRowOfTheCaseAndNoOther(Database on) {
        on(on);
        CaseId gone = ended();
        CaseId stays = ended();
        office.clock().set(LATER);
        ErasureList list = approve(gone);
        StoreDump before = dump();

        assertThat(carryOut(list)).isEqualTo(new CarryingOutErasure.CarriedOut(1, List.of()));

        StoreDump after = dump();
        var erased = before.without(after);
        assertThat(erased.keySet())
                .contains(
                        "case_file",
                        "person",
                        "note",
                        "consent",
                        "disclosure",
                        "received_copy",
                        "application",
                        "investigation",
                        "investigation_text",
                        "consultation",
                        "consultation_answer",
                        "municipal_decision",
                        "erasure_list_case");
        assertThat(erased.values())
                .allSatisfy(rows -> assertThat(rows).noneMatch(row -> row.contains(stays.toString())));
        assertThat(after.without(before).keySet())
                .isEqualTo(new TreeSet<>(Set.of("access_log", "erasure_protocol", "erasure_protocol_row")));
        assertThat(office.use(MARIA, VerifyingSeals.class)
                        .handle(MARIA)
                        .orElseThrow()
                        .broken())
                .as("an erasure breaks no seal")
                .isEmpty();
        after.rows().forEach((table, rows) -> {
            if (!table.equals("access_log") && !table.equals("outbox")) {
                assertThat(rows).as(table).noneMatch(row -> row.contains(gone.toString()));
            }
        });
    }

    @Test
    void theRegionsRecordIsNotTouched() {
        CaseId gone = ended();
        office.clock().set(LATER);
        ErasureList list = approve(gone);
        StoreDump before = StoreDump.of(office.store(REGION.id()));

        carryOut(list);

        assertThat(StoreDump.of(office.store(REGION.id()))).isEqualTo(before);
        assertThat(before.rows().get("received_copy")).isNotEmpty();
    }

    @Test
    void theProtocolSaysWhatWentByWhichLawAndWhoApprovedItAndNothingOfThePerson() {
        CaseId gone = ended();
        office.clock().set(LATER);
        ErasureList list = approve(gone);
        carryOut(list);

        List<ErasureProtocol> protocols =
                office.use(MARIA, ReadingErasures.class).protocols(MARIA, 10);
        assertThat(protocols).singleElement().satisfies(protocol -> {
            assertThat(protocol.list()).isEqualTo(list.id());
            assertThat(protocol.rows()).containsEntry("case_file", 1).containsEntry("municipal_decision", 1);
            assertThat(protocol.law()).isEqualTo("16 kap. 1–5 §§ socialtjänstlagen (2025:400)");
            assertThat(protocol.statuteBook()).hasSize(64);
            assertThat(protocol.approved().name()).isEqualTo("Maria Holm");
            assertThat(protocol.carriedOut().name()).isEqualTo("Maria Holm");
            assertThat(protocol.finishBy()).isEqualTo(LocalDate.of(2031, 12, 31));
        });
        assertThat(dump().rows().get("erasure_protocol").toString())
                .doesNotContain(gone.toString(), "Kim", "Åkesson", "1990");
        assertThat(office.use(SARA, ReadingErasures.class).erasedOn(SARA, gone)).contains(LATER);
    }

    @Test
    void aPersonStaysWhileAnotherCaseNeedsThemAndGoesWithTheLast() {
        CaseId first = ended();
        CaseId second = office.known();
        office.inUnit(SARA, () -> {
            CaseFiles files = office.use(SARA, CaseFiles.class);
            CaseFile of = files.find(first).orElseThrow();
            files.save(files.find(second).orElseThrow().about(of.person().orElseThrow()));
            return second;
        });
        end(second);
        office.clock().set(LATER);
        String person = person(first);

        carryOut(approve(first));
        assertThat(dump().rows().get("person")).anyMatch(row -> row.startsWith(person));

        carryOut(approve(second));
        assertThat(dump().rows().get("person")).noneMatch(row -> row.startsWith(person));
    }

    private String person(CaseId caseId) {
        return office.inUnit(SARA, () -> office.use(SARA, CaseFiles.class)
                .find(caseId)
                .orElseThrow()
                .person()
                .orElseThrow()
                .id()
                .toString());
    }

    @Test
    void aFileThatHasGotANewEntrySinceItWasApprovedStaysAndTheOthersGo() {
        CaseId one = ended();
        CaseId written = ended();
        CaseId three = ended();
        office.clock().set(LATER);
        ErasureList list = approve(one, written, three);
        note(written, "Hörde av sig igen.");

        assertThat(carryOut(list))
                .isEqualTo(new CarryingOutErasure.CarriedOut(
                        2,
                        List.of(new CarryingOutErasure.Left(
                                written, Sentence.of("decisions.erase.cannot.carry-out.not-due")))));
        assertThat(due()).isEmpty();
        office.clock().set(LATER.plusYears(5));
        assertThat(due()).extracting(ErasureCandidate::caseId).containsExactly(written);
        assertThat(carryOut(list).left())
                .as("an approval of five years ago is of another file")
                .extracting(CarryingOutErasure.Left::why)
                .containsExactly(Sentence.of("decisions.erase.cannot.carry-out.changed-since-approved"));
        assertThat(carryOut(approve(written)).erased()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatWasLeftWhenTheProgramStoppedIsCarriedOutTheNextTime(Database on) throws SQLException {
        on(on);
        CaseId one = ended();
        CaseId other = ended();
        office.clock().set(LATER);
        ErasureList list = approve(one, other);
        CaseId two = list.lines().get(1).caseId();
        // The protocol of the second case is refused by the database, as if the program had died before it was written.
        StoreSettings store = office.store(UPPSALA.id());
        asOwner(
                store,
                "alter table erasure_protocol add constraint only_one check (case_reference <> '"
                        + ErasureProtocol.reference(two) + "')");
        StoreDump before = dump();

        assertThatThrownBy(() -> carryOut(list)).isInstanceOf(StoreFailed.class);

        assertThat(before.without(dump()).values())
                .allSatisfy(rows -> assertThat(rows).noneMatch(row -> row.contains(two.toString())));
        asOwner(store, "alter table erasure_protocol drop constraint only_one");
        assertThat(carryOut(list)).isEqualTo(new CarryingOutErasure.CarriedOut(1, List.of()));
        assertThat(dump().rows().get("erasure_protocol")).hasSize(2);
        assertThat(carryOut(list).erased()).isZero();
    }

    private static void asOwner(StoreSettings store, String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        store.url(), store.migrator().user(), store.migrator().password());
                Statement statement = owner.createStatement()) {
            owner.setSchema(store.schema());
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void twoWhoCarryOutTheSameListEraseEachFileOnce(Database on) throws InterruptedException {
        on(on);
        CaseId one = ended();
        CaseId two = ended();
        office.clock().set(LATER);
        ErasureList list = approve(one, two);

        var ending = Together.all(() -> carryOut(list), () -> carryOut(list));

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers().stream()
                        .mapToInt(CarryingOutErasure.CarriedOut::erased)
                        .sum())
                .isEqualTo(2);
        assertThat(dump().rows().get("erasure_protocol")).hasSize(2);
    }

    @Test
    void aListIsNotApprovedWhenAFileOnItHasChangedSinceItWasShown() {
        CaseId caseId = ended();
        office.clock().set(LATER);
        List<ErasureCandidate> shown = due();
        note(caseId, "Hörde av sig igen.");

        assertThat(approveAs(shown, caseId)).isEqualTo(Outcome.refused(CannotApproveErasure.CHANGED_SINCE_SHOWN));
    }

    @Test
    void onlyTheHeadOfServiceApprovesAndCarriesOut() {
        CaseId caseId = ended();
        office.clock().set(LATER);
        ErasureCandidate file = due().get(0);
        var command = new ApproveErasure(List.of(new ApproveErasure.Shown(caseId, file.lastEntry())));

        assertThat(office.use(SARA, ApprovingErasure.class).handle(SARA, command))
                .isEqualTo(Outcome.refused(CannotApproveErasure.NOT_HEAD_OF_SERVICE));
        ErasureList list = approve(caseId);
        assertThat(office.use(SARA, CarryingOutErasure.class).handle(SARA, new CarryOutErasure(list.id())))
                .isEqualTo(Outcome.refused(CannotCarryOutErasure.NOT_HEAD_OF_SERVICE));
        assertThat(due()).as("what is approved waits for nobody's approval").isEmpty();
    }

    @Test
    void anApprovalForgedByTheApplicationsLoginErasesNothingThatIsNotDue() throws SQLException {
        CaseId open = office.known();
        office.clock().set(LATER);
        ErasureListId forged = ErasureListId.next(office.clock());
        asApplication(
                "insert into erasure_list (id, cases, content_hash, law, statute_book, staff, staff_name, staff_title,"
                        + " staff_authority, approved_at) values ('" + forged
                        + "', 1, '', '', '', 'maria', 'Maria Holm', 'Chef', 'municipality-0380', current_timestamp)");
        asApplication("insert into erasure_list_case (list_id, place, case_id, last_entry, finish_by) values ('"
                + forged + "', 0, '" + open + "', date '2025-06-09', date '2031-12-31')");

        assertThat(office.use(MARIA, CarryingOutErasure.class)
                        .handle(MARIA, new CarryOutErasure(forged))
                        .orElseThrow()
                        .left())
                .extracting(CarryingOutErasure.Left::why)
                .containsExactly(Sentence.of("decisions.erase.cannot.carry-out.not-due"));
        assertThat(dump().rows().get("case_file")).anyMatch(row -> row.contains(open.toString()));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void theApplicationsLoginStillCannotDeleteAnythingNorWriteAProtocol(Database on) {
        on(on);
        for (String sql : List.of(
                "delete from municipal_decision",
                "delete from application",
                "delete from note",
                "delete from case_file",
                "delete from person",
                "delete from access_log",
                "delete from retention_judgement",
                "update retention_judgement set applies = false",
                "delete from erasure_list",
                "delete from erasure_list_case",
                "update erasure_list_case set last_entry = date '2000-01-01'",
                "delete from erasure_protocol",
                "update erasure_protocol set case_reference = ''",
                "insert into erasure_protocol_row (protocol_id, table_name, erased) select id, 'note', 1 from erasure_list")) {
            assertThatThrownBy(() -> asApplication(sql))
                    .as(sql)
                    .isInstanceOf(SQLException.class)
                    .satisfies(thrown ->
                            assertThat(((SQLException) thrown).getSQLState()).isIn("42501", "90096"));
        }
    }

    private void asApplication(String sql) throws SQLException {
        StoreSettings store = office.store(UPPSALA.id());
        try (Connection application = DriverManager.getConnection(
                        store.url(), store.login().user(), store.login().password());
                Statement statement = application.createStatement()) {
            application.setSchema(store.schema());
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void isRefusedWithAPlainSentenceWhenTheOwnerIsNotLetIn(Database on) throws SQLException {
        on(on);
        CaseId caseId = ended();
        office.clock().set(LATER);
        StoreSettings store = office.store(UPPSALA.id());
        String owner = store.migrator().user();
        password(store, owner, "another");
        assertThatThrownBy(this::due)
                .as("nobody knows the tables without the owner")
                .isInstanceOfSatisfying(RefusedAct.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(CannotErase.Now.OWNER_NOT_LET_IN));
        StoreSettings another = new StoreSettings(
                store.url(), store.schema(), store.login(), new StoreSettings.Login(owner, "another"), 1);
        password(another, owner, store.migrator().password());
        ErasureList list = approve(caseId);
        password(store, owner, "another");
        try {
            assertThat(carryOut(list).left())
                    .extracting(CarryingOutErasure.Left::why)
                    .containsExactly(Sentence.of("erase.cannot.owner-not-let-in"));
        } finally {
            password(another, owner, store.migrator().password());
        }
        assertThat(carryOut(list).erased()).isEqualTo(1);
    }

    private void password(StoreSettings store, String owner, String next) throws SQLException {
        asOwner(
                store,
                database == Database.H2
                        ? "alter user " + owner + " set password '" + next + "'"
                        : "alter role " + owner + " password '" + next + "'");
    }

    @Test
    void nothingAtTheRegionErases() {
        assertThatThrownBy(() -> office.use(NILS, CarryingOutErasure.class)).isInstanceOf(NotOffered.class);
    }

    @Test
    void anExceptionKeepsAFileAndIsTakenBackByAnother() {
        CaseId caseId = ended();
        office.clock().set(LATER);
        ErasureList list = approve(caseId);

        assertThat(judge(new JudgeRetention(caseId, Judgement.ADOPTION, true)).isDone())
                .isTrue();
        assertThat(judge(new JudgeRetention(caseId, Judgement.ADOPTION, true)))
                .isEqualTo(Outcome.refused(CannotJudgeRetention.ALREADY_SO));
        assertThat(carryOut(list).erased()).isZero();
        assertThat(judge(new JudgeRetention(caseId, Judgement.ADOPTION, false)).isDone())
                .isTrue();
        assertThat(carryOut(list).erased())
                .as("a judgement is no entry about the person, and makes the file no younger")
                .isEqualTo(1);
    }

    private Outcome<RetentionJudgement, CannotJudgeRetention> judge(JudgeRetention command) {
        office.use(ELIN, GivingReason.class)
                .handle(ELIN, new GiveReason(command.caseId(), "Ser efter om akten ska sparas."))
                .orElseThrow();
        return office.use(ELIN, JudgingRetention.class).handle(ELIN, command);
    }

    @Test
    void aFileWithAnAppealThatIsNotSettledIsInUse() {
        Decided decided = new Decided(office);
        Refused refused = decided.refused();
        decided.tell(refused, office.today());
        decided.appeal(refused);
        end(refused.caseId());
        office.clock().set(LATER);

        assertThat(retention(refused.caseId())).isEqualTo(new Retention.InUse(Retention.Use.APPEAL));
    }

    @Test
    void anAppealThatTheCourtHasRuledOnKeepsNothing() {
        Decided decided = new Decided(office);
        Refused refused = decided.refused();
        decided.tell(refused, office.today());
        Appeal appeal = decided.appeal(refused);
        appeal = decided.tryTime(appeal, true, "").orElseThrow();
        appeal = decided.reconsider(appeal, Reconsideration.STANDS).orElseThrow();
        appeal = decided.handOver(appeal, Enclosure.DECISION, Enclosure.APPEAL).orElseThrow();
        decided.rule(appeal, CourtInstance.ADMINISTRATIVE_COURT, RulingOutcome.UPHELD, LeaveToAppeal.NOT_NEEDED)
                .orElseThrow();
        end(refused.caseId());
        office.clock().set(LATER);

        assertThat(retention(refused.caseId())).isInstanceOf(Retention.Due.class);
        assertThat(carryOut(approve(refused.caseId())).erased()).isEqualTo(1);
    }

    private Retention retention(CaseId caseId) {
        return office.use(MARIA, ListingErasure.class)
                .one(MARIA, caseId)
                .orElseThrow()
                .retention();
    }

    @Test
    void aFileWithAnApplicationThatWaitsIsInUse() {
        CaseId caseId = office.known();
        office.apply(caseId);
        end(caseId);
        office.clock().set(LATER);

        assertThat(retention(caseId)).isEqualTo(new Retention.InUse(Retention.Use.APPLICATION));
    }

    @Test
    void aFileAboutSomeoneUnknownWaitsForTheHeadOfServicesJudgement() {
        CaseId caseId = office.platform().openCase(SARA);
        end(caseId);
        office.clock().set(LATER);
        ListingErasure listing = office.use(MARIA, ListingErasure.class);
        assertThat(listing.waiting(MARIA).due()).isEmpty();
        assertThat(listing.waiting(MARIA).toJudge())
                .extracting(ErasureCandidate::caseId)
                .containsExactly(caseId);

        assertThat(judge(new JudgeRetention(caseId, Judgement.OUTSIDE_RESEARCH_SAMPLE, true)))
                .isEqualTo(Outcome.refused(CannotJudgeRetention.ONLY_THE_HEAD_OF_SERVICE));
        office.use(MARIA, JudgingRetention.class)
                .handle(MARIA, new JudgeRetention(caseId, Judgement.OUTSIDE_RESEARCH_SAMPLE, true))
                .orElseThrow();

        assertThat(carryOut(approve(caseId)).erased()).isEqualTo(1);
    }

    @Test
    void theErasureLeavesItsLineInTheLogWithTheCase() {
        CaseId caseId = ended();
        office.clock().set(LATER);
        carryOut(approve(caseId));

        assertThat(dump().rows().get("access_log"))
                .anyMatch(row -> row.contains("erasure.carry-out") && row.contains(caseId.toString()))
                .anyMatch(row -> row.contains("application.register") && row.contains(caseId.toString()));
    }
}
