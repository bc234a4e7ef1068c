package se.handslag.core.authority;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * <em>This</em> authority: its kind and its official code.
 *
 * <p>A team may serve several municipalities that may not know of each other's persons, so that the kind alone is never enough.
 *
 * @param kind municipality or region
 * @param code for a municipality four digits (kommunkod, Uppsala is {@code 0380}), for a region two digits
 *     (länskod, Uppsala is {@code 03}); Statistics Sweden
 */
public record AuthorityId(AuthorityKind kind, String code) implements Comparable<AuthorityId> {
    private static final Pattern MUNICIPALITY_CODE = Pattern.compile("\\d{4}");
    private static final Pattern REGION_CODE = Pattern.compile("\\d{2}");

    public AuthorityId {
        Pattern form = kind == AuthorityKind.MUNICIPALITY ? MUNICIPALITY_CODE : REGION_CODE;
        if (!form.matcher(code).matches()) {
            throw new IllegalArgumentException("A " + kind.code() + " has a code of "
                    + (kind == AuthorityKind.MUNICIPALITY ? "four" : "two") + " digits, not '" + code + "'.");
        }
    }

    /** The municipality with this four-digit code. */
    public static AuthorityId municipality(String code) {
        return new AuthorityId(AuthorityKind.MUNICIPALITY, code);
    }

    /** The region with this two-digit code. */
    public static AuthorityId region(String code) {
        return new AuthorityId(AuthorityKind.REGION, code);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static AuthorityId parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException(
                    "Not an authority: '" + text + "'. Expected for example municipality-0380.");
        }
        String kind = text.substring(0, dash).toUpperCase(Locale.ROOT);
        return new AuthorityId(AuthorityKind.valueOf(kind), text.substring(dash + 1));
    }

    /** For example {@code municipality-0380}; also the stored form. */
    @Override
    public String toString() {
        return kind.code() + "-" + code;
    }

    @Override
    public int compareTo(AuthorityId other) {
        return toString().compareTo(other.toString());
    }
}
