package se.handslag.core.casework;

import java.util.regex.Pattern;

/**
 * The name by which a team is known to the platform, for example {@code hikikomori-uppsala}: lower-case letters, digits and dashes.
 */
public record TeamId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public TeamId {
        if (value.length() > 60 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A team id is lower-case letters, digits and dashes, at most 60 characters, for example hikikomori-uppsala.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
