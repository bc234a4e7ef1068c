package se.handslag.core.authority;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which authority answers for this package and everything in it.
 *
 * <p>On {@code package-info}. The boundary rules read it: municipality and region never use each other's code.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface OwnedBy {
    Owner value();

    /** The legal or contractual ground for the ownership, in one sentence. */
    String basis();
}
