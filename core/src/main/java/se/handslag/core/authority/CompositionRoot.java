package se.handslag.core.authority;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks one of the few places that may see both owners, because it puts the house together. It holds no rule of its own. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface CompositionRoot {
    /** Why this place must see both, in one sentence. */
    String because();
}
