package se.handslag.core.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type that carries what a paragraph asks for. {@code docs/law.md} is written from these marks.
 *
 * <p>It names the topic; the {@link StatuteBook} knows the paragraph of each day.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Carries.All.class)
public @interface Carries {
    /** What the law asks about. */
    LegalTopic value();

    /** What the code does, in one sentence. */
    String by();

    /** What it does not do and a person must; empty if nothing is left. */
    String leftToPeople() default "";

    /** Several topics on one type. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        Carries[] value();
    }
}
