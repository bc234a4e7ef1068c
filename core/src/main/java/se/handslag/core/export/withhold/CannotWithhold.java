package se.handslag.core.export.withhold;

import java.util.function.Function;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentence;
import se.handslag.core.export.CannotExport;

/** Why nothing was settled of what is withheld from the person. */
public sealed interface CannotWithhold extends Refusal {
    /** What the command lacks. */
    enum Missing implements CannotWithhold {
        NO_REASON("no-reason", "reason"),
        REASON_TOO_LONG("reason-too-long", "reason"),
        GROUND_NOT_OPEN("ground-not-open", "ground"),
        NO_SUCH_PART("no-such-part", "rows"),
        ALREADY_WITHHELD("already-withheld", "rows"),
        NOT_WITHHELD("not-withheld", "");

        private final String code;
        private final String field;

        Missing(String code, String field) {
            this.code = code;
            this.field = field;
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("export.cannot-withhold." + code);
        }

        @Override
        public String field() {
            return field;
        }
    }

    /** The actor may make no extract of these files at all. */
    record NoExtract(CannotExport why) implements CannotWithhold {
        @Override
        public Sentence sentence() {
            return why.sentence();
        }

        @Override
        public String field() {
            return why.field();
        }
    }

    default <X> X match(Function<? super Missing, ? extends X> missing, Function<? super NoExtract, ? extends X> none) {
        if (this instanceof Missing it) {
            return missing.apply(it);
        }
        return none.apply((NoExtract) this);
    }
}
