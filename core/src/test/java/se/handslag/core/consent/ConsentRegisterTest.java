package se.handslag.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.MARIA;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Period;
import se.handslag.core.consent.policy.AdoptConsentPolicy;
import se.handslag.core.consent.policy.AdoptingConsentPolicy;
import se.handslag.core.consent.policy.CannotAdoptConsentPolicy;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.foresee.ForeseeingConsent;
import se.handslag.core.disclosure.foresee.WhatTheyWillSee;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.Together;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteId;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.records.RecordSession;
import se.handslag.core.seal.VerifyingSeals;
import se.handslag.core.task.DerivedTask;
import se.handslag.core.task.KeepingTasks;

/** What the register keeps of a consent, what is taken back of it and what follows, on both databases. */
class ConsentRegisterTest extends OnBothDatabases {
    private static final AuthorityId REGION = NILS.employer();
    private static final String EVA = "Eva Berg";

    private CaseId kim = CaseId.next(world().clock());

    @BeforeEach
    void openTheCase() {
        kim = world().openCase(SARA, NILS);
    }

    @Test
    void keepsAllThatWasSaid() {
        Note private1 = sign("Om mamma", Optional.empty());
        RecordConsent command = new RecordConsent(
                kim,
                Set.of(REGION),
                Set.of(new NamedReceiver(REGION, "teamets psykolog"), new NamedReceiver(REGION, "Nils Ek, läkare")),
                Set.of(ItemKind.NOTE, ItemKind.APPOINTMENT),
                new Exclusions(
                        "Inget om mamma",
                        Set.of(new ExcludedItem(ItemKind.NOTE, private1.id().value())),
                        Optional.of(today().minusDays(40))),
                "Samarbete kring stödet",
                today(),
                today().plusMonths(3),
                ConsentForm.WRITTEN,
                "Pärm 3 i arkivet",
                new Information("Maria Öberg, enhetschef", EnumSet.allOf(Told.class)),
                new Giver(
                        Capacity.GUARDIANS,
                        "Fjorton år, förstår och vill själv",
                        List.of(new Guardian(EVA, true), new Guardian("Bo Berg", true)),
                        ""),
                Optional.of(new SecondPerson("Lo Berg", true, "Muntligt den 1 mars")),
                "Tolk var med",
                Optional.empty());
        Consent given = record(command).orElseThrow();

        assertThat(about()).containsExactly(given);
        assertThat(given.named()).isEqualTo(command.named());
        assertThat(given.excluded()).isEqualTo(command.excluded());
        assertThat(given.document()).isEqualTo("Pärm 3 i arkivet");
        assertThat(given.informed()).contains(command.informed());
        assertThat(given.giver()).contains(command.giver());
        assertThat(given.second()).isEqualTo(command.second());
        assertThat(given.note()).isEqualTo("Tolk var med");
        assertThat(brokenSeals()).isZero();
    }

    @Test
    void keepsBackTheNoteThatIsKeptOutAndWhatCorrectsIt() {
        Note secret = sign("Om mamma", Optional.empty());
        Note other = sign("Om bussen", Optional.empty());
        give(it -> new Exclusions(
                "", Set.of(new ExcludedItem(ItemKind.NOTE, secret.id().value())), Optional.empty()));
        Note corrected = sign("Om mamma, rätt", Optional.of(secret.id()));

        assertThat(handOver(other)).isTrue();
        assertThat(handOver(secret)).isFalse();
        assertThat(handOver(corrected)).isFalse();
    }

    @Test
    void keepsBackOnAnOlderConsentWhatIsKeptOutOfANewerOne() {
        Note secret = sign("Om mamma", Optional.empty());
        Consent older = give(it -> it);
        assertThat(handOver(secret)).isTrue();

        Consent newer = give(it -> new Exclusions(
                "", Set.of(new ExcludedItem(ItemKind.NOTE, secret.id().value())), Optional.empty()));
        assertThat(handOver(secret)).isFalse();
        withdraw(new WithdrawConsent(kim, newer.id(), "Brev")).orElseThrow();

        assertThat(older.isValidOn(today())).isTrue();
        assertThat(handOver(secret))
                .as("the person has not said yes to it since")
                .isFalse();
        give(it -> it);
        assertThat(handOver(secret)).isTrue();
    }

