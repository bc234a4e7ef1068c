package se.handslag.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.consent.CannotRecordConsent.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.policy.ConsentLimits;
import se.handslag.core.fixture.Here;

/** What a consent must have: each thing that is missing has its one sentence, and a whole consent has none. */
class ConsentConditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final AuthorityId REGION = Here.REGION.id();
    private static final AuthorityId ELSEWHERE = Here.ALVKARLEBY.id();
    private static final List<ItemKind> OFFERED = List.of(
            ItemKind.NOTE, ItemKind.IDENTITY, ItemKind.APPOINTMENT, new ItemKind("plan"), new ItemKind("finding"));
    private static final ConsentId STANDING = new ConsentId(new UUID(1, 1));
    private static final String NAME = "Eva Berg";

    private static Optional<CannotRecordConsent> whyNot(UnaryOperator<Draft> changed, Optional<LocalDate> born) {
        return new ConsentConditions(Set.of(REGION), OFFERED, Set.of(STANDING), ConsentLimits.USUAL, born, TODAY)
                .whyNot(changed.apply(new Draft()).command());
    }

    private static Arguments row(CannotRecordConsent fault, UnaryOperator<Draft> changed) {
        return Arguments.of(fault, changed);
    }

    static Stream<Arguments> faults() {
        List<Arguments> rows = new ArrayList<>(List.of(
                row(NO_RECEIVER, it -> it.receivers(Set.of())),
                row(WRONG_RECEIVER, it -> it.receivers(Set.of(REGION, ELSEWHERE))),
                row(NAMED_ELSEWHERE, it -> it.named(Set.of(new NamedReceiver(ELSEWHERE, "teamets psykolog")))),
                row(NAMED_ELSEWHERE, it -> it.named(Set.of(new NamedReceiver(REGION, " ")))),
                row(NAMED_TOO_LONG, it -> it.named(Set.of(new NamedReceiver(REGION, "x".repeat(201))))),
                row(NOTHING_TO_HAND_OVER, it -> it.kinds(Set.of())),
                row(NO_PURPOSE, it -> it.purpose(" \n ")),
                row(PURPOSE_TOO_SHORT, it -> it.purpose("samarbete")),
                row(PURPOSE_TOO_LONG, it -> it.purpose("x".repeat(1_001))),
                row(TOO_GENERAL, it -> it.kinds(Set.copyOf(OFFERED)).purpose("Samarbete kring stödet")),
                row(EXCEPTIONS_TOO_LONG, it -> it.excluded(Exclusions.inWords("x".repeat(4_001)))),
                row(TOO_MANY_EXCLUDED, it -> it.excluded(new Exclusions("", items(101), Optional.empty()))),
                row(
                        EXCLUDES_WHAT_IS_TO_COME,
                        it -> it.excluded(new Exclusions("", Set.of(), Optional.of(TODAY.plusDays(1))))),
                row(ENDS_BEFORE_IT_BEGINS, it -> it.days(TODAY, TODAY.minusDays(1))),
                row(ALREADY_ENDED, it -> it.days(TODAY.minusDays(9), TODAY.minusDays(1))),
                row(TOO_LONG, it -> it.days(TODAY, TODAY.plusMonths(12).plusDays(1))),
                row(NO_DOCUMENT, it -> it.document("")),
                row(DOCUMENT_TOO_LONG, it -> it.document("x".repeat(401))),
                row(NOBODY_INFORMED, it -> it.informed(new Information(" ", EnumSet.allOf(Told.class)))),
                row(INFORMER_TOO_LONG, it -> it.informed(new Information("x".repeat(201), EnumSet.allOf(Told.class)))),
                row(CANNOT_TAKE_A_POSITION, it -> it.giver(giver(Capacity.UNABLE, "Förstår inte frågan", "", NAME))),
                row(NO_ASSESSMENT, it -> it.giver(giver(Capacity.CHILD, " ", ""))),
                row(NO_ASSESSMENT, it -> it.giver(giver(Capacity.GUARDIAN, "", "", NAME))),
                row(ASSESSMENT_TOO_LONG, it -> it.giver(giver(Capacity.CHILD, "x".repeat(2_001), ""))),
                row(NO_GUARDIAN, it -> it.giver(giver(Capacity.GUARDIAN, "Tolv år", ""))),
                row(NO_GUARDIAN, it -> it.giver(giver(Capacity.GUARDIANS, "Tolv år", "", NAME, " "))),
                row(ONE_GUARDIAN_MISSING, it -> it.giver(giver(Capacity.GUARDIANS, "Tolv år", "", NAME))),
                row(
                        GUARDIANS_DISAGREE,
                        it -> it.giver(new Giver(
                                Capacity.GUARDIANS,
                                "Tolv år",
                                List.of(new Guardian(NAME, true), new Guardian("Bo Berg", false)),
                                ""))),
                row(
                        GUARDIANS_DISAGREE,
                        it -> it.giver(
                                new Giver(Capacity.GUARDIAN, "Tolv år", List.of(new Guardian(NAME, false)), ""))),
                row(TOO_MANY_GUARDIANS, it -> it.giver(giver(Capacity.GUARDIAN, "Tolv år", "", NAME, "Bo Berg"))),
                row(
                        TOO_MANY_GUARDIANS,
                        it -> it.giver(giver(Capacity.GUARDIANS, "Tolv år", "", NAME, "B", "C", "D", "E"))),
                row(GUARDIANS_TOO_LONG, it -> it.giver(giver(Capacity.GUARDIAN, "Tolv år", "", "x".repeat(201)))),
                row(NO_REPRESENTATIVE, it -> it.giver(giver(Capacity.REPRESENTATIVE, "Sjuk", "Beslut 2025-01-02"))),
                row(
                        REPRESENTATIVE_SAYS_NO,
                        it -> it.giver(new Giver(
                                Capacity.ADMINISTRATOR,
                                "Sjuk",
                                List.of(new Guardian(NAME, false)),
                                "Beslut 2025-01-02"))),
                row(NO_MANDATE, it -> it.giver(giver(Capacity.REPRESENTATIVE, "Sjuk", " ", NAME))),
                row(NO_MANDATE, it -> it.giver(giver(Capacity.ADMINISTRATOR, "Sjuk", "", NAME))),
                row(MANDATE_TOO_LONG, it -> it.giver(giver(Capacity.ADMINISTRATOR, "Sjuk", "x".repeat(401), NAME))),
                row(NO_SECOND_PERSON, it -> it.second(new SecondPerson("", true, "Muntligt"))),
                row(SECOND_PERSON_SAYS_NO, it -> it.second(new SecondPerson(NAME, false, "Muntligt"))),
                row(SECOND_PERSON_TOO_LONG, it -> it.second(new SecondPerson(NAME, true, "x".repeat(401)))),
                row(NOTE_TOO_LONG, it -> it.note("x".repeat(2_001))),
                row(NOTHING_TO_SUPERSEDE, it -> it.supersedes(new ConsentId(new UUID(9, 9))))));
        for (Told left : Told.values()) {
            rows.add(row(
                    CannotRecordConsent.notTold(left),
                    it -> it.informed(new Information(NAME, EnumSet.complementOf(EnumSet.of(left))))));
        }
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void saysWhatIsMissing(CannotRecordConsent fault, UnaryOperator<Draft> changed) {
        assertThat(whyNot(changed, Optional.empty())).contains(fault);
    }

    @Test
    void knowsEveryFaultThatItCanTell() {
        Set<CannotRecordConsent> told = EnumSet.noneOf(CannotRecordConsent.class);
        faults().forEach(row -> told.add((CannotRecordConsent) row.get()[0]));
        // Told by what the record has, and by how old the person is; the tests below and of the register have those.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(told)))
                .containsExactlyInAnyOrder(
                        NO_SUCH_CASE, NO_SUCH_ITEM, IS_A_CHILD, IS_GROWN_UP, CHILD_TOO_YOUNG, ENDS_AFTER_CHILDHOOD);
    }

    @Test
    void hasNothingToSayOfAWholeConsent() {
        assertThat(whyNot(it -> it, Optional.empty())).isEmpty();
        assertThat(whyNot(it -> it.supersedes(STANDING), Optional.empty())).isEmpty();
        assertThat(whyNot(it -> it.second(new SecondPerson(NAME, true, "")), Optional.empty()))
                .isEmpty();
        assertThat(whyNot(it -> it.excluded(new Exclusions("", items(100), Optional.of(TODAY))), Optional.empty()))
                .isEmpty();
    }

    @Test
    void letsAConsentBeToEverythingIfItSaysWhatFor() {
        UnaryOperator<Draft> everything = it -> it.kinds(Set.copyOf(OFFERED)).purpose("x".repeat(40));

        assertThat(whyNot(everything, Optional.empty())).isEmpty();
        assertThat(whyNot(it -> everything.apply(it).purpose("x".repeat(39)), Optional.empty()))
                .contains(TOO_GENERAL);
    }

    @ParameterizedTest
    @CsvSource({
        "SELF, 18, ",
        "SELF, 17, IS_A_CHILD",
        "SELF, 0, IS_A_CHILD",
        "CHILD, 14, CHILD_TOO_YOUNG",
        "CHILD, 15, ",
        "CHILD, 17, ",
        "CHILD, 18, IS_GROWN_UP",
        "GUARDIAN, 12, ",
        "GUARDIAN, 16, ",
        "GUARDIAN, 18, IS_GROWN_UP",
        "GUARDIANS, 12, ",
        "GUARDIANS, 40, IS_GROWN_UP",
        "REPRESENTATIVE, 40, ",
        "ADMINISTRATOR, 40, ",
        "UNABLE, 40, CANNOT_TAKE_A_POSITION",
        "UNABLE, 12, CANNOT_TAKE_A_POSITION"
    })
    void goesByAge(Capacity capacity, int age, String fault) {
        String[] names = capacity == Capacity.GUARDIANS
                ? new String[] {NAME, "Bo Berg"}
                : capacity == Capacity.SELF || capacity == Capacity.CHILD ? new String[0] : new String[] {NAME};
        // The birthday is today: the youngest of that age.
        Optional<CannotRecordConsent> why = whyNot(
                it -> it.days(TODAY, TODAY.plusMonths(6)).giver(giver(capacity, "Har talat med", "Beslut", names)),
                Optional.of(TODAY.minusYears(age)));

        assertThat(why.map(Enum::name).orElse("")).isEqualTo(fault == null ? "" : fault);
    }

    @Test
    void letsGuardiansConsentUntilTheDayBeforeTheChildIsGrownUp() {
        LocalDate birthday = TODAY.plusMonths(3);
        Optional<LocalDate> born = Optional.of(birthday.minusYears(18));
        Giver mother = giver(Capacity.GUARDIAN, "Sjutton år", "", NAME);

        assertThat(whyNot(it -> it.giver(mother).days(TODAY, birthday.minusDays(1)), born))
                .isEmpty();
        assertThat(whyNot(it -> it.giver(mother).days(TODAY, birthday), born)).contains(ENDS_AFTER_CHILDHOOD);
    }

    @ParameterizedTest
    @EnumSource(ConsentForm.class)
    void asksForThePaperOfAWrittenOneOnly(ConsentForm form) {
        assertThat(whyNot(it -> it.form(form).document(""), Optional.empty()))
                .isEqualTo(form == ConsentForm.WRITTEN ? Optional.of(NO_DOCUMENT) : Optional.empty());
    }

    @Test
    void goesByWhatTheAuthorityHasSettled() {
        ConsentLimits strict = new ConsentLimits(3, 14, 20, 2, 100, 18);
        ConsentConditions conditions =
                new ConsentConditions(Set.of(REGION), OFFERED, Set.of(), strict, Optional.empty(), TODAY);

        assertThat(conditions.whyNot(
                        new Draft().days(TODAY, TODAY.plusMonths(4)).command()))
                .contains(TOO_LONG);
        assertThat(conditions.whyNot(new Draft().purpose("x".repeat(19)).command()))
                .contains(PURPOSE_TOO_SHORT);
    }

    private static Giver giver(Capacity capacity, String assessment, String mandate, String... names) {
        return new Giver(
                capacity,
                assessment,
                Stream.of(names).map(name -> new Guardian(name, true)).toList(),
                mandate);
    }

    private static Set<ExcludedItem> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new ExcludedItem(ItemKind.NOTE, new UUID(7, i)))
                .collect(Collectors.toSet());
    }

    /** A consent to which nothing is to be said, until a test says otherwise. */
    private static final class Draft {
        private Set<AuthorityId> receivers = Set.of(REGION);
        private Set<NamedReceiver> named = Set.of();
        private Set<ItemKind> kinds = Set.of(ItemKind.NOTE);
        private Exclusions excluded = Exclusions.NONE;
        private String purpose = "Samarbete kring stödet";
        private LocalDate from = TODAY;
        private LocalDate to = TODAY.plusMonths(1);
        private ConsentForm form = ConsentForm.WRITTEN;
        private String document = "Pärmen";
        private Information informed = new Information(NAME, EnumSet.allOf(Told.class));
        private Giver giver = Giver.SELF;
        private Optional<SecondPerson> second = Optional.empty();
        private String note = "";
        private Optional<ConsentId> supersedes = Optional.empty();

        Draft receivers(Set<AuthorityId> other) {
            receivers = other;
            return this;
        }

        Draft named(Set<NamedReceiver> other) {
            named = other;
            return this;
        }

        Draft kinds(Set<ItemKind> other) {
            kinds = other;
            return this;
        }

        Draft excluded(Exclusions other) {
            excluded = other;
            return this;
        }

        Draft purpose(String other) {
            purpose = other;
            return this;
        }

        Draft days(LocalDate first, LocalDate last) {
            from = first;
            to = last;
            return this;
        }

        Draft form(ConsentForm other) {
            form = other;
            return this;
        }

        Draft document(String other) {
            document = other;
            return this;
        }

        Draft informed(Information other) {
            informed = other;
            return this;
        }

        Draft giver(Giver other) {
            giver = other;
            return this;
        }

        Draft second(SecondPerson other) {
            second = Optional.of(other);
            return this;
        }

        Draft note(String other) {
            note = other;
            return this;
        }

        Draft supersedes(ConsentId other) {
            supersedes = Optional.of(other);
            return this;
        }

        RecordConsent command() {
            return new RecordConsent(
                    new CaseId(new UUID(3, 3)),
                    receivers,
                    named,
                    kinds,
                    excluded,
                    purpose,
                    from,
                    to,
                    form,
                    document,
                    informed,
                    giver,
                    second,
                    note,
                    supersedes);
        }
    }
}
