package se.handslag.decisions.municipality.letter;

import java.time.LocalDate;
import se.handslag.core.person.PersonalData;

/** The letter of a decision as a file. */
public final class PrintedLetter implements PersonalData {
    private final LocalDate decidedOn;
    private final byte[] pdf;

    PrintedLetter(LocalDate decidedOn, byte[] pdf) {
        this.decidedOn = decidedOn;
        this.pdf = pdf;
    }

    /** The day of the decision, or the day a letter before it was sent, which may stand in the name of the file; nothing else of it may. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public String toString() {
        return "PrintedLetter[" + decidedOn + "]";
    }
}
