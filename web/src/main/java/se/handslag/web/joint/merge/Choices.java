package se.handslag.web.joint.merge;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.handslag.planning.joint.merge.Chosen;
import se.handslag.web.shell.Form;

/**
 * What was chosen on the page that showed two texts, as its form sends it: {@code against}, {@code conflict} for each field that was asked
 * about, and {@code keep.<field>}, which is {@code ours} or {@code theirs}.
 */
public final class Choices {
    static final String AGAINST = "against";
    static final String FIELD = "conflict";
    static final String OURS = "ours";
    static final String THEIRS = "theirs";

    private Choices() {}

    /** What the form chooses. Half a choice is none, so that the page comes back whole. */
    public static <F> Chosen<F> in(Form form, Function<String, Optional<F>> fieldOfCode) {
        Set<F> ours = new HashSet<>();
        Set<F> theirs = new HashSet<>();
        for (String code : form.all(FIELD)) {
            Optional<F> field = fieldOfCode.apply(code);
            String keep = form.text(nameOf(code));
            if (field.isPresent() && keep.equals(OURS)) {
                ours.add(field.get());
            } else if (field.isPresent() && keep.equals(THEIRS)) {
                theirs.add(field.get());
            } else {
                return Chosen.nothing();
            }
        }
        return new Chosen<>(form.revision(AGAINST), ours, theirs);
    }

    /** What the choice between two texts of a field is called. */
    static String nameOf(String code) {
        return "keep." + code;
    }
}