    @Test
    void refusesToKeepOutWhatIsNotInTheRecordOfTheCase() {
        CaseId alex = world().openCase(SARA, NILS);
        Note ofKim = sign("Om bussen", Optional.empty());
        Exclusions excluded = new Exclusions(
                "", Set.of(new ExcludedItem(ItemKind.NOTE, ofKim.id().value())), Optional.empty());

        assertThat(record(draft(alex, excluded))).isEqualTo(Outcome.refused(CannotRecordConsent.NO_SUCH_ITEM));
        assertThat(record(draft(kim, excluded)).isDone()).isTrue();
    }

    @Test
    void takesBackAPartAndTellsWhatTheOtherAlreadyHas() {
        Note note = sign("Om bussen", Optional.empty());
        Consent consent = give(it -> it);
        assertThat(handOver(note)).isTrue();

        Withdrawn withdrawn = withdraw(new WithdrawConsent(
                        kim, consent.id(), Set.of(), Set.of(ItemKind.NOTE), WithdrawnBy.GUARDIAN, "På telefon"))
                .orElseThrow();

        assertThat(withdrawn.received()).singleElement().satisfies(copy -> {
            assertThat(copy.item()).isEqualTo(note.id().value());
            assertThat(copy.to()).isEqualTo(REGION);
            assertThat(copy.by()).isEqualTo("Sara Lind");
        });
        assertThat(withdrawn.consent().isPartlyWithdrawn()).isTrue();
        assertThat(withdrawn.consent().kindsLeft()).containsExactly(ItemKind.APPOINTMENT);
        assertThat(handOver(note)).isFalse();
        assertThat(about().get(0).withdrawals()).singleElement().satisfies(part -> {
            assertThat(part.by()).contains(WithdrawnBy.GUARDIAN);
            assertThat(part.how()).isEqualTo("På telefon");
        });
        assertThat(withdraw(new WithdrawConsent(
                        kim, consent.id(), Set.of(), Set.of(ItemKind.NOTE), WithdrawnBy.PERSON, "")))
                .isEqualTo(Outcome.refused(CannotWithdrawConsent.NO_SUCH_PART));
        assertThat(withdraw(new WithdrawConsent(
                        kim, consent.id(), Set.of(SARA.employer()), Set.of(), WithdrawnBy.PERSON, "")))
                .isEqualTo(Outcome.refused(CannotWithdrawConsent.NO_SUCH_PART));
    }

    @Test
    void isWithdrawnWhenItsLastPartIs() {
        Consent consent = give(it -> it);
        for (ItemKind kind : List.of(ItemKind.NOTE, ItemKind.APPOINTMENT)) {
            withdraw(new WithdrawConsent(kim, consent.id(), Set.of(), Set.of(kind), WithdrawnBy.PERSON, ""))
                    .orElseThrow();
        }

        assertThat(about().get(0).status(today(), 30)).isEqualTo(ConsentStatus.WITHDRAWN);
        assertThat(about().get(0).withdrawn()).isPresent();
        assertThat(withdraw(new WithdrawConsent(kim, consent.id(), "")))
                .isEqualTo(Outcome.refused(CannotWithdrawConsent.ALREADY_WITHDRAWN));
        assertThat(brokenSeals()).isZero();
    }

    @Test
    void saysWhichOtherConsentStillLetsTheSameGo() {
        Consent older = give(it -> it);
        Consent newer = give(it -> it);

        assertThat(withdraw(new WithdrawConsent(kim, newer.id(), ""))
                        .orElseThrow()
                        .stillOpen())
                .containsExactly(older.id());
        assertThat(withdraw(new WithdrawConsent(kim, older.id(), ""))
                        .orElseThrow()
                        .stillOpen())
                .isEmpty();
    }

    @Test
    void letsANewerOneTakeAnOlderOnesPlaceFromItsFirstDay() {
        Consent older = give(it -> it);
        RecordConsent next = superseding(older.id(), today().plusDays(10));
        Consent newer = record(next).orElseThrow();

        Consent now = about().get(1);
        assertThat(now.superseded()).contains(new Superseded(newer.id(), today().plusDays(10)));
        assertThat(now.status(today().plusDays(9), 30)).isEqualTo(ConsentStatus.ACTIVE);
        assertThat(now.status(today().plusDays(10), 30)).isEqualTo(ConsentStatus.SUPERSEDED);
        assertThat(record(superseding(older.id(), today())))
                .isEqualTo(Outcome.refused(CannotRecordConsent.NOTHING_TO_SUPERSEDE));
    }

