package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import se.handslag.core.authority.Owner;

/** Whose a class is, as its own mark or else its package's says. */
enum Ownership {
    MUNICIPALITY,
    REGION,
    JOINT,
    NEUTRAL,
    /** Nothing says; so it is with libraries, and with our own code when rule 1 is broken. */
    UNMARKED;

    static Ownership of(JavaClass subject) {
        JavaClass type = subject.getBaseComponentType();
        if (type.isPrimitive()) {
            return UNMARKED;
        }
        Ownership own = said(Marks.onType(type));
        return own == UNMARKED ? said(Marks.onPackageOf(type)) : own;
    }

    /** What the marks say; a place that only puts the house together is nobody's. */
    static Ownership said(Marks marks) {
        Optional<Ownership> owner = marks.owned().map(owned -> of(owned.value()));
        if (owner.isPresent()) {
            return owner.get();
        }
        return marks.neutral().isPresent() || marks.root().isPresent() ? NEUTRAL : UNMARKED;
    }

    /** Whether the class, or its package, is marked as one of the places that put the house together. */
    static boolean isCompositionRoot(JavaClass subject) {
        return Marks.onType(subject).root().isPresent()
                || Marks.onPackageOf(subject).root().isPresent();
    }

    boolean isAnAuthority() {
        return this == MUNICIPALITY || this == REGION;
    }

    private static Ownership of(Owner owner) {
        return switch (owner) {
            case MUNICIPALITY -> MUNICIPALITY;
            case REGION -> REGION;
            case JOINT -> JOINT;
        };
    }
}
