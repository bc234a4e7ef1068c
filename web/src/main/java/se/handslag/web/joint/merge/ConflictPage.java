package se.handslag.web.joint.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Signature;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Visit;

/**
 * Two people have changed the same fields: both texts, side by side.
 *
 * @param place where it happened
 * @param sentence what happened
 * @param saved who saved first, and when
 * @param against their version
 * @param fields the fields that both changed
 * @param carried everything that was written, by the names of its fields, so that nothing is lost
 */
public record ConflictPage(
        Place place,
        Sentence sentence,
        Signature saved,
        Revision against,
        List<Both> fields,
        Map<String, List<String>> carried)
        implements PersonalData {
    /** The texts of the page, for each room that shows it. */
    public static final String TEXTS = "se/handslag/web/joint/merge/texts";

    public ConflictPage {
        fields = List.copyOf(fields);
    }

    /**
     * Where a page stands.
     *
     * @param section which part of the menu about the person
     * @param form where the form is sent
     * @param home where whoever gives their own text up goes
     * @param save what the button says
     * @param leave what the link away says
     */
    public record Place(String section, String form, String home, Sentence save, Sentence leave) {
        /** The place of a plan that is called one. */
        public static Place ofPlan(String section, String form, String home) {
            return new Place(
                    section, form, home, Sentence.of("web.merge.plan.save"), Sentence.of("web.merge.plan.leave"));
        }
    }

    /**
     * A field that both have changed.
     *
     * @param code which
     * @param heading which, in the reader's words
     * @param theirs what the other one saved
     * @param ours what is to be saved now
     */
    public record Both(String code, String heading, Said theirs, Said ours) implements PersonalData {
        /** What the choice is called in the form. */
        public String name() {
            return Choices.nameOf(code);
        }

        @Override
        public String toString() {
            return "Both[" + code + "]";
        }
    }

    /**
     * What stands in a field, in the reader's words.
     *
     * @param mark what belongs to the text, such as whose words they are; empty for nothing
     */
    public record Said(String text, String mark) implements PersonalData {
        public static Said of(String text) {
            return new Said(text, "");
        }

        public boolean isEmpty() {
            return text.isEmpty() && mark.isEmpty();
        }

        @Override
        public String toString() {
            return "Said";
        }
    }

    /** A page where each field that is carried along has one value. */
    public static ConflictPage of(
            Place place,
            Sentence sentence,
            Signature saved,
            Revision against,
            List<Both> fields,
            Map<String, String> carried) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        carried.forEach((name, value) -> all.put(name, List.of(value)));
        return new ConflictPage(place, sentence, saved, against, fields, all);
    }

    /** The same, with a field of several values. */
    public ConflictPage carrying(String name, List<String> values) {
        Map<String, List<String>> all = new LinkedHashMap<>(carried);
        all.put(name, List.copyOf(values));
        return new ConflictPage(place, sentence, saved, against, fields, all);
    }

    /** Shows the page; whoever has seen these two texts before is told where a choice is missing. */
    public Reply answer(Visit visit) {
        if (visit.form().revision(Choices.AGAINST).equals(against)) {
            fields.stream()
                    .map(Both::name)
                    .filter(name -> visit.form().text(name).isEmpty())
                    .forEach(name -> visit.form().refuse(name, Sentence.of("web.merge.choose")));
        }
        return visit.show("joint/merge/conflict.jte", this, 409);
    }

    @Override
    public String toString() {
        return "ConflictPage";
    }
}
