package se.handslag.web.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Sentence;

/**
 * The row that stands on every page about a person (personrad), as the visitor may see it.
 *
 * @param caseId which case the page is about; the opaque id in the path
 * @param name as the person is called; empty while no one knows it
 * @param age in whole years; empty while the birth date is unknown
 * @param maskedNumber the identity number with its last four hidden, such as {@code 19900101-••••}; empty when there is none
 * @param contact how the person wants to be reached, such as "Föredrar SMS, ring inte"; empty when nothing is asked for
 * @param coordinators who coordinates, for each authority
 * @param decisionUntil the last day of the decision in force
 * @param marks protected identity and safety first, then what changes what one does
 * @param banners what must not be overlooked while it lasts, with what ends it
 */
public record PersonLine(
        CaseId caseId,
        String name,
        Optional<Integer> age,
        String maskedNumber,
        Optional<Sentence> contact,
        List<Coordinator> coordinators,
        Optional<LocalDate> decisionUntil,
        List<Mark> marks,
        List<Banner> banners) {

    public PersonLine {
        coordinators = List.copyOf(coordinators);
        marks = List.copyOf(marks);
        banners = List.copyOf(banners);
    }

    /** Without any banner. */
    public PersonLine(
            CaseId caseId,
            String name,
            Optional<Integer> age,
            String maskedNumber,
            Optional<Sentence> contact,
            List<Coordinator> coordinators,
            Optional<LocalDate> decisionUntil,
            List<Mark> marks) {
        this(caseId, name, age, maskedNumber, contact, coordinators, decisionUntil, marks, List.of());
    }

    /** @param action where the button that ends it sends its form */
    public record Banner(Sentence text, String action, Sentence button) {}

    /** The row with one more banner. */
    public PersonLine with(Banner banner) {
        List<Banner> all = new ArrayList<>(banners);
        all.add(banner);
        return new PersonLine(caseId, name, age, maskedNumber, contact, coordinators, decisionUntil, marks, all);
    }

    /** @param name a member of staff; empty when nobody has it yet */
    public record Coordinator(Owner owner, String name) {}

    /** The row with one more mark; protected identity and safety are placed before the others. */
    public PersonLine with(Mark mark) {
        List<Mark> all = new ArrayList<>(marks);
        all.add(mark.kind() == Mark.Kind.PROTECTED ? 0 : all.size(), mark);
        return new PersonLine(caseId, name, age, maskedNumber, contact, coordinators, decisionUntil, all, banners);
    }

    /** Whether the person's identity is protected: how they are reached is then shown only on demand. */
    public boolean isProtected() {
        return marks.stream().anyMatch(mark -> mark.kind() == Mark.Kind.PROTECTED);
    }

    /** The row with the last day of the decision in force. */
    public PersonLine withDecisionUntil(LocalDate day) {
        return new PersonLine(caseId, name, age, maskedNumber, contact, coordinators, Optional.of(day), marks, banners);
    }

    /** The row holds personal data; a log line about it does not. */
    @Override
    public String toString() {
        return "PersonLine[" + caseId + "]";
    }
}
