package se.handslag.decisions.municipality.letter;

import java.time.LocalDate;

/** Days as letters write them: in Swedish, the language of the authority (språklagen (2009:600) 10 §). */
public final class LetterDays {
    private LetterDays() {}

    public static String text(LocalDate day) {
        return DecisionDraft.DATES.text(day);
    }
}
