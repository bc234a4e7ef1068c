package se.handslag.planning.joint.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.SARA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.Signature;
import se.handslag.core.fixture.Paper;

/** The crisis plan has room on one A4, however much is written in it. */
class CrisisPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Sentences SENTENCES = Sentences.of(List.of("se/handslag/planning/joint/crisis/texts"));
    private static final List<String> ORDINARY = List.of(
            "sover",
            "dåligt",
            "och",
            "svarar",
            "inte",
            "i",
            "telefonen",
            "drar",
            "ner",
            "persiennerna",
            "WWWW",
            "ihop");
    private static final CrisisField[] TEXTS = Stream.of(CrisisField.values())
            .filter(field -> !field.isCall() && !field.isDay())
            .toArray(CrisisField[]::new);

    @ParameterizedTest
    @CsvSource({
        "sv, 'natten är lång '",
        "en, 'natten är lång '",
        "sv, 'W'",
        "en, 'W'",
        "sv, 'WWWWWWWWWWWW '",
        "sv, 'a\n'"
    })
    void theLongestAllowedTextsHaveRoomOnOnePage(String language, String words) {
        CrisisContent fullest = fullest(words);

        assertThat(CrisisSheet.lines(fullest)).isBetween(CrisisSheet.MOST_LINES - 1, CrisisSheet.MOST_LINES);
        assertThat(CrisisSheet.whyNot(fullest)).isEmpty();
        Paper paper = printed(fullest, Locale.forLanguageTag(language), "Kim Åkesson");
        assertThat(paper.pages()).isEqualTo(1);
        // Nothing was left out for it to have room.
        for (CrisisField field : TEXTS) {
            assertThat(squeezed(paper.text())).contains(squeezed(fullest.text(field)));
        }
    }

    @RepeatedTest(12)
    void whateverIsWrittenIsRefusedOrHasRoom(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        CrisisContent content = smallest();
        for (CrisisField field : TEXTS) {
            StringBuilder text = new StringBuilder();
            while (text.length() < field.most() - 20 && random.nextInt(80) > 0) {
                text.append(ORDINARY.get(random.nextInt(ORDINARY.size()))).append(random.nextInt(12) == 0 ? "\n" : " ");
            }
            CrisisContent more = content.with(field, text.toString());
            content = CrisisSheet.whyNot(more).isEmpty() ? more : content;
        }

        assertThat(printed(content, SWEDISH, "Kim Åkesson").pages()).isEqualTo(1);
    }

    @Test
    void aNameLongerThanTheLineIsCutAndPushesNothingOff() {
        Paper paper = printed(fullest("W"), SWEDISH, "Kim " + "Wolfeschlegelsteinhausenbergerdorff".repeat(5));

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.text()).contains("Kim Wolfeschlegelstein").contains("…");
    }

    @Test
    void everyLetterIsOfTwelvePointsOrMoreButTheFoot() {
        assertThat(printed(fullest("natten "), SWEDISH, "Kim Åkesson").layout().stream()
                        .map(run -> Double.parseDouble(run.split(" ", 5)[3]))
                        .distinct())
                .containsExactlyInAnyOrder(18.0, 12.0, 9.0);
    }

    @Test
    void saysWhatToDoInTheOrderOfThePageAndLeavesOutWhatIsEmpty() {
        String words = printed(smallest().with(CrisisField.PETS, "Katten bor hos Eva"), SWEDISH, "Kim Åkesson")
                .words();

        assertThat(words)
                .containsSubsequence(
                        "Krisplan",
                        "Kim Åkesson, född 14 mars 2002",
                        "Mina tidiga tecken",
                        "Ring i den här ordningen",
                        "1. Eva",
                        "070-174 06 05",
                        "ring 112",
                        "Husdjur: Katten bor hos Eva",
                        "Gjord tillsammans med: Kim och Eva",
                        "Inte godkänd av personen än.",
                        "Version 3")
                .contains("Sida 1 av 1")
                .doesNotContain("Läkemedel", "Barn:", "Nycklar:", "Det här hjälper mig");
    }

    @Test
    void saysThatThePersonApprovedOnlyOfTheVersionThatTheySaidYesTo() {
        CrisisContent said = smallest().with(CrisisField.APPROVED_ON, DAY);

        assertThat(printed(said.approvedIn("3"), SWEDISH, "Kim").words())
                .contains("Godkänd av personen 30 september 2026.");
        assertThat(printed(said.approvedIn("2"), SWEDISH, "Kim").words()).contains("Inte godkänd av personen än.");
    }

    @Test
    void theFileIsNamedAfterNobody() {
        Paper paper = printed(smallest(), SWEDISH, "Kim Åkesson");

        assertThat(paper.<String>read(pdf -> pdf.getDocumentInformation().getTitle()))
                .isEqualTo("Krisplan");
    }

    /** As much as is allowed, field by field, each as long as it may be until the page is full. */
    private static CrisisContent fullest(String words) {
        CrisisContent content = smallest();
        for (CrisisField field : CrisisField.CALLS) {
            content = content.with(
                    field,
                    new ToCall(
                            repeated(words.strip() + " ", field.most()),
                            "+46 70-174 06 05 12 3456",
                            repeated(words.strip() + " ", ToCall.LONGEST_HOURS)));
        }
        for (CrisisField field : TEXTS) {
            content = content.with(field, repeated(words, 2));
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (CrisisField field : TEXTS) {
                CrisisContent more = content.with(
                        field,
                        repeated(
                                words,
                                Math.min(field.most(), content.text(field).length() + 4)));
                if (!more.equals(content) && CrisisSheet.whyNot(more).isEmpty()) {
                    content = more;
                    grown = true;
                }
            }
        }
        return content;
    }

    private static String repeated(String words, int length) {
        return words.repeat(length).substring(0, length).strip();
    }

    private static CrisisContent smallest() {
        return CrisisContent.EMPTY
                .with(CrisisField.EARLY_SIGNS, "Jag slutar svara")
                .with(CrisisField.CALL_1, new ToCall("Eva, mamma", "070-174 06 05", "dygnet runt"))
                .with(CrisisField.MADE_WITH, "Kim och Eva")
                .with(CrisisField.MADE_ON, DAY)
                .with(CrisisField.VALID_UNTIL, DAY.plusMonths(12))
                .with(CrisisField.APPROVED_ON, "");
    }

    private static Paper printed(CrisisContent content, Locale language, String name) {
        CrisisPlan plan = new CrisisPlan(
                new CrisisPlanId(new UUID(0, 1)),
                new CaseId(new UUID(0, 2)),
                content,
                new Revision(3),
                Signature.of(SARA, Instant.parse("2026-09-30T10:00:00Z")));
        CrisisPaper paper = new CrisisPaper(sentence -> SENTENCES.say(sentence, language), language);
        return new Paper(
                paper.print(plan, name, Optional.of(LocalDate.of(2002, 3, 14)), "Omsorgsnämnden, Uppsala kommun", 12));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void theFieldsOfThePageAreThoseOfThePlan() {
        assertThat(Set.of(TEXTS))
                .contains(CrisisField.EARLY_SIGNS, CrisisField.MADE_WITH)
                .hasSize(9);
    }
}
