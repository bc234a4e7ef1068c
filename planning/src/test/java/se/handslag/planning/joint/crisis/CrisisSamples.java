package se.handslag.planning.joint.crisis;

import java.time.LocalDate;

/** Crisis plans to save. */
public final class CrisisSamples {
    private CrisisSamples() {}

    /** A plan as one is made, on this day. */
    public static CrisisContent made(LocalDate on) {
        return CrisisContent.EMPTY
                .with(CrisisField.EARLY_SIGNS, "Jag slutar svara i telefon.\nJag drar ner persiennerna.")
                .with(CrisisField.HELPS_ME, "Att någon sitter kvar.")
                .with(CrisisField.CALL_1, new ToCall("Eva, mamma", "070-174 06 05", "dygnet runt"))
                .with(CrisisField.EMERGENCY, new ToCall("Psykiatriska akuten", "018-611 25 00", ""))
                .with(CrisisField.MADE_WITH, "Kim och Eva")
                .with(CrisisField.MADE_ON, on)
                .with(CrisisField.VALID_UNTIL, on.plusMonths(12));
    }
}