    @Test
    void isReplacedOnceByTwoAtOnce() throws InterruptedException {
        Consent older = give(it -> it);

        Together.Ending<Boolean> ending = Together.all(
                () -> record(superseding(older.id(), today())).isDone(),
                () -> record(superseding(older.id(), today())).isDone());

        assertThat(ending.thrown()).isEmpty();
        assertThat(ending.answers()).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void asksForRenewalFromThirtyDaysBeforeTheEnd() {
        LocalDate last = today().plusMonths(3);
        give(it -> it);

        world().clock().set(last.minusDays(31));
        assertThat(tasks()).isEmpty();
        for (int daysBefore : List.of(30, 1, 0)) {
            world().clock().set(last.minusDays(daysBefore));
            assertThat(tasks()).singleElement().satisfies(task -> {
                assertThat(task.kind()).isEqualTo("consent-ends");
                assertThat(task.due()).isEqualTo(last);
                assertThat(task.page()).isEqualTo("samtycke");
            });
            assertThat(onTheList()).hasSize(1);
        }
        world().clock().set(last.plusDays(1));
        assertThat(tasks()).isEmpty();
    }

    @Test
    void asksForNoRenewalOfWhatIsRenewedOrWithdrawn() {
        Consent first = give(it -> it);
        world().clock().set(first.period().to().minusDays(10));
        assertThat(tasks()).hasSize(1);
        Consent second = give(it -> it);
        assertThat(tasks()).isEmpty();

        withdraw(new WithdrawConsent(kim, second.id(), "")).orElseThrow();
        assertThat(tasks()).hasSize(1);
        withdraw(new WithdrawConsent(kim, first.id(), "")).orElseThrow();
        assertThat(tasks()).isEmpty();
    }

    @Test
    void saysHowItStandsInOneWord() {
        assertThat(state().kind()).isEqualTo(ConsentState.Kind.MISSING);
        Consent consent = record(draft(
                        kim,
                        Exclusions.NONE,
                        Set.copyOf(world().use(SARA, ForeseeingConsent.class).kinds())))
                .orElseThrow();
        assertThat(state().kind()).isEqualTo(ConsentState.Kind.THERE);
        Consent partly = give(it -> Exclusions.inWords("Inget om mamma"));
        assertThat(state().kind()).isEqualTo(ConsentState.Kind.PARTLY);
        world().clock().set(consent.period().to());
        assertThat(state().kind()).isEqualTo(ConsentState.Kind.ENDING);
        assertThat(state().until()).contains(consent.period().to());
        world().clock().set(consent.period().to().plusDays(1));
        assertThat(state().kind()).isEqualTo(ConsentState.Kind.EXPIRED);
        withdraw(new WithdrawConsent(kim, partly.id(), "")).orElseThrow();
        assertThat(state().kind()).isEqualTo(ConsentState.Kind.WITHDRAWN);
    }

    @Test
    void tellsWhatTheyWillSeeBeforeItIsGiven() {
        Note first = sign("Ett", Optional.empty());
        sign("Två", Optional.empty());
        WhatTheyWillSee seen = world().use(SARA, ForeseeingConsent.class)
                .whatTheyWillSee(
                        SARA,
                        kim,
                        Set.of(REGION),
                        Set.of(ItemKind.NOTE),
                        new Exclusions(
                                "Inget om mamma",
                                Set.of(new ExcludedItem(
                                        ItemKind.NOTE, first.id().value())),
                                Optional.empty()),
                        new Period(today(), today().plusMonths(3)));

        assertThat(seen.gets()).singleElement().satisfies(kind -> {
            assertThat(kind.kind()).isEqualTo(ItemKind.NOTE);
            assertThat(kind.today()).isEqualTo(1);
            assertThat(kind.kept()).isEqualTo(1);
        });
        assertThat(seen.keptOut())
                .extracting(SingleItem::id)
                .containsExactly(first.id().value());
        assertThat(seen.words()).isEqualTo("Inget om mamma");
        assertThat(seen.until()).isEqualTo(today().plusMonths(3));
    }

    @Test
    void letsTheHeadOfServiceSettleTheLimits() {
        ConsentLimits six = new ConsentLimits(6, 14, 12, 4, 40, 16);
        AdoptConsentPolicy command = new AdoptConsentPolicy(six, today(), "Omsorgsnämnden 2026-03-01 § 12");

        assertThat(adopt(SARA, command)).isEqualTo(Outcome.refused(CannotAdoptConsentPolicy.NOT_HEAD_OF_SERVICE));
        assertThat(adopt(MARIA, new AdoptConsentPolicy(six, today().minusDays(1), "§ 12")))
                .isEqualTo(Outcome.refused(CannotAdoptConsentPolicy.IN_THE_PAST));
        assertThat(adopt(MARIA, new AdoptConsentPolicy(six, today(), " ")))
                .isEqualTo(Outcome.refused(CannotAdoptConsentPolicy.NO_DECISION));
        assertThat(adopt(MARIA, new AdoptConsentPolicy(six, today(), "x".repeat(401))))
                .isEqualTo(Outcome.refused(CannotAdoptConsentPolicy.TEXT_TOO_LONG));
        assertThat(adopt(MARIA, new AdoptConsentPolicy(new ConsentLimits(60, 14, 12, 4, 40, 16), today(), "§ 12")))
                .isEqualTo(Outcome.refused(CannotAdoptConsentPolicy.NOT_REASONABLE));
        // Tomorrow, since the platform is shared and the other tests go by the usual limits.
        AdoptConsentPolicy later = new AdoptConsentPolicy(six, LocalDate.of(2036, 1, 1), "§ 12");
        assertThat(adopt(MARIA, later).isDone()).isTrue();

        assertThat(world().use(SARA, ReadingConsents.class).limits(SARA)).isEqualTo(ConsentLimits.USUAL);
        world().clock().set(LocalDate.of(2036, 1, 1));
        assertThat(world().use(SARA, ReadingConsents.class).limits(SARA)).isEqualTo(six);
    }

    @Test
    void readsAndVerifiesConsentsFromBeforeMoreWasKept() {
        UUID id = oldConsent();
        oldWithdrawal(id);

        Consent old = about().get(0);
        assertThat(old.id().value()).isEqualTo(id);
        assertThat(old.giver()).isEmpty();
        assertThat(old.informed()).isEmpty();
        assertThat(old.excluded()).isEqualTo(Exclusions.inWords("Inget om mamma"));
        assertThat(old.withdrawals()).singleElement().satisfies(it -> assertThat(it.by())
                .isEmpty());
        assertThat(old.status(today(), 30)).isEqualTo(ConsentStatus.WITHDRAWN);
        assertThat(brokenSeals()).isZero();
    }

    /** As the program before wrote it: the columns of then, and the seal over those. */
    private UUID oldConsent() {
        UUID id = UUID.randomUUID();
        Instant at = Instant.parse("2026-01-05T08:00:00Z");
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("case_id", kim.value());
        row.put("receivers", REGION.toString());
        row.put("kinds", "appointment note");
        row.put("exceptions", "Inget om mamma");
        row.put("purpose", "Samarbete");
        row.put("valid_from", LocalDate.of(2026, 1, 5));
        row.put("valid_to", LocalDate.of(2026, 6, 5));
        row.put("form", "oral");
        signature(row, "recorded_at", at);
        insert("consent", "Consent", id, Optional.of(kim.value()), row);
        return id;
    }

    private void oldWithdrawal(UUID consent) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("consent_id", consent);
        row.put("how", "Brev");
        signature(row, "withdrawn_at", Instant.parse("2026-02-01T08:00:00Z"));
        insert("consent_withdrawal", "ConsentWithdrawal", consent, Optional.empty(), row);
    }

