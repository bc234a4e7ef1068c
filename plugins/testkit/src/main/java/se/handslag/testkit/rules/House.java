package se.handslag.testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * Where the house stands: the package that all modules lie in, and the modules in their order.
 *
 * @param root the outermost package
 */
record House(String root) {
    static final House HANDSLAG = new House("se.handslag");
    static final String CORE = "core";
    static final String WEB = "web";

    /** The feature modules from left to right, as a case goes. */
    static final List<String> FEATURES = List.of("eligibility", "decisions", "planning", "reporting");

    boolean holds(JavaClass subject) {
        return Words.isIn(subject.getPackageName(), root);
    }

    /** The module that the class lies in, such as {@code decisions}; empty outside the house and in its hall. */
    String moduleOf(JavaClass subject) {
        if (!holds(subject) || subject.getPackageName().equals(root)) {
            return "";
        }
        String inside = subject.getPackageName().substring(root.length() + 1);
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    /** The full name of a package of the house. */
    String room(String name) {
        return root + "." + name;
    }

    boolean isIn(JavaClass subject, String room) {
        return Words.isIn(subject.getPackageName(), room(room));
    }
}
