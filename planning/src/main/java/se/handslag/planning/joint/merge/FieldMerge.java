package se.handslag.planning.joint.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.handslag.core.person.PersonalData;

/**
 * Two people's changes to the same version of anything that has fields put together, field by field.
 *
 * <p>A field that only one of them changed is as they left it. A field that both changed in different ways is a conflict, and nobody's
 * text is chosen.
 *
 * @param <F> what names a field
 * @param fields both changes together; in a field in conflict it has theirs
 * @param conflicts the fields that both changed, in the order of theirs
 */
public record FieldMerge<F>(Map<F, FieldValue> fields, List<Both<F>> conflicts) implements PersonalData {

    /**
     * A field that both have changed.
     *
     * @param theirs what the other one saved
     * @param ours what is to be saved now
     */
    public record Both<F>(F field, FieldValue theirs, FieldValue ours) implements PersonalData {
        @Override
        public String toString() {
            return "Both[" + field + "]";
        }
    }

    /**
     * @param before what both looked at
     * @param other what the other one saved
     * @param own what is to be saved now, whole
     * @param chosen what someone who saw both texts has chosen; of a choice made in view of an older version nothing counts
     * @param aboutTheWhole fields that say what the person thinks of the text they were shown, and not of another one
     */
    public static <F> FieldMerge<F> of(
            Map<F, FieldValue> before,
            Map<F, FieldValue> other,
            Map<F, FieldValue> own,
            Chosen<F> chosen,
            Predicate<F> aboutTheWhole) {
        Set<F> all = new LinkedHashSet<>(other.keySet());
        all.addAll(own.keySet());
        all.addAll(before.keySet());
        Map<F, FieldValue> merged = new LinkedHashMap<>();
        List<Both<F>> conflicts = new ArrayList<>();
        for (F field : all) {
            FieldValue was = before.getOrDefault(field, FieldValue.NONE);
            FieldValue they = other.getOrDefault(field, FieldValue.NONE);
            FieldValue we = own.getOrDefault(field, FieldValue.NONE);
            boolean bothChangedIt = !we.equals(they) && !we.equals(was) && !they.equals(was);
            boolean answeredAboutAnother =
                    aboutTheWhole.test(field) && !we.equals(was) && !we.equals(they) && !other.equals(before);
            boolean ourChoice = chosen.ours().contains(field);
            boolean open = (bothChangedIt || answeredAboutAnother)
                    && !ourChoice
                    && !chosen.theirs().contains(field);
            if (open) {
                conflicts.add(new Both<>(field, they, we));
            }
            FieldValue kept = ourChoice || they.equals(was) && !answeredAboutAnother ? we : they;
            if (!kept.isNone()) {
                merged.put(field, kept);
            }
        }
        return new FieldMerge<>(merged, conflicts);
    }

    @Override
    public String toString() {
        return "FieldMerge[" + conflicts.size() + " conflicts]";
    }
}