    private static void signature(Map<String, Object> row, String atColumn, Instant at) {
        row.put("staff", SARA.staff().toString());
        row.put("staff_name", "Sara Lind");
        row.put("staff_title", "Socionom");
        row.put("staff_authority", SARA.employer().toString());
        row.put(atColumn, at);
    }

    private static void insert(String table, String type, UUID id, Optional<UUID> caseId, Map<String, Object> row) {
        Map<String, Object> sealed = new LinkedHashMap<>();
        sealed.put("", type);
        row.forEach((column, value) -> sealed.put(column, value.toString()));
        String columns = String.join(", ", row.keySet());
        String places =
                String.join(", ", row.keySet().stream().map(column -> "?").toList());
        world().inUnit(SARA, () -> {
            run("insert into " + table + " (" + columns + ") values (" + places + ")", List.copyOf(row.values()));
            String hash = CanonicalJson.sha256(CanonicalJson.write(sealed));
            if (caseId.isPresent()) {
                run(
                        "insert into seal (row_type, row_id, case_id, hash) values (?, ?, ?, ?)",
                        List.of(type, id, caseId.get(), hash));
            } else {
                run("insert into seal (row_type, row_id, hash) values (?, ?, ?)", List.of(type, id, hash));
            }
            return true;
        });
    }

