package se.handslag.core.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.handslag.core.casework.Sentences.ENGLISH;
import static se.handslag.core.casework.Sentences.SWEDISH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String SPOKEN = "se/handslag/core/casework/spoken/texts";
    private static final String AGAIN = "se/handslag/core/casework/again/texts";
    private final Sentences sentences = Sentences.of(List.of(SPOKEN));

    @Test
    void saysADayInTheReadersLanguage() {
        Sentence sentence = Sentence.of("spoken.day", LocalDate.of(2026, 8, 21));
        assertThat(sentences.say(sentence, SWEDISH)).isEqualTo("Beslutet gäller från 21 augusti 2026.");
        assertThat(sentences.say(sentence, ENGLISH)).isEqualTo("The decision is valid from 21 August 2026.");
    }

    @Test
    void saysAMomentInSwedishCivilTimeWhereverItRuns() {
        Sentence sentence = Sentence.of("spoken.moment", Instant.parse("2026-08-21T12:32:00Z"));
        assertThat(sentences.say(sentence, SWEDISH)).isEqualTo("Sparat 21 augusti 2026 kl. 14.32.");
        assertThat(sentences.say(sentence, ENGLISH)).isEqualTo("Saved 21 August 2026, 14:32.");
    }

    @Test
    void leavesAYearWholeAndGroupsALargeNumber() {
        assertThat(sentences.say(SWEDISH, "spoken.year", 2025)).isEqualTo("Rapporten för 2025.");
        assertThat(sentences.say(SWEDISH, "spoken.many", 123456)).isEqualTo("123\u00a0456 kronor.");
        assertThat(sentences.say(ENGLISH, "spoken.many", 123456)).isEqualTo("123,456 kronor.");
    }

    @Test
    void saysAPeriodWithoutRepeatingTheYear() {
        Period summer = new Period(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30));
        Period winter = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 2, 28));
        assertThat(sentences.say(SWEDISH, "spoken.period", summer)).isEqualTo("Gäller 1 juli–30 september 2025.");
        assertThat(sentences.say(SWEDISH, "spoken.period", winter))
                .isEqualTo("Gäller 1 december 2025 – 28 februari 2026.");
    }

    @Test
    void saysASentenceInsideASentence() {
        LocalDate today = LocalDate.of(2026, 8, 21);
        assertThat(sentences.say(SWEDISH, "spoken.nested", Sentences.distance(today, today.plusDays(3))))
                .isEqualTo("Det är om 3 dagar.");
        assertThat(sentences.say(SWEDISH, "spoken.nested", Sentences.distance(today, today.minusDays(2))))
                .isEqualTo("Det är 2 dagar sen.");
        assertThat(sentences.say(SWEDISH, "spoken.nested", Sentences.distance(today, today)))
                .isEqualTo("Det är i dag.");
        assertThat(sentences.say(SWEDISH, "spoken.nested", Sentences.distance(today, today.plusDays(1))))
                .isEqualTo("Det är i morgon.");
        assertThat(sentences.say(SWEDISH, "spoken.nested", Sentences.ago(today, today.minusDays(1))))
                .isEqualTo("Det är i går.");
    }

    @Test
    void saysTheKeyWhenNoBundleHasIt() {
        assertThat(sentences.say(SWEDISH, "spoken.unheard")).isEqualTo("spoken.unheard");
        assertThat(sentences.knows("spoken.unheard")).isFalse();
    }

    @Test
    void speaksSwedishToAReaderOfAnotherLanguage() {
        assertThat(sentences.say(Locale.JAPANESE, "spoken.year", 2025)).isEqualTo("Rapporten för 2025.");
    }

    @Test
    void keepsAnApostropheThatIsDoubled() {
        assertThat(sentences.say(ENGLISH, "spoken.apostrophe")).isEqualTo("Don't leave it empty.");
    }

    @Test
    void reportsEveryFaultOfTheBundlesTogether() {
        assertThatThrownBy(() -> Sentences.of(List.of(SPOKEN, AGAIN, "se/handslag/core/casework/nowhere/texts")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The key spoken.day stands in two bundles (sv).")
                .hasMessageContaining("The key again.only exists in sv and not in en.")
                .hasMessageContaining("The pattern of again.broken (sv) cannot be read")
                .hasMessageContaining("nowhere/texts_en.properties is missing");
    }

    @Test
    void numbersWeeksAsSwedishCalendarsDo() {
        assertThat(new Dates(SWEDISH).week(LocalDate.of(2026, 8, 21))).isEqualTo(34);
        assertThat(new Dates(SWEDISH).week(LocalDate.of(2027, 1, 1))).isEqualTo(53);
        assertThat(new Dates(SWEDISH).weekday(LocalDate.of(2026, 8, 24))).isEqualTo("måndag 24 augusti");
    }
}
