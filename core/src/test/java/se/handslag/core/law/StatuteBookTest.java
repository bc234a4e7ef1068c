package se.handslag.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatuteBookTest {
    private static final String HEADER = "topic,law,sfs,name,chapter,section,valid_from,valid_to,confidence\n";
    private static final LocalDate LAST_DAY_OF_THE_OLD_ACT = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_OF_THE_NEW_ACT = LocalDate.of(2025, 7, 1);

    /** What the law did not answer before a later day (SFS 2025:1501, 2025:582; prop. 2024/25:180). */
    private static final Map<LegalTopic, LocalDate> LATER = Map.of(
            LegalTopic.CHILD_PROTECTION_RECORD_KEPT, LocalDate.of(2026, 1, 15),
            LegalTopic.DECIDER_LEFT_OUT, LocalDate.of(2025, 7, 2),
            LegalTopic.CRIME_AND_WRONG_PAYMENTS, LocalDate.of(2025, 12, 1));

    private final StatuteBook book = StatuteBook.swedish();

    @Test
    void theRightToSupportMovesToTheNewActOnTheFirstOfJuly2025() {
        assertThat(book.inForce(LegalTopic.RIGHT_TO_SUPPORT, LAST_DAY_OF_THE_OLD_ACT)
                        .cite())
                .isEqualTo("4 kap. 1 § socialtjänstlagen (2001:453)");
        assertThat(book.inForce(LegalTopic.RIGHT_TO_SUPPORT, FIRST_DAY_OF_THE_NEW_ACT)
                        .cite())
                .isEqualTo("11 kap. 1 § socialtjänstlagen (2025:400)");
        assertThat(book.inForce(LegalTopic.RIGHT_TO_SUPPORT, LAST_DAY_OF_THE_OLD_ACT)
                        .citeShort())
                .isEqualTo("4 kap. 1 § SoL (2001:453)");
    }

    @ParameterizedTest
    @EnumSource(LegalTopic.class)
    void everyTopicHasOneParagraphOnEveryDayFromTheSwitchOn(LegalTopic topic) {
        LocalDate from = LATER.getOrDefault(topic, FIRST_DAY_OF_THE_NEW_ACT);
        for (LocalDate day = from; day.getYear() < 2031; day = day.plusDays(1)) {
            LocalDate on = day;
            assertThat(book.references().stream().filter(r -> r.topic() == topic && r.isInForce(on)))
                    .as("%s on %s", topic, on)
                    .hasSize(1);
            assertThat(book.inForce(topic, on).validity().contains(on)).isTrue();
        }
    }

    @Test
    void noDayFrom2024HasTwoParagraphsOnOneTopicAndTheSocialServicesActChangesOnOneDayOnly() {
        for (LegalTopic topic : LegalTopic.values()) {
            for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
                boolean newAct = !day.isBefore(FIRST_DAY_OF_THE_NEW_ACT);
                LocalDate on = day;
                book.find(topic, day)
                        .filter(reference -> reference.law().equals("SoL"))
                        .ifPresent(reference -> assertThat(reference.sfs())
                                .as("%s on %s", topic, on)
                                .isEqualTo(newAct ? "2025:400" : "2001:453"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    COORDINATED_INDIVIDUAL_PLAN | 2025-06-30 | 2 kap. 7 § socialtjänstlagen (2001:453)
                    COORDINATED_INDIVIDUAL_PLAN | 2025-07-01 | 10 kap. 8–9 §§ socialtjänstlagen (2025:400)
                    ERASURE_OF_THE_SOCIAL_RECORD | 2025-06-30 | 12 kap. 1–2 §§ socialtjänstlagen (2001:453)
                    ERASURE_OF_THE_SOCIAL_RECORD | 2025-07-01 | 16 kap. 1–5 §§ socialtjänstlagen (2025:400)
                    EXCEPTIONS_FROM_ERASURE | 2025-07-01 | 16 kap. 2–3 §§ socialtjänstlagen (2025:400)
                    CHILD_PROTECTION_RECORD_KEPT | 2026-01-15 | 16 kap. 2 a § socialtjänstlagen (2025:400)
                    RESEARCH_SAMPLE_OF_THE_SOCIAL_RECORD | 2025-07-01 | 13 kap. 1 § socialtjänstförordningen (2025:468)
                    AGREEMENT_WITH_THE_REGION | 2025-06-30 | 5 kap. 8 a § socialtjänstlagen (2001:453)
                    DECISIONS_NOT_CARRIED_OUT | 2025-06-30 | 16 kap. 6 f–6 h §§ socialtjänstlagen (2001:453)
                    DECISIONS_NOT_CARRIED_OUT | 2025-07-01 | 34 kap. 1–4 §§ socialtjänstlagen (2025:400)
                    SUPPORT_WITHOUT_INDIVIDUAL_NEEDS_ASSESSMENT | 2026-01-01 | 11 kap. 5–6 §§ socialtjänstlagen (2025:400)
                    APPEAL | 2025-07-01 | 35 kap. 1 § socialtjänstlagen (2025:400)
                    TIME_FOR_APPEAL | 2026-01-01 | 44 § förvaltningslagen (2017:900)
                    NOTICE_OF_THE_DECISION_AND_HOW_TO_APPEAL | 2026-01-01 | 33–34 §§ förvaltningslagen (2017:900)
                    DEADLINE_ON_A_WEEKEND_OR_HOLIDAY | 2026-01-01 | 2 § lagen (1930:173) om beräkning av lagstadgad tid
                    DIRECT_ACCESS_ACROSS_AUTHORITIES | 2026-01-01 | lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation
                    SECRECY_HEALTH_CARE | 2026-01-01 | 25 kap. 1 § offentlighets- och sekretesslagen (2009:400)
                    REPORT_OF_DELEGATED_DECISIONS | 2026-01-01 | 7 kap. 8 § kommunallagen (2017:725)
                    REPORT_OF_DECISIONS_DELEGATED_WITHIN_THE_BOARD | 2026-01-01 | 6 kap. 40 § kommunallagen (2017:725)
                    FIXED_CARE_CONTACT | 2015-01-01 | 6 kap. 2 § patientlagen (2014:821)
                    FIXED_CARE_CONTACT | 2026-01-01 | 6 kap. 2 § patientlagen (2014:821)
                    """)
    void citesAsSwedishAuthoritiesWrite(LegalTopic topic, LocalDate day, String citation) {
        assertThat(book.inForce(topic, day).cite()).isEqualTo(citation);
    }

    @Test
    void theLongerTimeForChildProtectionBeginsInTheMiddleOfJanuary2026() {
        assertThat(book.find(LegalTopic.CHILD_PROTECTION_RECORD_KEPT, LocalDate.of(2026, 1, 14)))
                .isEmpty();
    }

    @Test
    void saysWhichTopicAndDayHadNoParagraph() {
        LocalDate day = LocalDate.of(2025, 6, 30);
        assertThat(book.find(LegalTopic.CHANGE_OF_A_DECISION_WITHOUT_END_DATE, day))
                .isEmpty();
        NoStatuteInForce missing = catchThrowableOfType(
                NoStatuteInForce.class, () -> book.inForce(LegalTopic.CHANGE_OF_A_DECISION_WITHOUT_END_DATE, day));
        assertThat(missing.topic()).isEqualTo(LegalTopic.CHANGE_OF_A_DECISION_WITHOUT_END_DATE);
        assertThat(missing.on()).isEqualTo(day);
        assertThat(missing)
                .hasMessageContaining("change-of-a-decision-without-end-date")
                .hasMessageContaining("2025-06-30");
    }

    @Test
    void tellsTheHistoryOfATopicOldestFirst() {
        List<StatuteReference> history = book.history(LegalTopic.APPEAL);
        assertThat(history)
                .extracting(StatuteReference::citeShort)
                .containsExactly("16 kap. 3 § SoL (2001:453)", "35 kap. 1 § SoL (2025:400)");
        assertThat(history.get(0).validTo()).contains(LAST_DAY_OF_THE_OLD_ACT);
        assertThat(history.get(1).validTo()).isEmpty();
        assertThat(history.get(1).validFrom()).isEqualTo(FIRST_DAY_OF_THE_NEW_ACT);
    }

    @Test
    void theVersionFollowsTheContentAndNotTheLineEnds() {
        String content = HEADER + "appeal,SoL,2025:400,socialtjänstlagen,35,1,2025-07-01,,verified\n";
        String version = StatuteBook.read(content).version();
        assertThat(version).matches("[0-9a-f]{64}");
        assertThat(StatuteBook.read(content.replace("\n", "\r\n")).version()).isEqualTo(version);
        assertThat(StatuteBook.read(content.replace("35,1", "35,2")).version()).isNotEqualTo(version);
        assertThat(StatuteBook.swedish().version()).isEqualTo(book.version()).matches("[0-9a-f]{64}");
    }

    @Test
    void theTopicsHaveOneCodeEach() {
        assertThat(List.of(LegalTopic.values())).extracting(LegalTopic::code).doesNotHaveDuplicates();
    }

    @Test
    void tellsEveryFaultWithItsLine() {
        String content = "# a comment\n" + HEADER
                + "no-such-topic,SoL,2025:400,socialtjänstlagen,35,1,2025-07-01,,verified\n"
                + "appeal,SoL,2025-400,socialtjänstlagen,x,1-,2025-07-32,2025-02-30,sure\n"
                + "appeal,SoL\n"
                + "appeal,SoL,2025:400,socialtjänstlagen,35,1,2025-07-01,2025-06-30,verified\n"
                + "delay,FL,2025:400,förvaltningslagen,,11,2025-07-01,,verified\n"
                + "delay,,2025:401, ,,11,2025-07-01,,verified\n";
        UnreadableStatuteBook unreadable =
                catchThrowableOfType(UnreadableStatuteBook.class, () -> StatuteBook.read(content));
        assertThat(unreadable.faults())
                .containsExactly(
                        "Line 3: there is no topic 'no-such-topic'.",
                        "Line 4: there is no confidence 'sure'.",
                        "Line 4: '2025-400' is not a SFS number.",
                        "Line 4: 'x' is not a chapter.",
                        "Line 4: '1-' is not a section.",
                        "Line 4: valid_from must be a date such as 2025-07-01, not '2025-07-32'.",
                        "Line 4: valid_to must be a date such as 2025-07-01, not '2025-02-30'.",
                        "Line 5: there must be 9 columns, not 2.",
                        "Line 6: valid_to 2025-06-30 is before valid_from 2025-07-01.",
                        "Line 7: the act 2025:400 is called 'socialtjänstlagen' further up and 'förvaltningslagen' here.",
                        "Line 8: the short name of the act must be filled in, without spaces around it.",
                        "Line 8: the name of the act must be filled in, without spaces around it.");
    }

    @Test
    void refusesTwoParagraphsOnOneTopicOnTheSameDay() {
        String content = HEADER
                + "appeal,SoL,2001:453,socialtjänstlagen,16,3,2002-01-01,2025-07-01,verified\n"
                + "appeal,SoL,2025:400,socialtjänstlagen,35,1,2025-07-01,,verified\n";
        assertThatThrownBy(() -> StatuteBook.read(content))
                .isInstanceOf(UnreadableStatuteBook.class)
                .hasMessageContaining("Lines 2 and 3: 16 kap. 3 § SoL (2001:453) and 35 kap. 1 § SoL (2025:400)"
                        + " both answer appeal on some day.");
    }

    @Test
    void refusesALineWrittenTwice() {
        String line = "appeal,SoL,2025:400,socialtjänstlagen,35,1,2025-07-01,,verified\n";
        assertThatThrownBy(() -> StatuteBook.read(HEADER + line + line)).isInstanceOf(UnreadableStatuteBook.class);
    }

    @Test
    void refusesABookWithoutHeaderOrWithoutParagraphs() {
        assertThatThrownBy(() -> StatuteBook.read("topic,law\n")).hasMessageContaining("Line 1: the first line");
        assertThatThrownBy(() -> StatuteBook.read(HEADER)).hasMessageContaining("The book has no paragraphs.");
        assertThatThrownBy(() -> StatuteBook.read("")).hasMessageContaining("The book has no paragraphs.");
    }
}