    private static void run(String sql, List<?> values) {
        try (PreparedStatement insert =
                world().use(SARA, RecordSession.class).connection().prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                insert.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long brokenSeals() {
        return world().use(MARIA, VerifyingSeals.class)
                .handle(MARIA)
                .orElseThrow()
                .broken()
                .size();
    }

    private LocalDate today() {
        return world().clock().today();
    }

    private Consent give(UnaryOperator<Exclusions> excluded) {
        return record(draft(kim, excluded.apply(Exclusions.NONE))).orElseThrow();
    }

    private RecordConsent draft(CaseId caseId, Exclusions excluded) {
        return draft(caseId, excluded, Set.of(ItemKind.NOTE, ItemKind.APPOINTMENT));
    }

    private RecordConsent draft(CaseId caseId, Exclusions excluded, Set<ItemKind> kinds) {
        return new RecordConsent(
                caseId,
                Set.of(REGION),
                Set.of(),
                kinds,
                excluded,
                "Samarbete kring stödet",
                today(),
                today().plusMonths(3),
                ConsentForm.ORAL,
                "",
                new Information("Sara Lind", EnumSet.allOf(Told.class)),
                Giver.SELF,
                Optional.empty(),
                "",
                Optional.empty());
    }

    private RecordConsent superseding(ConsentId older, LocalDate from) {
        RecordConsent it = draft(kim, Exclusions.NONE);
        return new RecordConsent(
                it.caseId(),
                it.receivers(),
                it.named(),
                it.kinds(),
                it.excluded(),
                it.purpose(),
                from,
                from.plusMonths(3),
                it.form(),
                it.document(),
                it.informed(),
                it.giver(),
                it.second(),
                it.note(),
                Optional.of(older));
    }

    private static Outcome<Consent, CannotRecordConsent> record(RecordConsent command) {
        return world().use(SARA, RecordingConsent.class).handle(SARA, command);
    }

    private static Outcome<Withdrawn, CannotWithdrawConsent> withdraw(WithdrawConsent command) {
        return world().use(SARA, WithdrawingConsent.class).handle(SARA, command);
    }

    private static Outcome<?, CannotAdoptConsentPolicy> adopt(Actor actor, AdoptConsentPolicy command) {
        return world().use(actor, AdoptingConsentPolicy.class).handle(actor, command);
    }

    private List<Consent> about() {
        return world().use(SARA, ReadingConsents.class).about(SARA, kim);
    }

    private ConsentState state() {
        return world().use(SARA, ReadingConsents.class).state(SARA, kim);
    }

    private List<DerivedTask> tasks() {
        return world().use(SARA, KeepingTasks.class).about(SARA, kim).derived();
    }

    private List<DerivedTask> onTheList() {
        return world().use(SARA, KeepingTasks.class).toDo(SARA).derived().stream()
                .filter(task -> task.caseId().equals(kim))
                .toList();
    }

    private Note sign(String text, Optional<NoteId> corrects) {
        return world().use(SARA, SigningNotes.class)
                .handle(
                        SARA,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 1, 8, 0),
                                text,
                                corrects,
                                Optional.empty()))
                .orElseThrow();
    }

    private boolean handOver(Note note) {
        return world().use(SARA, Disclosing.class)
                .handle(SARA, new DiscloseItem(kim, ItemKind.NOTE, note.id().value(), REGION, Ground.CONSENT, ""))
                .isDone();
    }
}
