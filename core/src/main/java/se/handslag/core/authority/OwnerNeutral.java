package se.handslag.core.authority;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that no authority owns this package: it is a word, a tool or a rule that carries no record of anyone. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface OwnerNeutral {
    /** Why nobody owns it, in one sentence. */
    String because();
}
