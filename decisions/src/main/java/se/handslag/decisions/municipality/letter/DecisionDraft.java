package se.handslag.decisions.municipality.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.Communication;
import se.handslag.decisions.municipality.DecisionKind;

/** What has been filled in of a decision so far, for showing its letter beforehand. Nothing of it is kept. */
public sealed interface DecisionDraft extends PersonalData {
    String reasons();

    DecisionKind kind();

    <X> X match(
            Function<? super Granting, ? extends X> granting,
            Function<? super Extending, ? extends X> extending,
            Function<? super Refusing, ? extends X> refusing);

    /**
     * Of a grant.
     *
     * @param from first day, once it is chosen
     * @param to last day, once it is chosen
     * @param reasons as written so far
     * @param conditions as written so far
     */
    record Granting(Optional<LocalDate> from, Optional<LocalDate> to, String reasons, String conditions)
            implements DecisionDraft {
        @Override
        public DecisionKind kind() {
            return DecisionKind.GRANT;
        }

        @Override
        public <X> X match(
                Function<? super Granting, ? extends X> granting,
                Function<? super Extending, ? extends X> extending,
                Function<? super Refusing, ? extends X> refusing) {
            return granting.apply(this);
        }

        @Override
        public String toString() {
            return "Granting";
        }
    }

    /**
     * Of an extension.
     *
     * @param from first day; follows from the support that is granted so far
     * @param to last day, once it is chosen
     * @param restsOn as written so far
     * @param reasons as written so far
     * @param conditions as written so far
     */
    record Extending(
            Optional<LocalDate> from, Optional<LocalDate> to, String restsOn, String reasons, String conditions)
            implements DecisionDraft {
        @Override
        public DecisionKind kind() {
            return DecisionKind.EXTEND;
        }

        @Override
        public <X> X match(
                Function<? super Granting, ? extends X> granting,
                Function<? super Extending, ? extends X> extending,
                Function<? super Refusing, ? extends X> refusing) {
            return extending.apply(this);
        }

        @Override
        public String toString() {
            return "Extending";
        }
    }

    /**
     * Of a refusal.
     *
     * @param reasons as written so far
     * @param communication how the person was heard, once it is filled in
     */
    record Refusing(String reasons, Optional<Communication> communication) implements DecisionDraft {
        @Override
        public DecisionKind kind() {
            return DecisionKind.REFUSE;
        }

        @Override
        public <X> X match(
                Function<? super Granting, ? extends X> granting,
                Function<? super Extending, ? extends X> extending,
                Function<? super Refusing, ? extends X> refusing) {
            return refusing.apply(this);
        }

        @Override
        public String toString() {
            return "Refusing";
        }
    }
}
